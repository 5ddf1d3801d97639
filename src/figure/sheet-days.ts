/** The days of the contact sheet: the article's anchors, or else the days with most changes. */
import type { Atlas } from '../atlas/atlas.ts'
import { changesOn, changeSize } from '../atlas/change.ts'
import { firstDay, type Day } from '../atlas/day.ts'
import { TIE_KINDS } from '../atlas/schema.ts'

/** A day of the sheet. */
export interface SheetDay {
  readonly day: Day
  /** The anchor's label; null for a day without one. */
  readonly label: string | null
  /** Ids of the anchor's claims: their ties are named first. */
  readonly claims: readonly string[]
}

/** The number of days without anchors: three rows of three. */
export const MOST_DAYS = 9

/** The days of an atlas's sheet, in their order. */
export function turnsOf(atlas: Atlas): readonly SheetDay[] {
  const { anchors } = atlas.data.article
  if (anchors.length === 0)
    return busiestDays(atlas, MOST_DAYS).map((day) => ({ day, label: null, claims: [] }))
  return anchors.map(({ day, label, claims }) => ({ day: firstDay(day), label, claims }))
}

/** The days of the timeline's main part with most changes, ascending; of equal ones the earlier. */
export function busiestDays(atlas: Atlas, most: number): readonly Day[] {
  const all = new Set(TIE_KINDS)
  const { from, to } = atlas.timeline
  const cuts = new Set([...atlas.phases.values()].flat().flatMap((span) => [span.from, span.to]))
  return [...cuts]
    .filter((day) => from < day && day < to)
    .map((day) => ({ day, size: changeSize(changesOn(atlas, day, all)) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.day - b.day)
    .slice(0, most)
    .map(({ day }) => day)
    .sort((a, b) => a - b)
}
