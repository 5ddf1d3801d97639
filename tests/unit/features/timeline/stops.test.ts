import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '../../../../src/atlas/change.ts'
import { calendar, dayOf, firstDay, formatDay, isoDay } from '../../../../src/atlas/day.ts'
import { TIE_KINDS } from '../../../../src/atlas/schema.ts'
import { stepTo, type Stepping } from '../../../../src/features/timeline/date-step.ts'
import { UNITS, stopFrom, stops, unitsOf } from '../../../../src/features/timeline/stops.ts'
import { defaultView, toDay } from '../../../../src/state/view.ts'
import { fixtureAtlas, fixtureJson } from '../../../support/fixture-atlas.ts'
import { atlases } from './arbitraries.ts'

const ALL = new Set(TIE_KINDS)
const atlas = fixtureAtlas()

describe('stops', () => {
  it('stand in order within the timeline, from its first day to its last', () => {
    fc.assert(
      fc.property(atlases, fc.constantFrom(...UNITS), (a, unit) => {
        const days = stops(a, unit, ALL, a.openingDay)
        expect(days[0]).toBe(a.timeline.from)
        expect(days.at(-1)).toBe(a.timeline.to - 1)
        for (const [i, day] of days.slice(1).entries()) expect(day).toBeGreaterThan(days[i] ?? Infinity)
      }),
      { numRuns: 40 },
    )
  })

  it('are the days of events and of changed ties, of the kinds that are shown', () => {
    const all = stops(atlas, 'event', ALL, atlas.openingDay)
    expect(all).toContain(dayOf(2016, 4, 2))
    expect(all).toContain(dayOf(2016, 8, 8))
    expect(all).toContain(dayOf(2016, 8, 10))
    expect(stops(atlas, 'event', new Set(['economy']), atlas.openingDay)).not.toContain(dayOf(2016, 8, 8))
  })

  it('are Mondays, or firsts of months', () => {
    expect(
      stops(atlas, 'week', ALL, atlas.openingDay)
        .slice(1, -1)
        .every((d) => calendar(d).weekday === 1),
    ).toBe(true)
    expect(
      stops(atlas, 'month', ALL, atlas.openingDay)
        .slice(1, -1)
        .every((d) => calendar(d).date === 1),
    ).toBe(true)
  })

  it('are few on a timeline of ten thousand years, and lead from its first day to its last all the same', () => {
    const { article } = fixtureJson()
    const ages = fixtureAtlas({
      article: { ...article, timeline: { since: '0001', from: '0001', to: '9999' } },
    })
    const last = ages.timeline.to - 1
    for (const unit of ['week', 'month'] as const) {
      expect(stops(ages, unit, ALL, dayOf(2016)).length).toBeLessThan(6)
      let [day, steps] = [last - 400, 0]
      for (
        let next: number | null = day;
        next !== null;
        next = stopFrom(stops(ages, unit, ALL, day), day, 'next')
      )
        [day, steps] = [next, steps + 1]
      expect(day).toBe(last)
      expect(steps).toBeGreaterThan(unit === 'week' ? 55 : 12)
      for (let next: number | null = day; next !== null && steps > 0; steps--) {
        day = next
        next = stopFrom(stops(ages, unit, ALL, day), day, 'previous')
      }
      expect(day).toBeLessThan(last - 390)
    }
  })

  it('lead on and back, and nowhere beyond the ends', () => {
    const days = [10, 20, 30]
    expect(stopFrom(days, 15, 'next')).toBe(20)
    expect(stopFrom(days, 20, 'next')).toBe(30)
    expect(stopFrom(days, 30, 'next')).toBeNull()
    expect(stopFrom(days, 15, 'previous')).toBe(10)
    expect(stopFrom(days, 10, 'previous')).toBeNull()
    expect(stopFrom(days, 15, 'first')).toBe(10)
    expect(stopFrom(days, 10, 'first')).toBeNull()
    expect(stopFrom(days, 15, 'last')).toBe(30)
    expect(stopFrom([], 15, 'last')).toBeNull()
  })
})

describe('a step', () => {
  const readerOn = (day: number): Stepping & { days: number[] } => {
    const days: number[] = []
    let view = toDay(atlas, defaultView(atlas), day)
    return {
      atlas,
      days,
      get view() {
        return view
      },
      toDay(next) {
        days.push(next)
        view = toDay(atlas, view, next)
      },
    }
  }

  it('moves the reader to the next event', () => {
    const reader = readerOn(dayOf(2016, 4, 1))
    expect(stepTo(reader, 'next')).toBe(true)
    expect(formatDay(reader.view.day)).toBe('2 April 2016')
  })

  it('leaves the reader alone at the end', () => {
    const reader = readerOn(atlas.timeline.to - 1)
    expect(stepTo(reader, 'next', 'week')).toBe(false)
    expect(reader.days).toEqual([])
  })

  it('walks from the first day to the last and back through the same days', () => {
    const reader = readerOn(atlas.timeline.from)
    while (stepTo(reader, 'next'));
    const there = [...reader.days]
    while (stepTo(reader, 'previous'));
    const back = reader.days.slice(there.length)
    expect(back).toEqual([...there.slice(0, -1).reverse(), atlas.timeline.from])
  })
})

describe('a stop by event', () => {
  it('is a day on which something begins, ends, changes or happens', () => {
    for (const day of stops(atlas, 'event', ALL, atlas.openingDay).slice(1, -1)) {
      const { began, ended, changed, events } = changeBetween(atlas, day - 1, day, ALL)
      expect(began.length + ended.length + changed.length + events.length, isoDay(day)).toBeGreaterThan(0)
    }
  })
})

describe('the units that a timeline offers', () => {
  it.each([
    ['two weeks', '2016-04-01', '2016-04-15', 'event,day'],
    ['three months', '2016-04-01', '2016-07-01', 'event,day,week,month'],
    ['fourteen months', '2015-11-01', '2017-01-01', 'event,week,month'],
    ['twenty years', '1996', '2016', 'event,month,year'],
    ['four hundred years', '1616', '2016', 'event,year,decade'],
  ])('of %s', (_, from, to, units) => {
    expect(unitsOf({ from: firstDay(from), to: firstDay(to) }).join()).toBe(units)
  })
  it('make some steps and not thousands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 160_000 }),
        fc.integer({ min: 0, max: 15_000 }),
        (span, start) => {
          const base = fixtureAtlas()
          const atlas = { ...base, timeline: { since: start, from: start, to: start + span } }
          const units = unitsOf(atlas.timeline)
          expect(units[0]).toBe('event')
          expect(units.length).toBeGreaterThanOrEqual(2)
          for (const unit of units.slice(1)) {
            let steps = 0
            for (let day: number | null = start; day !== null && steps <= 700; steps++)
              day = stopFrom(stops(atlas, unit, new Set(), day), day, 'next')
            expect(steps).toBeGreaterThanOrEqual(2)
            expect(steps).toBeLessThanOrEqual(700)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
