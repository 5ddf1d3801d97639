import { expect, it } from 'vitest'
import {
  chartGroups,
  chartNotes,
  chartSources,
  chartTitle,
} from '../../../../src/features/tour/step-chart.ts'
import type { StepChart } from '../../../../src/atlas/schema.ts'
import { fixtureAtlas, fixtureJson } from '../../../support/fixture-atlas.ts'

const series = (points: [year: number, value: number][]) => [
  {
    measure: 'arms',
    unit: 't',
    estimate: true,
    source: 'own',
    note: 'Counted by hand.',
    points: points.map(([year, value]) => ({ year, value })),
  },
]
const json = fixtureJson()
const [one, ...rest] = json.ties
if (!one) throw new Error('no tie')
const tie = (id: string, points: [number, number][]) => ({ ...one, id, series: series(points) })
const atlas = fixtureAtlas({
  ties: [
    tie('much', [
      [2010, 997],
      [2011, 2000],
    ]),
    tie('little', [[2010, 3]]),
    tie('none', [
      [2010, 0],
      [2011, 0],
    ]),
    ...rest,
    one,
  ],
})
const chart: StepChart = { measure: 'arms', years: [2010, 2011], to: [one.to], note: 'Mind the gap.' }

it('has a bar for each tie, on one scale, in round numbers and shares that do not feign', () => {
  const [group] = chartGroups(atlas, chart)
  expect(group?.total).toBe('3000')
  expect(group?.bars.map((b) => [b.value, b.share, b.gap])).toEqual([
    ['2997', '>99%', ''],
    ['3', '<1%', '1 year without a figure'],
    ['none', '', ''],
  ])
  expect(group?.bars.map((b) => b.length)).toEqual([1, 3 / 2997, 0])
})

it('says what is added up, in what unit, by whom', () => {
  expect(chartTitle(atlas, chart)).toBe('2010–11: arms, t, estimate')
  expect(chartTitle(atlas, { ...chart, years: [2011, 2011] })).toBe('2011: arms, t, estimate')
  expect(chartTitle(atlas, { ...chart, years: [1998, 2003] })).toMatch(/^1998–2003: /)
  expect(chartNotes(atlas, chart)).toEqual(['Counted by hand.'])
  expect(chartSources(atlas, chart)).toEqual(['own'])
})
