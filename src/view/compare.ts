/** Comparing two days: which comes first, what differs, and which ties a picture of the difference is about. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import { changeBetween, passedBetween, type Change } from '../atlas/change.ts'
import type { Day, Span } from '../atlas/day.ts'
import type { Tie } from '../atlas/schema.ts'
import { toDay, type View } from './view.ts'

/** What differs between two days, with the ties that came and went in between. */
export interface Difference extends Change {
  readonly passed: readonly Tie[]
}

/** The two days in their order; null while nothing is compared. */
export function comparedDays({ day, compare }: Pick<View, 'day' | 'compare'>): Span | null {
  return compare === null ? null : { from: Math.min(day, compare), to: Math.max(day, compare) }
}

/** What differs between the days compared, of the kinds shown; null while nothing is compared. */
export function comparison(atlas: Atlas, view: Pick<View, 'day' | 'compare' | 'kinds'>): Difference | null {
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
