import { expect, it } from 'vitest'
import { DISPUTED, VERDICT_GLYPH, VOICE } from '../../../src/scene/encoding.ts'

it('gives every verdict and every voice a sign of its own, and none that of disagreement', () => {
  for (const signs of [Object.values(VERDICT_GLYPH), Object.values(VOICE).map((v) => v.glyph)])
    expect(new Set([...signs, DISPUTED.glyph]).size).toBe(signs.length + 1)
})
