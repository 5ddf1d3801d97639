/** Yearly figures as a small bar chart, and the same in words. Positions and heights are fractions from 0 to 1. Pure. */
import { max, min } from 'd3-array'
import { scaleBand, scaleLinear } from 'd3-scale'
import { formatNumber } from '../../atlas/numbers.ts'
import { m } from '../../messages/messages.ts'
import type { Series } from '../../atlas/schema.ts'

/** One year's bar. */
export interface Bar {
  readonly year: number
  readonly value: number
  readonly x: number
  readonly width: number
  readonly height: number
  /** The value to write over it; null where there is no room for every one. */
  readonly label: string | null
}

/** Bars up to which each has its value written over it. */
const ALL_LABELLED = 8

/** The bars of a series: every year from its first to its last, those without a figure left empty. */
export function barsOf({ points }: Series): readonly Bar[] {
  const first = min(points, (p) => p.year) ?? 0
  const last = max(points, (p) => p.year) ?? 0
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const most = max(points, (p) => p.value) ?? 0
  const x = scaleBand(years, [0, 1]).paddingInner(0.24)
  const y = scaleLinear([0, most || 1], [0, 1])
  const rising = points.toSorted((a, b) => a.year - b.year)
  return rising.map(({ year, value }) => ({
    year,
    value,
    x: x(year) ?? 0,
    width: x.bandwidth(),
    height: Math.max(0, y(value)),
    label:
      rising.length <= ALL_LABELLED || value === most || year === first || year === last
        ? formatNumber(value, value >= 100 ? 0 : value >= 10 ? 1 : 2)
        : null,
  }))
}

/** "arms deliveries, TIV m, estimate: 2010 102.8; 2011 478.8": all that the chart shows. */
export function seriesText({ measure, unit, estimate, points }: Series): string {
  const { point, seriesHeard } = m.inspector.figures
  const rising = points.toSorted((a, b) => a.year - b.year)
  return seriesHeard({ measure, unit, estimate, points: rising.map(point) })
}
