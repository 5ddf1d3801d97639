import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadAtlas } from '../../../scripts/assemble-atlas.ts'
import { PALETTE } from '../../../src/grammar/encoding.ts'
import { ownTypeStyle, pageStyle } from '../../../src/site/page-style.ts'

const loaded = loadAtlas()
if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
const { map } = loaded.atlas.data.article
const rules = readFileSync('src/site/pages.css', 'utf8')
const parts = { tokens: readFileSync('src/ui/tokens.css', 'utf8'), components: '', rules }
const css = pageStyle(parts, map, new Map([['--t0', { light: '#fff', dark: '#111' }]]))

describe('the style sheet of the pages', () => {
  test('has the colours of both schemes, and those of drawings', () => {
    expect(css).toContain(`--ink:${PALETTE.light.ink.toLowerCase()};`)
    expect(css).toMatch(new RegExp(`prefers-color-scheme:dark.*--ink:${PALETTE.dark.ink.toLowerCase()};`))
    expect(css).toContain('--t0:#fff')
    expect(css).toContain('--t0:#111')
  })
  test('names sizes by their values, and no token that it does not use', () => {
    expect(css).not.toMatch(/--(?:text|space|target|drawn)-/)
    expect(css).not.toContain('--military')
    expect(() => pageStyle({ ...parts, rules: 'a { margin: var(--space-7) }' }, map, new Map())).toThrow(
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
