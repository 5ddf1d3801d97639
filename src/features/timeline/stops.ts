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
 * tie comes to another phase; all days; Mondays; firsts of months, years and decades.
 */
export function stops(atlas: Atlas, unit: Unit, kinds: ReadonlySet<TieKind>): readonly Day[] {
  const { from, to } = atlas.timeline
  const inner =
    unit === 'event'
      ? [...eventDays(atlas, kinds), ...turningDays(atlas, from, to, kinds)]
      : grid(from, to, unit)
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

function grid(from: Day, to: Day, unit: Exclude<Unit, 'event'>): Day[] {
  const days: Day[] = []
  const { year, month, weekday } = calendar(from)
  const [first, next]: readonly [Day, (day: Day) => Day] = {
    day: [from, (day: Day) => day + 1] as const,
    week: [from - ((weekday + 6) % 7), (day: Day) => day + 7] as const,
    month: [dayOf(year, month), (day: Day) => addMonths(day, 1)] as const,
    year: [dayOf(year), (day: Day) => addMonths(day, 12)] as const,
    decade: [dayOf(year - (year % 10)), (day: Day) => addMonths(day, 120)] as const,
  }[unit]
  for (let day = first; day < to; day = next(day)) days.push(day)
  return days
}

function different(stop: Day | undefined, day: Day): Day | null {
  return stop === undefined || stop === day ? null : stop
}

function inOrder(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort((a, b) => a - b)
}
