import { expect, it } from 'vitest'
import { DISPUTED_GLYPH, VERDICT_GLYPH, VOICE_GLYPH } from '../../../src/grammar/encoding.ts'

it('gives every verdict and every voice a sign of its own, and none that of disagreement', () => {
  for (const signs of [Object.values(VERDICT_GLYPH), Object.values(VOICE_GLYPH)])
    expect(new Set([...signs, DISPUTED_GLYPH]).size).toBe(signs.length + 1)
})
