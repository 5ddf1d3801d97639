/** The timeline of an atlas made from tables, and the dates that are outside of it. */
import { parsePartial } from '../atlas/day.ts'
import type { Article, Tie } from '../atlas/schema.ts'
import { bisectLeft } from 'd3-array'

/** The longest timeline, in years. */
const YEARS = 400

type Timeline = Article['timeline']

/** The years of the main part, and the first of all. */
export interface MadeTimeline {
  readonly since: number
  readonly first: number
  readonly last: number
}

/**
 * All years with dates, if they are few enough; else those of the span with most dates, the latest of several. A mistyped year then
 * changes nothing for the others. Earlier years are in the compressed strip before it.
 */
export function timelineOf(dates: readonly string[]): MadeTimeline | null {
  const years = dates.map((d) => Number(d.slice(0, 4))).sort((a, b) => a - b)
  const [since] = years
  if (since === undefined) return null
  let best = { first: since, last: since, count: 0 }
  for (const [i, last] of years.entries()) {
    const start = bisectLeft(years, last - YEARS)
    const count = i + 1 - start
    if (count >= best.count) best = { first: years[start] ?? last, last, count }
  }
  return { since, first: best.first, last: best.last }
}

/** Dates of phases before the main part of the timeline, or after it. */
export function* outsideTimeline(
  ties: readonly Tie[],
  { from, to }: Timeline,
): Iterable<{ readonly path: string; readonly date: string }> {
  for (const [i, tie] of ties.entries())
    for (const [k, phase] of tie.phases.entries())
      for (const key of ['from', 'to'] as const) {
        const date = phase[key]
        if (date === null || !parsePartial(date)) continue
        // The end of a span may be the first day after the timeline.
        if (date.slice(0, 4) < from.slice(0, 4) || date.slice(0, 4) > to.slice(0, 4))
          yield { path: `ties[${i}].phases[${k}].${key}`, date }
      }
}
