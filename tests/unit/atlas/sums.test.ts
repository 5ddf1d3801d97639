import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import type { Series, Tie } from '../../../src/atlas/schema.ts'
import { chartSums } from '../../../src/atlas/sums.ts'
import { fixtureAtlas, fixtureJson, tieOf } from '../../support/fixture-atlas.ts'

const measure = 'arms deliveries'
const arms = tieOf(fixtureAtlas(), 'arms')
const tie = (id: string, to: string, series: readonly Series[]): Tie => ({
  ...arms,
  id,
  to,
  series: [...series],
})
const series = (points: [year: number, value: number][], of = measure): Series => ({
  measure: of,
  unit: 't',
  estimate: false,
  source: 's',
  points: points.map(([year, value]) => ({ year, value })),
})
const years = fc.integer({ min: 2000, max: 2020 })
const points = fc.uniqueArray(fc.tuple(years, fc.integer({ min: 0, max: 9999 })), {
  selector: ([year]) => year,
  minLength: 1,
})
const someTies = fc
  .array(fc.tuple(fc.constantFrom('A', 'B', 'C'), points), { maxLength: 9 })
  .map((rows) => rows.map(([to, p], i) => tie(`t${i}`, to, [series(p)])))
const totals = (ties: Tie[], first: number, last: number) =>
  chartSums({ ties }, { measure, years: [first, last], to: ['A', 'B'] }).map((s) => s.total)

describe('the sums of a chart', () => {
  it('are those of the measure and the years, of each receiver, the most first', () => {
    const ties = [
      tie('little', 'A', [series([[2010, 1]])]),
      tie('much', 'A', [
        series([
          [2010, 3],
          [2011, 4],
          [2012, 100],
        ]),
        series([[2010, 50]], 'other'),
      ]),
      tie('later', 'A', [series([[2012, 7]])]),
      tie('nothing', 'B', [
        series([
          [2010, 0],
          [2011, 0],
        ]),
      ]),
    ]
    const [a, b] = chartSums({ ties }, { measure, years: [2010, 2011], to: ['A', 'B'] })
    expect(a?.total).toBe(8)
    expect(a?.sums.map((s) => [s.tie.id, s.value, s.share, s.missing])).toEqual([
      ['much', 7, 7 / 8, 0],
      ['little', 1, 1 / 8, 1],
    ])
    expect(b?.sums.map((s) => [s.tie.id, s.value, s.share])).toEqual([['nothing', 0, null]])
  })

  it('of neighbouring years add up to that of both', () => {
    fc.assert(
      fc.property(someTies, years, years, years, (ties, ...some) => {
        const [a, b, c] = some.sort((x, y) => x - y)
        const sum = totals(ties, a, b).map((n, i) => n + (totals(ties, b + 1, Math.max(b + 1, c))[i] ?? NaN))
        expect(sum).toEqual(totals(ties, a, Math.max(b + 1, c)))
      }),
    )
  })

  it('have shares that make a whole, in whatever order the ties stand', () => {
    fc.assert(
      fc.property(someTies, (ties) => {
        const of = (list: Tie[]) => chartSums({ ties: list }, { measure, years: [2000, 2020], to: ['A'] })
        const [group] = of(ties)
        const shares = (group?.sums ?? []).reduce((sum, s) => sum + (s.share ?? 0), 0)
        expect(shares).toBeCloseTo(group?.total ? 1 : 0)
        expect(of(ties.toReversed())[0]?.total).toBe(group?.total)
      }),
    )
  })
})

describe('a chart in the data', () => {
  const faults = (chart: object) => {
    const json = fixtureJson()
    const step = { id: 's', day: '2016-08-08', title: 'T', text: 'One. Two.', chart }
    const loaded = parseAtlas({ ...json, article: { ...json.article, tour: [step] } })
    return loaded.ok ? [] : loaded.findings.map((f) => f.message)
  }
  const [sold] = fixtureAtlas().data.ties.filter((t) => t.series.length)
  const sound = { measure: sold?.series[0]?.measure, years: [2014, 2015], to: [sold?.to] }

  it('needs a receiver that is there, with figures in its years', () => {
    expect(faults(sound)).toEqual([])
    expect(faults({ ...sound, to: ['nobody'] }).join()).toContain('nobody')
    expect(faults({ ...sound, years: [1901, 1902] }).join()).toContain('in these years')
    expect(faults({ ...sound, years: [2015, 2014] }).join()).toContain('a first and a last year')
  })
})
