/** The frames of the contact sheet: a day each under the reader's filters, with its own change. */
import type { Atlas } from '../atlas/atlas.ts'
import { changesOn, type Change } from '../atlas/change.ts'
import type { Day } from '../atlas/day.ts'
import type { Tie } from '../atlas/schema.ts'
import { shown, type Filters } from '../atlas/snapshot.ts'
import { countShown } from '../atlas/count-index.ts'
import type { Emphasis } from '../state/emphasis.ts'
import { turnsOf, type SheetDay } from './sheet-days.ts'

/** The reader's filters without the day. */
export type DaylessFilters = Omit<Filters, 'day'>

export interface SheetFrame extends SheetDay {
  /** From 1. */
  readonly number: number
  /** From the day before, for ties that pass the filters on either day. */
  readonly change: Change
  /** What is drawn in full: everything that the change is about. */
  readonly emphasis: Emphasis
  /** How many ties stand on the day. */
  readonly shown: number
}

/** All frames of a sheet, in the order of their days. */
export function framesOf(atlas: Atlas, filters: DaylessFilters): readonly SheetFrame[] {
  return turnsOf(atlas).map((turn, i) => {
    const change = changeUnder(atlas, turn.day, filters)
    const shown = countShown(atlas, { ...filters, day: turn.day })
    return { ...turn, number: i + 1, change, emphasis: emphasisOn(change), shown }
  })
}

/** The change of a day from the day before, for ties that pass the filters on either day. */
export function changeUnder(atlas: Atlas, day: Day, filters: DaylessFilters): Change {
  const passes = (tie: Tie) =>
    [day - 1, day].some((on) => shown(atlas, tie, { ...filters, day: on }) !== null)
  const all = changesOn(atlas, day, filters.kinds)
  return {
    ...all,
    began: all.began.filter(passes),
    ended: all.ended.filter(passes),
    changed: all.changed.filter(passes),
  }
}

/** The ties of a change, its events and the actors at their ends. */
export function emphasisOn({ began, ended, changed, events }: Change): Emphasis {
  const ties = [...began, ...ended, ...changed]
  return {
    ties: new Set(ties.map((t) => t.id)),
    events: new Set(events.map((e) => e.id)),
    sites: new Set(),
    actors: new Set(ties.flatMap((t) => [t.from, t.to])),
  }
}
