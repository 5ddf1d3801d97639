/** Sums of the ties' yearly series: of one measure, over a span of years, by receiver. */
import type { AtlasData, Series, StepChart, Tie } from './schema.ts'

/** The sum of one tie. */
export interface Sum {
  readonly tie: Tie
  readonly value: number
  /** Its share of the receiver's total, from 0 to 1; null if the total is 0. */
  readonly share: number | null
  /** How many of the years have no figure. */
  readonly missing: number
}

/** The sums of one receiver, the largest first. */
export interface Sums {
  readonly actor: string
  readonly total: number
  readonly sums: readonly Sum[]
}

/** The sums of a step's chart, in the order of its receivers. */
export function chartSums(data: Pick<AtlasData, 'ties'>, chart: StepChart): readonly Sums[] {
  return chart.to.map((actor) => {
    const counted = chartSeries(data, chart, actor).map(({ tie, series }) => ({
      tie,
      ...added(series, chart.years),
    }))
    const total = counted.reduce((sum, { value }) => sum + value, 0)
    const sums = counted
      .map((sum) => ({ ...sum, share: total > 0 ? sum.value / total : null }))
      .sort((a, b) => b.value - a.value)
    return { actor, total, sums }
  })
}

/** The series of a chart for a receiver: those of its measure with a figure in its years. */
export function chartSeries(
  { ties }: Pick<AtlasData, 'ties'>,
  { measure, years: [first, last] }: StepChart,
  actor: string,
): readonly { readonly tie: Tie; readonly series: Series }[] {
  return ties.flatMap((tie) => {
    if (tie.to !== actor) return []
    const series = tie.series.find(
      (s) => s.measure === measure && s.points.some(({ year }) => first <= year && year <= last),
    )
    return series ? [{ tie, series }] : []
  })
}

/** The first figure of a year counts, as for the width of lines. */
function added({ points }: Series, [first, last]: StepChart['years']): { value: number; missing: number } {
  const byYear = new Map(points.toReversed().map(({ year, value }) => [year, value]))
  const inside = [...byYear].filter(([year]) => first <= year && year <= last)
  const value = inside.reduce((sum, [, n]) => sum + n, 0)
  return { value, missing: last - first + 1 - inside.length }
}
