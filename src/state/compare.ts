/** Comparing two days. */
import type { Atlas } from '../atlas/atlas.ts'
import { changeBetween, passedBetween, changeSize, type Change } from '../atlas/change.ts'
import { firstDay, type Day, type Span } from '../atlas/day.ts'
import type { Tie } from '../atlas/schema.ts'
import { turningDays } from '../atlas/transitions.ts'
import { toDay, type View } from './view.ts'

/** The difference between two days, with the ties that began and ended in between. */
export interface DaysDifference extends Change {
  readonly passed: readonly Tie[]
}

/** The two days as a span; null while nothing is compared. */
export function comparedDays({ day, compare }: Pick<View, 'day' | 'compare'>): Span | null {
  return compare === null ? null : { from: Math.min(day, compare), to: Math.max(day, compare) }
}

/** The difference between the compared days, for the shown kinds; null while nothing is compared. */
export function comparison(
  atlas: Atlas,
  view: Pick<View, 'day' | 'compare' | 'kinds'>,
): DaysDifference | null {
  const days = comparedDays(view)
  if (!days) return null
  const change = changeBetween(atlas, days.from, days.to, view.kinds)
  return { ...change, passed: passedBetween(atlas, days.from, days.to, view.kinds) }
}

/** Compares a day, by default the present one, with another. */
export function compareDays(atlas: Atlas, view: View, with_: Day, day = view.day): View {
  const { timeline } = atlas
  const compare = Math.min(timeline.to - 1, Math.max(timeline.from, with_))
  return toDay(atlas, { ...view, compare, mode: 'on-day', selected: null }, day)
}

/**
 * Compares the present day with the one before the last change. If there was none, opens the article's first suggested
 * comparison with a difference, else compares the ends of the timeline.
 */
export function openComparison(atlas: Atlas, view: View): View {
  const { timeline, data } = atlas
  const differ = (from: Day, to: Day) => changeSize(changeBetween(atlas, from, to, view.kinds)) > 0
  const turning = turningDays(atlas, timeline.from + 1, view.day + 1, view.kinds)
  const before = turning.findLast((day) => differ(day - 1, view.day))
  if (before !== undefined) return compareDays(atlas, view, before - 1)
  const pair = data.article.comparisons
    .map(({ from, to }) => ({ from: firstDay(from), to: firstDay(to) }))
    .find(({ from, to }) => differ(from, to))
  return pair
    ? compareDays(atlas, view, pair.from, pair.to)
    : compareDays(atlas, view, timeline.from, timeline.to - 1)
}
