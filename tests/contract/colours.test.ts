import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accentIn, contrast } from '../../src/grammar/accent.ts'
import { PALETTE, type Scheme } from '../../src/grammar/encoding.ts'
import { hueColour, HUES } from '../../src/grammar/hue.ts'

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

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const palette = PALETTE[scheme]
  const token = tokens(scheme)

  test('of the interface are those of the map', () => {
    for (const name of ['paper', 'land', 'sea', 'ink', 'border', 'disputed'] as const)
      expect(token.get(name)).toBe(palette[name].toLowerCase())
    expect(token.get('ink-2')).toBe(palette.ink2.toLowerCase())
    expect(token.get('focus-land')).toBe(palette.focusLand.toLowerCase())
    expect(token.get('focus-ring')).toBe(palette.focusRing.toLowerCase())
    for (const hue of HUES) expect(token.get(hue)).toBe(hueColour(hue, scheme).toLowerCase())
  })
  test('of lines stand out from land, from sea and from paper, three to one', () => {
    for (const hue of HUES)
      for (const ground of [palette.land, palette.focusLand, palette.sea, palette.paper])
        expect(contrast(hueColour(hue, scheme), ground), `${hue} on ${ground}`).toBeGreaterThanOrEqual(3)
  })
  test('of a site of its own can be read, and keep what they need not give up', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, (own) => {
        const accent = accentIn(scheme, own)
        for (const ground of [palette.paper, token.get('wash') ?? ''])
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5)
        expect(accent).toMatch(/^#[\da-f]{6}$/)
        if (contrast(own, palette.paper) >= 5.2) expect(accent).toBe(own)
      }),
    )
  })
  test('of text can be read, four and a half to one', () => {
    for (const ground of [palette.paper, token.get('wash') ?? ''])
      for (const ink of [palette.ink, palette.ink2, token.get('good') ?? '', token.get('bad') ?? ''])
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })
})
