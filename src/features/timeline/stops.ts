/** The days at which steps and play halt. */
import type { Atlas } from '../../atlas/atlas.ts'
import { addMonths, calendar, dayOf, type Day } from '../../atlas/day.ts'
import type { TieKind } from '../../atlas/schema.ts'
import { turningDays } from '../../atlas/transitions.ts'

/** What one step is. */
export const UNITS = ['event', 'week', 'month'] as const
export type Unit = (typeof UNITS)[number]

export const STEP_DIRECTIONS = ['first', 'previous', 'next', 'last'] as const
export type StepDirection = (typeof STEP_DIRECTIONS)[number]

/**
 * The stops of a unit within the timeline, in order, with its first and last day: days on which an event begins or a
 * tie comes to another phase; Mondays; firsts of months. Of Mondays and firsts only those next to the day `around` which a step
 * begins: a timeline of thousands of years has hundreds of thousands.
 */
export function stops(atlas: Atlas, unit: Unit, kinds: ReadonlySet<TieKind>, around: Day): readonly Day[] {
  const { from, to } = atlas.timeline
  const inner =
    unit === 'event'
      ? [...eventDays(atlas, kinds), ...turningDays(atlas, from, to, kinds)]
      : grid(around, unit)
  return inOrder([from, ...inner.filter((day) => from <= day && day < to), to - 1])
}

/** Days on which events of these kinds begin, in order, wherever they lie. */
export function eventDays(atlas: Atlas, kinds: ReadonlySet<TieKind>): readonly Day[] {
  return inOrder(
    atlas.data.events.filter((e) => kinds.has(e.kind)).flatMap((e) => atlas.eventSpans.get(e.id)?.from ?? []),
  )
}

/** The stop that a step leads to from a day, or null when there is none in that direction. */
export function stopFrom(all: readonly Day[], day: Day, direction: StepDirection): Day | null {
  switch (direction) {
    case 'first':
      return different(all[0], day)
    case 'last':
      return different(all.at(-1), day)
    case 'next':
      return all.find((stop) => stop > day) ?? null
    case 'previous':
      return all.findLast((stop) => stop < day) ?? null
  }
}

/** The Monday, or the first of the month, at or before a day, with the one before it and the one after. */
function grid(day: Day, unit: 'week' | 'month'): readonly Day[] {
  const { year, month, weekday } = calendar(day)
  if (unit === 'month') return [-1, 0, 1].map((n) => addMonths(dayOf(year, month), n))
  const monday = day - ((weekday + 6) % 7)
  return [monday - 7, monday, monday + 7]
}

function different(stop: Day | undefined, day: Day): Day | null {
  return stop === undefined || stop === day ? null : stop
}

function inOrder(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort((a, b) => a - b)
}
