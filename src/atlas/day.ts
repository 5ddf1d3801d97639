/**
 * Days, partial dates and half-open spans, as plain integers.
 *
 * A day is a whole number of UTC days since 1970-01-01, so no time zone or locale of the reader can shift it.
 * A partial date ("2003", "2016-07", "2016-08-08") keeps its precision; it stands for the span of days it names.
 */
import { words } from '../messages/messages.ts'

/** A whole number of UTC days since 1970-01-01. */
export type Day = number

/** "YYYY", "YYYY-MM" or "YYYY-MM-DD", proleptic Gregorian. */
export type PartialDate = string

export type Precision = 'year' | 'month' | 'day'

/** Days from `from` (included) to `to` (excluded); `to` is Infinity while it goes on. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

const MS_PER_DAY = 86_400_000
/** The Gregorian calendar repeats itself after 400 years. */
const CYCLE = { years: 400, days: 146_097 } as const
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The day of a calendar date; months run from 1 to 12. Dates out of range roll over, as in `Date.UTC`. */
export function dayOf(year: number, month = 1, date = 1): Day {
  // `Date.UTC` reads the years 0 to 99 as 1900 to 1999, so a full cycle is added and taken off again.
  return Math.round(Date.UTC(year + CYCLE.years, month - 1, date) / MS_PER_DAY) - CYCLE.days
}

/** The calendar date of a day; months run from 1 to 12. */
export function calendar(day: Day): { year: number; month: number; date: number; weekday: number } {
  const d = new Date(day * MS_PER_DAY)
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    date: d.getUTCDate(),
    weekday: d.getUTCDay(),
  }
}

/** Parses a partial date; null if it is malformed or names a day that does not exist (2016-02-30). */
export function parsePartial(
  text: string,
): { year: number; month: number; date: number; precision: Precision } | null {
  const m = PATTERN.exec(text)
  if (!m) return null
  const year = Number(m[1])
  const month = m[2] === undefined ? 1 : Number(m[2])
  const date = m[3] === undefined ? 1 : Number(m[3])
  // There is no year 0, and partial dates cannot name years BC.
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return { year, month, date, precision: m[3] !== undefined ? 'day' : m[2] !== undefined ? 'month' : 'year' }
}

/** Days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return calendar(dayOf(year, month + 1, 0)).date
}

/** The days that a partial date names: "2016-07" is all of July. Throws a RangeError on text that is no date. */
export function spanOfPartial(text: PartialDate): Span {
  const span = SPANS.get(text) ?? readSpan(text)
  SPANS.set(text, span)
  return span
}

/** Spans read before: an atlas names the same few days over and over, and each step through time asks for them again. */
const SPANS = new Map<PartialDate, Span>()

function readSpan(text: PartialDate): Span {
  const p = parsePartial(text)
  if (!p) throw new RangeError(`not a date: ${text}`)
  const from = dayOf(p.year, p.month, p.date)
  if (p.precision === 'day') return { from, to: from + 1 }
  return p.precision === 'month' ? { from, to: dayOf(p.year, p.month + 1) } : { from, to: dayOf(p.year + 1) }
}

/** The first day that a partial date names. Throws a RangeError on text that is no date. */
export function firstDay(text: PartialDate): Day {
  return spanOfPartial(text).from
}

/** How finely a partial date is known. Throws a RangeError on text that is no date. */
export function precisionOf(text: PartialDate): Precision {
  const p = parsePartial(text)
  if (!p) throw new RangeError(`not a date: ${text}`)
  return p.precision
}

/** The half-open span from the first day of `from` to the first day of `to`; `to` null goes on for ever. */
export function spanBetween(from: PartialDate, to: PartialDate | null | undefined): Span {
  return { from: firstDay(from), to: to == null ? Infinity : firstDay(to) }
}

/** Whether a day lies in a half-open span. */
export function contains(span: Span, day: Day): boolean {
  return span.from <= day && day < span.to
}

/** Whether two half-open spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** "2016-08-08": the form that addresses, files and `<time>` use. */
export function isoDay(day: Day): string {
  const { year, month, date } = calendar(day)
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(date)}`
}

/** Reads "2016-08-08", and nothing less precise; null when it is no such day. */
export function parseIsoDay(text: string): Day | null {
  const p = parsePartial(text)
  return p?.precision === 'day' ? dayOf(p.year, p.month, p.date) : null
}

/** "8 August 2016", in the language of the page. */
export function formatDay(day: Day): string {
  return words.dayText(day)
}

/** "8 Aug 2016", for tight places. */
export function formatDayShort(day: Day): string {
  return words.dayShort(day)
}

/** A partial date in words at its own precision: "2003", "July 2016", "8 August 2016". */
export function formatPartial(text: PartialDate): string {
  const p = parsePartial(text)
  if (!p) return text
  if (p.precision === 'year') return String(p.year)
  return p.precision === 'month' ? words.monthText(firstDay(text)) : words.dayText(firstDay(text))
}

/** The day one calendar month later (or earlier, `n` < 0), clamped to that month's last day. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, date } = calendar(day)
  const index = year * 12 + (month - 1) + n
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)))
}

function pad2(n: number): string {
  return String(n).padStart(2, '0')
}
