import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../../src/atlas/day.ts'
import { membershipsWith, tiesShown } from '../../../../src/features/inspector/actors.ts'
import { barsOf, seriesText } from '../../../../src/features/inspector/bars.ts'
import { filtersOn, fixtureAtlas, tieOf } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const day = dayOf(2016, 8, 8)
const [series] = tieOf(atlas, 'trade').series
if (!series) throw new Error('no series')

describe('an actor on a day', () => {
  it('has its ties by kind: those it is an end of, and those it mediates', () => {
    const { groups, mediated, number, hidden } = tiesShown(atlas, 'BO', filtersOn('2016-08-08'))
    expect(groups.map(({ kind, ties }) => [kind, ties.map((t) => t.id)])).toEqual([
      ['military', ['arms']],
      ['energy', ['line-1', 'line-2']],
      ['alliances', ['partnership']],
      ['diplomacy', ['criticism']],
    ])
    expect(mediated.map((t) => t.id)).toEqual(['mediation'])
    expect(number).toEqual({ links: 5, mediated: 1 })
    expect(hidden).toBe(0)
  })

  it('has no tie that is over or not yet begun', () => {
    const ids = (on: string) =>
      tiesShown(atlas, 'BO', filtersOn(on)).groups.flatMap((g) => g.ties.map((t) => t.id))
    expect(ids('2016-05-31')).toContain('front')
    expect(ids('2016-06-01')).not.toContain('front')
    expect(ids('2016-08-07')).not.toContain('partnership')
  })

  it('says how many the filters hide', () => {
    const { number, hidden } = tiesShown(
      atlas,
      'BO',
      filtersOn('2016-08-08', { kinds: new Set(['energy', 'alliances']) }),
    )
    expect(number).toEqual({ links: 3, mediated: 0 })
    expect(hidden).toBe(3)
  })

  it('has its standing of that day, and a bloc its members, full ones first', () => {
    expect(membershipsWith(atlas, 'CE', dayOf(2009)).map((m) => m.role)).toEqual(['observer'])
    expect(membershipsWith(atlas, 'CE', day).map((m) => m.role)).toEqual(['member'])
    expect(membershipsWith(atlas, 'LEAGUE', dayOf(2009)).map((m) => m.actor)).toEqual(['AR', 'CE'])
    expect(membershipsWith(atlas, 'BO', day)).toEqual([])
  })
})

describe('yearly figures', () => {
  const points = fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 1990, max: 2020 }),
      value: fc.double({ min: 0, max: 1e5, noNaN: true }),
    }),
    { minLength: 1, maxLength: 20, selector: (p) => p.year },
  )

  it('stand in the order of years, none over another, the largest as high as there is room', () => {
    fc.assert(
      fc.property(points, (rows) => {
        const bars = barsOf({ ...series, points: rows })
        expect(bars.map((b) => b.year)).toEqual(rows.map((r) => r.year).toSorted((a, b) => a - b))
        const most = Math.max(...rows.map((r) => r.value))
        for (const [i, bar] of bars.entries()) {
          expect(bar.height).toBeCloseTo(most === 0 ? 0 : bar.value / most)
          expect(bar.x + bar.width).toBeLessThanOrEqual((bars[i + 1]?.x ?? 1) + 1e-9)
          if (bar.value === most) expect(bar.label).not.toBeNull()
        }
      }),
    )
  })

  it('leave years without a figure empty', () => {
    const [a, b] = barsOf({
      ...series,
      points: [
        { year: 2010, value: 1 },
        { year: 2019, value: 2 },
      ],
    })
    expect(b && a && b.x - a.x).toBeGreaterThan(8 * (a?.width ?? 1))
  })

  it('are said in words, whatever order they came in', () => {
    expect(seriesText({ ...series, points: series.points.toReversed() })).toBe(
      'turnover, US$ bn: 2014 4; 2015 2.8',
    )
    expect(seriesText({ ...series, estimate: true })).toContain('US$ bn, estimate: ')
  })
})
