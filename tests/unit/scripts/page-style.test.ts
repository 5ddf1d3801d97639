import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { loadAtlas } from '../../../scripts/assemble-atlas.ts'
import { PALETTE } from '../../../src/grammar/encoding.ts'
import { cameraOn } from '../../../src/render/camera.ts'
import { screenAt } from '../../../src/render/screen.ts'
import { project } from '../../../src/scene/mercator.ts'
import { ownTypeStyle, pageStyle } from '../../../src/site/page-style.ts'

const loaded = loadAtlas()
if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
const { article } = loaded.atlas.data
const { map } = article
const rules = readFileSync('src/site/pages.css', 'utf8')
const parts = { tokens: readFileSync('src/ui/tokens.css', 'utf8'), components: '', rules }
const css = pageStyle(parts, article, new Map([['--t0', { light: '#fff', dark: '#111' }]]))

describe('the style sheet of the pages', () => {
  test('has the colours of both schemes, and those of drawings', () => {
    expect(css).toContain(`--ink:${PALETTE.light.ink.toLowerCase()};`)
    expect(css).toMatch(new RegExp(`prefers-color-scheme:dark.*--ink:${PALETTE.dark.ink.toLowerCase()};`))
    expect(css).toContain('--t0:#fff')
    expect(css).toContain('--t0:#111')
  })
  test('has the site’s own colour in both schemes, where there is one', () => {
    expect(css).not.toContain('--accent-light:')
    const own = pageStyle(parts, { map, accent: '#ffd400' }, new Map())
    expect(own).toMatch(/\.site-page\{--accent-light:#[\da-f]{6};--accent-dark:#ffd400\}/)
  })
  test('names sizes by their values, and no token that it does not use', () => {
    expect(css).not.toMatch(/--(?:text|space|target|drawn)-/)
    expect(css).not.toContain('--military')
    expect(() => pageStyle({ ...parts, rules: 'a { margin: var(--space-7) }' }, article, new Map())).toThrow(
      '--space-7',
    )
  })
  test('reaches no part of the app, which stands where the first page stood', () => {
    const selectors = rules
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .split(/[{}]/)
      .filter((text) => /^\s*[.#:a-z*][^;]*$/.test(text) && !/^\s*(?:from|to)\s*$/.test(text))
      .flatMap((list) => list.split(/,(?![^(]*\))/).map((one) => one.trim()))
    expect(selectors.length).toBeGreaterThan(100)
    const own = /^\.(?:site|first|moment)-page\b/
    expect([...new Set(selectors.filter((one) => !own.test(one)))]).toEqual([
      'body',
      ':root[data-scheme]',
      '.kept',
    ])
  })
})

describe('the place of the first picture', () => {
  const rule = /\.first-page svg\{(--w:[^}]+)\}/.exec(css)?.[1] ?? ''
  /** What a length of the rule comes to, in pixels. */
  function lengthOf(name: string, room: Readonly<Record<string, number>>): number {
    const sum = rule.split(';').find((one) => one.startsWith(`${name}:`))
    const text = (sum ?? '').slice(name.length + 1).replaceAll(/var\(--(\w+)\)/g, '$1')
    return runInNewContext(text, { min: Math.min, max: Math.max, ...room }) as number
  }
  test('is where the camera puts the resting view, on a stage of any size', () => {
    const stage = fc.record({
      w: fc.integer({ min: 320, max: 3000 }),
      h: fc.integer({ min: 300, max: 2000 }),
      left: fc.integer({ min: 0, max: 100 }),
      top: fc.integer({ min: 0, max: 80 }),
      below: fc.integer({ min: 0, max: 80 }),
    })
    fc.assert(
      fc.property(stage, (room) => {
        const { w, h, left, top, below } = room
        const camera = cameraOn(map, map.home, { left, top, right: 0, bottom: below }, w, h)
        const { toScreen } = screenAt(camera, w, h)
        const [x, y] = toScreen(project([map.home[0], map.home[3]]))
        const [east] = toScreen(project([map.home[2], map.home[3]]))
        const box = lengthOf('--box', room)
        expect(Math.abs(box - (east - x))).toBeLessThan(1)
        expect(Math.abs(lengthOf('left', { ...room, box }) - x)).toBeLessThan(1)
        expect(Math.abs(lengthOf('top', { ...room, box }) - y)).toBeLessThan(1)
      }),
    )
  })
})

test('the style sheet of our own type names the fonts that are in the build, and no others', () => {
  const font = { family: 'F', weight: 400, style: 'normal', unicodeRange: 'U+20' }
  const files = new Map([['x.woff2', 'x-1.woff2']])
  const type = ownTypeStyle(
    [
      { ...font, file: 'x.woff2' },
      { ...font, file: 'y.woff2' },
    ],
    files,
  )
  expect(type).toContain("url('./x-1.woff2')")
  expect(type).not.toContain('y.woff2')
})
