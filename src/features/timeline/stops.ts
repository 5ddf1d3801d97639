/** The days at which steps and play halt. */
import type { Atlas } from '../../atlas/atlas.ts'
import { addMonths, calendar, dayOf, type Day } from '../../atlas/day.ts'
import type { TieKind } from '../../atlas/schema.ts'
import { turningDays } from '../../atlas/transitions.ts'

/** What one step is. */
export const UNITS = ['event', 'day', 'week', 'month', 'year', 'decade'] as const
export type Unit = (typeof UNITS)[number]

/** The days of a timeline for which a step of a unit is neither most of it nor too small to get on. */
const FITS: Readonly<Record<Unit, readonly [least: number, most: number]>> = {
  event: [0, Infinity],
  day: [0, 100],
  week: [21, 1500],
  month: [90, 20_000],
  year: [1200, 200_000],
  decade: [12_000, Infinity],
}

/** The units that a timeline offers. */
export function unitsOf({ from, to }: Pick<Atlas['timeline'], 'from' | 'to'>): readonly Unit[] {
  return UNITS.filter((unit) => FITS[unit][0] <= to - from && to - from <= FITS[unit][1])
}

export const STEP_DIRECTIONS = ['first', 'previous', 'next', 'last'] as const
export type StepDirection = (typeof STEP_DIRECTIONS)[number]

/**
 * The stops of a unit within the timeline, in order, with its first and last day: days on which an event begins or a
 * tie comes to another phase; all days; Mondays; firsts of months, years and decades. Of all but the first only those next to the
 * day `around` which a step begins: a timeline of thousands of years has millions.
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

/** The first of the unit at or before a day, with the one before it and the one after. */
function grid(day: Day, unit: Exclude<Unit, 'event'>): readonly Day[] {
  const { year, month, weekday } = calendar(day)
  const monday = day - ((weekday + 6) % 7)
  const decade = year - (year % 10)
  const around: Readonly<Record<typeof unit, readonly Day[]>> = {
    day: [day - 1, day, day + 1],
    week: [monday - 7, monday, monday + 7],
    month: [-1, 0, 1].map((n) => addMonths(dayOf(year, month), n)),
    year: [year - 1, year, year + 1].map((y) => dayOf(y)),
    decade: [decade - 10, decade, decade + 10].map((y) => dayOf(y)),
  }
  return around[unit]
}

function different(stop: Day | undefined, day: Day): Day | null {
  return stop === undefined || stop === day ? null : stop
}

function inOrder(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort((a, b) => a - b)
}
