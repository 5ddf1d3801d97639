import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../../src/atlas/day.ts'
import { createAxis } from '../../../../src/ui/axis.ts'
import { SNAP_RADIUS, snap } from '../../../../src/features/timeline/snap.ts'

const from = dayOf(2016)
const axis = createAxis({ since: from, from, to: from + 100 }, 0, 300)

describe('snap', () => {
  it('pulls to the nearest day within its reach', () => {
    const days = [from + 10, from + 12]
    expect(snap(axis, days, axis.mid(from + 10) - 5)).toBe(from + 10)
    expect(snap(axis, days, axis.mid(from + 11) + 1)).toBe(from + 12)
    expect(snap(axis, days, axis.mid(from + 11))).toBe(from + 10)
  })

  it('leaves the pointer its own day elsewhere, at most its reach away from what it gives', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99)), fc.integer({ min: 0, max: 300 }), (offsets, x) => {
        const days = offsets.map((o) => from + o)
        const day = snap(axis, days, x)
        const pulled = day !== axis.dayAt(x)
        if (pulled) {
          expect(days).toContain(day)
          expect(Math.abs(axis.mid(day) - x)).toBeLessThanOrEqual(SNAP_RADIUS)
        }
      }),
    )
  })
})
