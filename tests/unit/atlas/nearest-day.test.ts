import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay } from '../../../src/atlas/day.ts'
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../../src/atlas/schema.ts'
import { snapshot, type Filters } from '../../../src/atlas/snapshot.ts'
import { nearestDay, nearestDayOf, nearestIn } from '../../../src/atlas/nearest-day.ts'
import { filtersOn, fixtureAtlas, tieOf } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const { from, to } = atlas.timeline

/** Walks away from the day, one day at a time, the earlier first. */
function naive(f: Filters): number | null {
  for (let d = 0; d <= to - from; d++)
    for (const day of [f.day - d, f.day + d])
      if (day >= from && day < to && snapshot(atlas, { ...f, day }).length) return day
  return null
}

const filters: fc.Arbitrary<Filters> = fc.record({
  day: fc.integer({ min: from, max: to - 1 }),
  mode: fc.constantFrom('on-day', 'so-far'),
  kinds: fc.subarray([...TIE_KINDS], { maxLength: 2 }).map((a) => new Set(a)),
  statuses: fc.option(fc.subarray([...STATUSES], { maxLength: 2 }).map((a) => new Set(a))),
  voices: fc.option(fc.subarray([...SPEAKERS], { maxLength: 2 }).map((a) => new Set(a))),
})

describe('nearestDay', () => {
  it('is the day that walking day by day would find first', () => {
    fc.assert(
      fc.property(filters, (f) => {
        expect(nearestDay(atlas, f)).toBe(naive(f))
      }),
    )
  })

  it('is null when the filters let nothing through on any day', () => {
    expect(nearestDay(atlas, filtersOn('2016-08-08', { kinds: new Set() }))).toBeNull()
  })

  it('stays where something is to be seen', () => {
    expect(nearestDay(atlas, filtersOn('2016-08-08'))).toBe(firstDay('2016-08-08'))
  })
})

describe('nearestDayOf', () => {
  it('goes back to the last day of what is over', () => {
    expect(nearestDayOf(atlas, tieOf(atlas, 'front'), filtersOn('2016-08-08'))).toBe(firstDay('2016-05-31'))
  })

  it('goes on to the first day of what is to come', () => {
    expect(nearestDayOf(atlas, tieOf(atlas, 'partnership'), filtersOn('2016-01-01'))).toBe(
      firstDay('2016-08-08'),
    )
  })
})

describe('nearestIn', () => {
  it('is the nearest day of a span within the timeline', () => {
    const span = { from: firstDay('2016-04-02'), to: firstDay('2016-04-06') }
    expect(nearestIn(atlas, span, firstDay('2016-08-08'))).toBe(firstDay('2016-04-05'))
    expect(nearestIn(atlas, span, firstDay('2016-04-03'))).toBe(firstDay('2016-04-03'))
    expect(nearestIn(atlas, { from: 0, to: Infinity }, 0)).toBe(from)
  })

  it('is null where span and timeline do not meet', () => {
    expect(nearestIn(atlas, { from: 0, to: 100 }, from)).toBeNull()
  })
})
