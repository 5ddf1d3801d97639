/** The marks and words along the axis: months in the main part, years in the strip, as many words as there is room for. */
import { calendar, dayOf, type Day } from '../atlas/day.ts'
import { words } from '../messages/messages.ts'
import type { Axis } from './axis.ts'

export interface Tick {
  readonly day: Day
  /** Pixels. */
  readonly x: number
  /** "Feb", or empty for a tick without a month's name. */
  readonly label: string
  /** "2016" where a year begins to be read, else empty. */
  readonly year: string
  /** A year begins here. */
  readonly major: boolean
}

/** Months from label to label, from which the first that leaves room is taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000] as const
/** Room that "Feb", "Jan 2016", "2016", "25 Apr" and "25 Apr 2016" need, and that two bare ticks keep, in pixels. */
const ROOM = { month: 34, both: 62, year: 36, tick: 4, date: 40, day: 48, dated: 76 } as const

/** Fewer days than this are told by days: months would name one of them, or none. */
const FEW_DAYS = 100
/** Days from label to label. */
const DAY_STEPS = [1, 2, 7, 14, 28] as const

/** The ticks of the main part: its months, or its days where it has few. */
export const mainTicks = (axis: Axis): readonly Tick[] =>
  axis.to - axis.from < FEW_DAYS ? dayTicks(axis) : monthTicks(axis)

/** A tick for each day, of which as many are named as there is room for, from the first one on. */
function dayTicks(axis: Axis): readonly Tick[] {
  const [left, right] = axis.main
  const perDay = (right - left) / (axis.to - axis.from)
  const step = DAY_STEPS.find((s) => s * perDay >= ROOM.day) ?? 28
  const tickStep = perDay >= ROOM.tick ? 1 : step
  return Array.from({ length: Math.ceil((axis.to - axis.from) / tickStep) }, (_, i) => {
    const day = axis.from + i * tickStep
    const x = axis.x(day)
    const { year, month, date } = calendar(day)
    const named = (day - axis.from) % step === 0 && right - x >= ROOM.date
    const first = month === 1 && date === 1
    return {
      day,
      x,
      label: named ? words.dayMonthShort(day) : '',
      year: named && day === axis.from && step * perDay >= ROOM.dated ? String(year) : '',
      major: first,
    }
  })
}

/** A tick for each month of the main part; where months are too narrow, for each of the steps that are named. */
export function monthTicks(axis: Axis): readonly Tick[] {
  const [left, right] = axis.main
  const perMonth = ((right - left) / (axis.to - axis.from)) * 30.44
  const step = STEPS.find((s) => s * perMonth >= (s < 12 ? ROOM.month : ROOM.year)) ?? 60_000
  const tickStep = perMonth >= ROOM.tick ? 1 : step
  const room = step * perMonth >= ROOM.both
  let named = false
  return monthsOf(axis.from, axis.to, tickStep).map((day) => {
    const { year, month } = calendar(day)
    const x = axis.x(day)
    const fits = right - x >= ROOM.month
    const labelled = monthIndex(day) % step === 0 && fits
    const opens = month === 1 || !named
    // A month with its year needs more room than either, up to the next word and up to the end.
    const both = room && right - x >= ROOM.both
    if (labelled) named = true
    const showYear = labelled && opens && (month === 1 || both)
    return {
      day,
      x,
      label: labelled && step < 12 && (!showYear || both) ? (words.monthsShort[month - 1] ?? '') : '',
      year: showYear ? String(year) : '',
      major: month === 1,
    }
  })
}

/** A tick for each year of the strip, named every one, two, five … years. */
export function yearTicks(axis: Axis): readonly Tick[] {
  if (!axis.strip) return []
  const [left, right] = axis.strip
  const perYear = ((right - left) / (axis.from - axis.since)) * 365.25
  const step = STEPS.filter((s) => s % 12 === 0).find((s) => (s / 12) * perYear >= ROOM.year) ?? 60_000
  const tickStep = perYear >= ROOM.tick ? 12 : step
  return monthsOf(axis.since, axis.from, tickStep).map((day) => {
    const { year } = calendar(day)
    const x = axis.x(day)
    const named = monthIndex(day) % (step === 24 ? 24 : step) === 0 && right - x >= ROOM.year - 8
    return { day, x, label: '', year: named ? String(year) : '', major: false }
  })
}

/** First days of months in [from, to) whose number is a multiple of `step`. */
function monthsOf(from: Day, to: Day, step: number): Day[] {
  const days: Day[] = []
  const { year, month } = calendar(from)
  for (let i = Math.floor((year * 12 + month - 1) / step) * step; ; i += step) {
    const day = dayOf(Math.floor(i / 12), (i % 12) + 1)
    if (day >= to) return days
    if (day >= from) days.push(day)
  }
}

/** Months since the year 0, of a month's first day. */
function monthIndex(day: Day): number {
  const { year, month } = calendar(day)
  return year * 12 + month - 1
}
