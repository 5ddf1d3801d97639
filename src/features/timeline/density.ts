/**
 * How many ties are shown on each day, as steps: the line behind the events.
 *
 * The same count as `snapshot`, read from the tally instead of day by day.
 */
import { area, curveStepAfter, line } from 'd3-shape'
import type { Atlas } from '../../atlas/atlas.ts'
import type { Day } from '../../atlas/day.ts'
import type { Filters } from '../../atlas/snapshot.ts'
import { countsInTime } from '../../atlas/count-index.ts'
import type { Axis } from '../../ui/axis.ts'

/** From `day` on, until the next step, `count` ties are shown. */
export interface DensityStep {
  readonly day: Day
  readonly count: number
}

/** What is counted: the reader's filters without the day. */
export type DensityFilters = Omit<Filters, 'day'>

/** The steps within [since, to) of the atlas's timeline; the first stands at `since` and none repeats its count. */
export function density(atlas: Atlas, counted: DensityFilters): readonly DensityStep[] {
  return countsInTime(atlas, counted).filter(({ count }, i, all) => i === 0 || all[i - 1]?.count !== count)
}

/** The count on a day; that of the first step before it. */
export function densityOn(steps: readonly DensityStep[], day: Day): number {
  return steps.findLast((s) => s.day <= day)?.count ?? 0
}

/** The largest count, at least 1, so that heights can be divided by it. */
export function peak(steps: readonly DensityStep[]): number {
  return steps.reduce((most, s) => Math.max(most, s.count), 1)
}

/** Height of a count over the base line, in pixels. */
export function heightOf(count: number, most: number, height: number): number {
  return (count / most) * height
}

/** The step line and the area under it as SVG paths, standing on `base` and `height` high at its peak. */
export function densityPaths(steps: readonly DensityStep[], axis: Axis, base: number, height: number) {
  const most = peak(steps)
  const end = { day: axis.to, count: steps.at(-1)?.count ?? 0 }
  const points = [...steps, end].map(
    ({ day, count }) => [axis.x(day), base - heightOf(count, most, height)] as const,
  )
  const at = { x: (p: readonly [number, number]) => p[0], y: (p: readonly [number, number]) => p[1] }
  return {
    line: line<readonly [number, number]>(at.x, at.y).curve(curveStepAfter)(points) ?? '',
    area: area<readonly [number, number]>(at.x, base, at.y).curve(curveStepAfter)(points) ?? '',
  }
}
