import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn } from './source.ts'

const TOKENS = 'src/ui/tokens.css'
const SCALED = /--(?:text|drawn|space|target)-[\w-]+/g
const defined = new Set(
  [...readFileSync(TOKENS, 'utf8').matchAll(/^\s*(--(?:text|drawn|space|target)-[\w-]+):/gm)].map(
    (m) => m[1],
  ),
)
/** Every declaration of the interface: its file, its property and its value. */
const declarations = filesIn('src', ['.svelte', '.css'])
  .filter(({ file }) => file !== TOKENS)
  .flatMap(({ file, text }) => {
    const css = file.endsWith('.svelte') ? text.slice(text.indexOf('<style>')) : text
    return [...css.matchAll(/^\s*([-a-z]+):([^;{}]*);/gm)].map(([, property = '', value = '']) => ({
      file,
      property,
      value,
    }))
  })
const of = (properties: RegExp) => declarations.filter(({ property }) => properties.test(property))
const raw = (list: typeof declarations, value: RegExp) =>
  list.filter((d) => value.test(d.value)).map((d) => `${d.file}: ${d.property}:${d.value}`)

test('type obeys the size of text that the reader has set: no size of type is in pixels', () => {
  const type = of(/^font(-size)?$|^--(claim-size|sentence)$/)
  expect(type.length).toBeGreaterThan(200)
  expect(raw(type, /\dpx/)).toEqual([])
  expect(raw(of(/^line-height$/), /\dpx/)).toEqual([])
})

test('room and targets on the scale are named', () => {
  const room = of(/^(row-|column-)?gap$|^(padding|margin)(-|$)/)
  expect(room.length).toBeGreaterThan(400)
  expect(raw(room, /^ ?(?:[\w.%()-]+ )*(?:2|4|6|8|10|12|16|20|24|28)px(?: [\w.%()-]+)*$/)).toEqual([])
  expect(raw(of(/^min-(width|height)$/), /^ (?:24|28|32|36|44)px$/)).toEqual([])
})

test('what is used is a token, and each token is used', () => {
  const used = new Set(declarations.flatMap(({ value }) => value.match(SCALED) ?? []))
  expect([...used].filter((name) => !defined.has(name))).toEqual([])
  expect([...defined].filter((name) => name !== undefined && !used.has(name))).toEqual([])
})

test('a size of type is named for its pixels at the usual size of text', () => {
  const sizes = [...readFileSync(TOKENS, 'utf8').matchAll(/--text-([\d-]+): ([\d.]+)rem;/g)]
  expect(sizes.length).toBeGreaterThan(10)
  for (const [, name = '', rem] of sizes) expect(Number(rem) * 16, name).toBe(Number(name.replace('-', '.')))
})
