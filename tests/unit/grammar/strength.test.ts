import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../../src/atlas/schema.ts'
import { FAINTEST, quietColour, strengthOf } from '../../../src/grammar/strength.ts'
import { STATUS } from '../../../src/grammar/encoding.ts'
import { hueColour, HUES } from '../../../src/grammar/hue.ts'

describe('strength', () => {
  for (const scheme of ['light', 'dark'] as const)
    test(`goes from what is picked over what leads and context to what is quiet, in ${scheme}`, () => {
      for (const status of STATUSES) {
        const lead = { status, lead: true }
        const context = { status, lead: false }
        const full = strengthOf(lead, { quiet: false }, scheme)
        expect(full).toBe(STATUS[status].opacity)
        expect(strengthOf(context, { quiet: true, picked: true }, scheme)).toBe(full)
        expect(strengthOf(context, { quiet: false }, scheme)).toBeLessThan(full)
        // What is quiet is as strong, whatever it is in full.
        expect(strengthOf(lead, { quiet: true }, scheme)).toBe(strengthOf(context, { quiet: true }, scheme))
        for (const quiet of [true, false])
          expect(strengthOf(context, { quiet }, scheme)).toBeGreaterThanOrEqual(FAINTEST)
      }
    })

  for (const scheme of ['light', 'dark'] as const)
    test(`takes most of its hue from what is quiet, and leaves kinds apart, in ${scheme}`, () => {
      const chroma = (hex: string) => {
        const channels = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16))
        return Math.max(...channels) - Math.min(...channels)
      }
      const quiet = HUES.map((hue) => quietColour(hue, scheme))
      for (const [i, hue] of HUES.entries())
        expect(chroma(quiet[i] ?? '')).toBeLessThan(chroma(hueColour(hue, scheme)) * 0.6)
      expect(new Set(quiet).size).toBe(HUES.length)
    })
})
