import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../../src/atlas/schema.ts'
import { FAINTEST, strengthOf } from '../../../src/grammar/strength.ts'
import { STATUS } from '../../../src/grammar/encoding.ts'

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
})
