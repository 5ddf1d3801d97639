/**
 * A tie's phases on a small timeline: a row for what the article says and one for the record, on the atlas's own years.
 *
 * The main part has most of the room; the years before it share a compressed strip. Positions are fractions of the
 * width, from 0 to 1. Pure.
 */
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import type { Atlas } from '../../atlas/atlas.ts'
import { calendar, dayOf, spanBetween, type Day, type Span } from '../../atlas/day.ts'
import { words } from '../../messages/messages.ts'
import { BASES, type Basis, type Phase, type Tie } from '../../atlas/schema.ts'

/** A phase as a bar. */
export interface PhaseBar extends Span {
  readonly phase: Phase
  readonly x0: number
  readonly x1: number
}

/** The bars of one basis. */
export interface PhaseRow {
  readonly basis: Basis
  readonly bars: readonly PhaseBar[]
}

/** A date under the timeline. */
export interface PhaseTick {
  readonly x: number
  readonly label: string
}

/** How much of the width the years before the main part get. */
const STRIP = 0.26

/** Day → fraction of the width. With nothing before the main part there is no strip. */
export function phaseScale(atlas: Atlas, tie: Tie): ScaleLinear<number, number> {
  const { since, from, to } = atlas.timeline
  const early = tie.phases.some((p) => spanBetween(p.from, p.to).from < from)
  return early
    ? scaleLinear([since, from, to], [0, STRIP, 1]).clamp(true)
    : scaleLinear([from, to], [0, 1]).clamp(true)
}

/** The rows of a tie: the article's and the record's, those that exist, with what lies within the timeline. */
export function phaseRows(atlas: Atlas, tie: Tie): readonly PhaseRow[] {
  const x = phaseScale(atlas, tie)
  const { since, to } = atlas.timeline
  return BASES.flatMap((basis) => {
    const bars = tie.phases
      .filter((phase) => phase.basis === basis)
      .map((phase) => ({ phase, ...spanBetween(phase.from, phase.to) }))
      .filter((span) => span.to > since && span.from < to)
      .map((span) => ({ ...span, x0: x(span.from), x1: x(Math.min(span.to, to)) }))
    return bars.length ? [{ basis, bars }] : []
  })
}

/** Parts of the width that a label needs: "July", "2016", "25 Apr". */
const ROOM = { half: 0.17, year: 0.12, day: 0.2 } as const
/** Years from label to label. */
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const
/** Days from label to label, in a part that has no two new years or half years. */
const DAYS = [1, 2, 7, 14, 28, 61, 122] as const

/** Dates to write under the rows: the first year of the strip, then years, half years or days of the main part, as there is room. */
export function phaseTicks(atlas: Atlas, tie: Tie): readonly PhaseTick[] {
  const x = phaseScale(atlas, tie)
  const { since, from, to } = atlas.timeline
  const strip = x(from) > 0 ? [{ x: 0, label: String(calendar(since).year) }] : []
  const perDay = (1 - x(from)) / (to - from)
  const fits = (day: Day, room: number) => from <= day && day < to && 1 - x(day) >= room
  const main = halves().length > 1 ? halves() : days()
  return [...strip, ...main.map(({ day, label }) => ({ x: x(day), label }))]

  function halves() {
    const half = perDay * 182 >= ROOM.half
    const step = half ? 1 : (YEARS.find((n) => n * 365 * perDay >= ROOM.year) ?? 5000)
    const first = calendar(from).year
    const found = []
    for (let year = first - (first % step); dayOf(year) < to; year += step) {
      const label = half ? words.monthShort(dayOf(year)) : String(year)
      found.push({ day: dayOf(year), label })
      if (half) found.push({ day: dayOf(year, 7), label: words.months[6] ?? '' })
    }
    return found.filter(({ day }) => fits(day, half ? 0 : ROOM.year / 2))
  }

  function days() {
    const step = DAYS.find((n) => n * perDay >= ROOM.day) ?? 122
    const all = Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step)
    return all
      .filter((day) => fits(day, ROOM.day / 2))
      .map((day) => ({ day, label: words.dayMonthShort(day) }))
  }
}

/** The day to go to for a phase: its first within the main part; null for what was over before or comes after. */
export function phaseDay(atlas: Atlas, phase: Phase): Day | null {
  const span = spanBetween(phase.from, phase.to)
  const { from, to } = atlas.timeline
  return span.to > from && span.from < to ? Math.max(from, span.from) : null
}
