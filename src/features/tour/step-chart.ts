/** A step's chart: its bars on one scale, and its words. Pure. */
import { max } from 'd3-array'
import type { Atlas } from '../../atlas/atlas.ts'
import { nameOf } from '../../atlas/describe.ts'
import { formatNumber } from '../../atlas/numbers.ts'
import type { StepChart, TieKind } from '../../atlas/schema.ts'
import { chartSeries, chartSums, type Sum } from '../../atlas/sums.ts'
import { m } from '../../messages/messages.ts'

export interface ChartBar {
  readonly tie: string
  readonly kind: TieKind
  /** From whom. */
  readonly name: string
  /** From 0 to 1, of the longest bar. */
  readonly length: number
  /** "1808", or "none". */
  readonly value: string
  /** "76%"; empty where there is nothing to share. */
  readonly share: string
  /** "2 years without a figure"; empty where every year has one. */
  readonly gap: string
}

export interface ChartGroup {
  /** "To Zenda". */
  readonly title: string
  readonly total: string
  readonly bars: readonly ChartBar[]
}

/** "2011–15: arms deliveries, TIV m, estimate". */
export function chartTitle({ data }: Atlas, chart: StepChart): string {
  const series = chart.to.flatMap((actor) => chartSeries(data, chart, actor)).map((s) => s.series)
  const [first, last] = chart.years
  const unit = series[0]?.unit ?? ''
  return m.tour.chart.title({
    measure: chart.measure,
    first,
    last,
    unit,
    estimate: series.some((s) => s.estimate),
  })
}

/** The bars of every receiver, all on one scale. */
export function chartGroups(atlas: Atlas, chart: StepChart): readonly ChartGroup[] {
  const groups = chartSums(atlas.data, chart)
  const most = max(groups.flatMap(({ sums }) => sums.map((s) => s.value))) ?? 0
  return groups.map(({ actor, total, sums }) => ({
    title: m.tour.chart.to({ actor: nameOf(atlas, actor) }),
    total: numberText(total),
    bars: sums.map((sum) => barOf(atlas, sum, most)),
  }))
}

/** What stands under the bars: the notes of what was added up. */
export function chartNotes({ data }: Atlas, chart: StepChart): readonly string[] {
  const series = chart.to.flatMap((actor) => chartSeries(data, chart, actor)).map((s) => s.series)
  return [...new Set(series.flatMap((s) => s.note ?? []))]
}

/** The sources of what was added up, each once. */
export function chartSources({ data }: Atlas, chart: StepChart): readonly string[] {
  return [
    ...new Set(chart.to.flatMap((actor) => chartSeries(data, chart, actor)).map((s) => s.series.source)),
  ]
}

function barOf(atlas: Atlas, { tie, value, share, missing }: Sum, most: number): ChartBar {
  return {
    tie: tie.id,
    kind: tie.kind,
    name: nameOf(atlas, tie.from),
    length: most > 0 ? Math.max(0, value) / most : 0,
    value: value === 0 ? m.tour.chart.none : numberText(value),
    share: share === null || value === 0 ? '' : shareText(share),
    gap: missing === 0 ? '' : m.tour.chart.gap({ years: missing }),
  }
}

/** Integers from 100 on, one decimal below. */
const numberText = (value: number): string => formatNumber(value, Math.abs(value) < 100 ? 1 : 0)

/** Never rounds to 0% or 100% what is neither. */
function shareText(share: number): string {
  if (share > 0 && share < 0.005) return '<1%'
  if (share < 1 && share > 0.995) return '>99%'
  return `${formatNumber(share * 100, 0)}%`
}
