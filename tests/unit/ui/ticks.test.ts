import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/atlas/day.ts'
import { createAxis } from '../../../src/ui/axis.ts'
import { mainTicks, monthTicks, yearTicks, type Tick } from '../../../src/ui/ticks.ts'

const TIMELINE = { since: dayOf(2003), from: dayOf(2015, 11), to: dayOf(2017) }
const words = (ticks: readonly Tick[]) =>
  ticks.map((t) => [t.label, t.year].filter(Boolean).join(' ')).filter(Boolean)

describe('ticks', () => {
  it('names every month on a wide screen, with the year where it begins to be read', () => {
    const ticks = monthTicks(createAxis(TIMELINE, 90, 1420))
    expect(ticks).toHaveLength(14)
    expect(words(ticks)).toEqual(
      'Nov 2015,Dec,Jan 2016,Feb,Mar,Apr,May,Jun,Jul,Aug,Sept,Oct,Nov,Dec'.split(','),
    )
  })

  it('puts the year in the place of January where both have no room', () => {
    const ticks = monthTicks(createAxis(TIMELINE, 18, 372))
    expect(ticks).toHaveLength(14)
    expect(words(ticks)).toContain('2016')
    expect(words(ticks)).not.toContain('Jan')
  })

  it('never lets two labels run into each other', () => {
    for (let width = 120; width < 2400; width += 37)
      for (const ticks of [monthTicks, yearTicks]) {
        const named = ticks(createAxis(TIMELINE, 0, width)).filter((t) => t.label || t.year)
        for (const [i, tick] of named.entries()) {
          const room = (named[i + 1]?.x ?? Infinity) - tick.x
          expect(room).toBeGreaterThanOrEqual(tick.label && tick.year ? 60 : 31)
        }
      }
  })

  it('are no more than there is room for, however long the timeline', () => {
    for (const span of [1, 10, 100, 1000, 9998]) {
      const axis = createAxis({ since: dayOf(1), from: dayOf(9999 - span), to: dayOf(9999) }, 0, 1400)
      for (const ticks of [monthTicks, yearTicks]) expect(ticks(axis).length).toBeLessThan(400)
    }
  })

  it('names only years on a timeline of decades', () => {
    const ticks = monthTicks(createAxis({ since: dayOf(1900), from: dayOf(1950), to: dayOf(2020) }, 0, 800))
    expect(ticks.every((t) => t.label === '')).toBe(true)
    expect(words(ticks)).toContain('2000')
  })

  it('keeps years apart in a strip of any span', () => {
    for (const since of [1, 216, 1386, 1848, 1949, 2009]) {
      const axis = createAxis({ since: dayOf(since), from: dayOf(2010), to: dayOf(2016) }, 90, 1420)
      const named = yearTicks(axis).filter((t) => t.year)
      expect(named.length, String(since)).toBeLessThanOrEqual(3)
      for (const [i, tick] of named.entries())
        expect((named[i + 1]?.x ?? Infinity) - tick.x).toBeGreaterThan(31)
    }
  })

  it('names some of the years before', () => {
    expect(words(yearTicks(createAxis(TIMELINE, 90, 1420)))).toEqual(['2005', '2010'])
    expect(yearTicks(createAxis({ ...TIMELINE, since: TIMELINE.from }, 90, 1420))).toEqual([])
  })

  it('names at least two days of any span, and none over another', () => {
    const starts = fc.integer({ min: dayOf(1), max: dayOf(2500) })
    const spans = fc.oneof(
      fc.integer({ min: 2, max: 120 }),
      fc.integer({ min: 120, max: 4000 }),
      fc.integer({ min: 4000, max: 160_000 }),
    )
    fc.assert(
      fc.property(starts, spans, fc.integer({ min: 300, max: 2400 }), (from, span, width) => {
        const ticks = mainTicks(createAxis({ since: from, from, to: from + span }, 0, width))
        const named = ticks.filter((t) => t.label || t.year)
        expect(named.length).toBeGreaterThanOrEqual(2)
        for (const [i, tick] of named.entries()) {
          const letters = [tick.label, tick.year].filter(Boolean).join(' ').length
          expect((named[i + 1]?.x ?? width) - tick.x).toBeGreaterThanOrEqual(letters * 5.4)
        }
        for (const [i, tick] of ticks.entries())
          expect((ticks[i + 1]?.x ?? Infinity) - tick.x).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['two weeks', dayOf(2016, 4, 1), dayOf(2016, 4, 15), '1 Apr 2016,2 Apr,3 Apr'],
    ['fourteen months', dayOf(2015, 11), dayOf(2017), 'Nov 2015,Dec,Jan 2016'],
    ['twenty years', dayOf(1996), dayOf(2016), '1996,1997,1998'],
    ['four hundred years', dayOf(1616), dayOf(2016), '1620,1640,1660'],
  ])('names %s as they are counted', (_, from, to, first) => {
    const named = words(mainTicks(createAxis({ since: from, from, to }, 90, 1420)))
    expect(named.slice(0, 3).join()).toBe(first)
  })
})
