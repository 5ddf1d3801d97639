/** Comparing two days: which comes first, what differs, and which ties a picture of the difference is about. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import { changeBetween, passedBetween, changeSize, type Change } from '../atlas/change.ts'
import { firstDay, type Day, type Span } from '../atlas/day.ts'
import type { Tie } from '../atlas/schema.ts'
import { turningDays } from '../atlas/transitions.ts'
import { toDay, type View } from './view.ts'

/** What differs between two days, with the ties that came and went in between. */
export interface DaysDifference extends Change {
  readonly passed: readonly Tie[]
}

/** The two days in their order; null while nothing is compared. */
export function comparedDays({ day, compare }: Pick<View, 'day' | 'compare'>): Span | null {
  return compare === null ? null : { from: Math.min(day, compare), to: Math.max(day, compare) }
}

/** What differs between the days compared, of the kinds shown; null while nothing is compared. */
export function comparison(
  atlas: Atlas,
  view: Pick<View, 'day' | 'compare' | 'kinds'>,
): DaysDifference | null {
  const days = comparedDays(view)
  if (!days) return null
  const change = changeBetween(atlas, days.from, days.to, view.kinds)
  return { ...change, passed: passedBetween(atlas, days.from, days.to, view.kinds) }
}

/** Compares a day with an earlier one. Where no other is given, the map goes on showing the day it shows. */
export function compareDays(atlas: Atlas, view: View, with_: Day, day = view.day): View {
  const { timeline } = atlas
  const compare = Math.min(timeline.to - 1, Math.max(timeline.from, with_))
  return toDay(atlas, { ...view, compare, mode: 'on-day', selected: null }, day)
}

/**
 * Compares the present day with one from which it differs: the last before something last turned. Where nothing has, the
 * two days of the article's first comparison that differ, and at last the ends of the timeline.
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
