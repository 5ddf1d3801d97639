import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TIE_KINDS } from '../../src/atlas/schema.ts'
import { KIND, PALETTE, type Scheme } from '../../src/grammar/encoding.ts'

const css = readFileSync('src/ui/tokens.css', 'utf8')

/** The tokens of one scheme: name → value. */
function tokens(scheme: Scheme): ReadonlyMap<string, string> {
  const block = (selector: string) => {
    const from = css.indexOf(`${selector} {`)
    return css.slice(from, css.indexOf('}', from))
  }
  const read = (text: string) =>
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? '', m[2] ?? ''] as const)
  const light = read(block(':root'))
  return new Map(scheme === 'light' ? light : [...light, ...read(block(":root[data-scheme='dark']"))])
}

/** Relative luminance of "#rrggbb", after WCAG 2. */
function luminance(colour: string): number {
  const n = parseInt(colour.slice(1), 16)
  const [r = 0, g = 0, b = 0] = [n >> 16, (n >> 8) & 255, n & 255].map((c) => {
    const share = c / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const palette = PALETTE[scheme]
  const token = tokens(scheme)

  test('of the interface are those of the map', () => {
    for (const name of ['paper', 'land', 'sea', 'ink', 'border', 'disputed'] as const)
      expect(token.get(name)).toBe(palette[name].toLowerCase())
    expect(token.get('ink-2')).toBe(palette.ink2.toLowerCase())
    expect(token.get('focus-land')).toBe(palette.focusLand.toLowerCase())
    expect(token.get('focus-ring')).toBe(palette.focusRing.toLowerCase())
    for (const kind of TIE_KINDS) expect(token.get(kind)).toBe(KIND[kind].colour[scheme].toLowerCase())
  })
  test('of kinds stand out from land, from sea and from paper, three to one', () => {
    for (const kind of TIE_KINDS)
      for (const ground of [palette.land, palette.focusLand, palette.sea, palette.paper])
        expect(contrast(KIND[kind].colour[scheme], ground), `${kind} on ${ground}`).toBeGreaterThanOrEqual(3)
  })
  test('of text can be read, four and a half to one', () => {
    for (const ground of [palette.paper, token.get('wash') ?? ''])
      for (const ink of [palette.ink, palette.ink2, token.get('good') ?? '', token.get('bad') ?? ''])
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })
})
