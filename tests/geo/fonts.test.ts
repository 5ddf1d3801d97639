import { expect, test } from 'vitest'
import { characters, features } from '../../geo/build/woff2.ts'
import { file, layer } from './map.ts'

interface Face {
  family: string
  weight: number
  style: string
  file: string
  unicodeRange: string
}

const faces = JSON.parse(file('fonts/fonts.json').toString()) as Face[]
const files = [...new Set(faces.map((face) => face.file))]

/** Code points that a CSS unicode-range names. */
const named = (range: string): number[] =>
  range.split(', ').flatMap((part) => {
    const [from = '', to = from] = part.slice(2).split('-')
    const [a, b] = [parseInt(from, 16), parseInt(to, 16)]
    return Array.from({ length: b - a + 1 }, (_, i) => a + i)
  })

/** What one family, weight and style can draw in all. */
const drawn = (family: string, weight: number, style = 'normal'): Set<number> =>
  new Set(
    faces
      .filter((f) => f.family === family && f.weight === weight && f.style === style)
      .flatMap((f) => named(f.unicodeRange)),
  )

const lacking = (text: string, has: Set<number>): string =>
  [...new Set(text)].filter((sign) => !has.has(sign.codePointAt(0) ?? 0)).join('')

const LANGUAGES = ['en', 'ru', 'az', 'hy', 'ka', 'tr']

const names = (layers: string[], kinds?: string[]): string =>
  layers
    .flatMap((name) => layer<never, Record<string, string>>(name))
    .filter(({ properties: p }) => !kinds || kinds.includes(p.kind ?? ''))
    .flatMap(({ properties: p }) => [...LANGUAGES.map((l) => p[l] ?? ''), p.name ?? ''])
    .join('')

test.each(faces)('$file has a glyph for all that its range names', ({ file: name, unicodeRange }) => {
  const held = characters(file(`fonts/${name}`))
  const range = named(unicodeRange)
  expect(range.length).toBeGreaterThan(0)
  expect(range.filter((code) => !held.has(code))).toEqual([])
})

test.each([400, 600])('every town and label can be drawn in FiraGO %i', (weight) => {
  expect(lacking(names(['places', 'labels']), drawn('FiraGO', weight))).toBe('')
})

test('every water name can be drawn in italics', () => {
  const water = names(['labels'], ['sea', 'lake']) + names(['lakes', 'rivers'])
  expect(water.length).toBeGreaterThan(300)
  expect(lacking(water, drawn('FiraGO', 400, 'italic'))).toBe('')
})

test.each([400, 600])('FiraGO %i draws the signs of the interface', (weight) => {
  const signs = '–—‑·•●○■□◪❝∴⟶→←↔↗‖✕✓−×≈≤≥½…“”‘’«»°§¶▲▼◀▶⏮⏭⏸⏵əƏğĞşŞçÇıİöÖüÜ0123456789'
  expect(lacking(signs, drawn('FiraGO', weight))).toBe('')
})

test.each([
  [400, 'normal'],
  [600, 'normal'],
  [400, 'italic'],
] as const)('Source Serif 4 %i %s reads English with names from the region', (weight, style) => {
  const text = 'Məmmədyarov, Erdoğan, Şuşa, Çavuşoğlu, İlham Əliyev, Türkiye — “alliance” ‘of’ – 2016…'
  expect(lacking(text, drawn('Source Serif 4', weight, style))).toBe('')
})

test('the interface has tabular figures', () => {
  const latin = files.filter((name) => /^firago-\d+(-italic)?-latin/.test(name))
  expect(latin.length).toBe(3)
  expect(latin.filter((name) => !features(file(`fonts/${name}`)).has('tnum'))).toEqual([])
})

test('no file is larger than 25 KB, all together 280 KB', () => {
  const sizes = files.map((name) => file(`fonts/${name}`).length)
  expect(Math.max(...sizes)).toBeLessThan(25 * 1024)
  expect(sizes.reduce((a, b) => a + b)).toBeLessThan(280 * 1024)
})

test('the licence stands beside the fonts and names each of them', () => {
  const text = file('fonts/OFL.txt').toString()
  const owners = [...new Set(faces.map((f) => (f as Face & { font: string }).font))]
  expect(owners.filter((font) => !text.includes(font))).toEqual([])
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
