/**
 * Reads a date as people type it, within the timeline: "2016-08-08", "8 Aug 2016", "August 8, 2016", "8.8.2016",
 * "8.8.16",
 * "August 2016", "8 Aug", "8.8.". Says what was meant, or why it cannot be used.
 */
import { cutText } from '../atlas/clean.ts'
import { calendar, dayOf, daysInMonth, formatDay, type Day, type Span } from '../atlas/day.ts'
import { m, words } from '../messages/messages.ts'

export type Typed =
  | {
      readonly ok: true
      readonly day: Day
      /** How the text was read, in full: "3 April 2016, read as day/month/year". */
      readonly meant: string
    }
  | { readonly ok: false; readonly message: string }

/** A date as written; a missing part is null. */
interface Parts {
  readonly year: number | null
  readonly month: number | null
  readonly date: number | null
  /** Whether "3/4" could have been meant the other way round. */
  readonly ambiguous?: boolean
}

const SHAPES: readonly [RegExp, (m: readonly string[]) => Parts | null][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([, y, m, d]) => ({ year: num(y), month: num(m), date: num(d) })],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, y, m]) => ({ year: num(y), month: num(m), date: null })],
  [/^(\d{4})$/, ([, y]) => ({ year: num(y), month: null, date: null })],
  [/^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/, ([, a, b, y]) => numeric(num(a), num(b), num(y))],
  [/^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{2})$/, ([, a, b, y]) => numeric(num(a), num(b), 2000 + num(y))],
  [/^(\d{1,2})[/.] ?(\d{1,2})\.?$/, ([, a, b]) => numeric(num(a), num(b), null)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, m, y]) => ({ year: num(y), month: num(m), date: null })],
  [/^(\d{1,2})(?:st|nd|rd|th)?[-. ]*(?:of )?([a-z]{3,})[-., ]*(\d{4})?$/, ([, d, m, y]) => named(d, m, y)],
  [/^([a-z]{3,})[. ]*(\d{1,2})(?:st|nd|rd|th)?(?:[, ]+(\d{4}))?$/, ([, m, d, y]) => named(d, m, y)],
  [/^([a-z]{3,})[-., ]*(\d{4})?$/, ([, m, y]) => named(undefined, m, y)],
]

/**
 * Reads typed text. Slashes and dots are day/month/year, unless only the other order can be. A month or year stands for
 * its first day in the timeline; without a year the one nearest to `near` is taken.
 */
export function parseTyped(text: string, timeline: Span, near: Day): Typed {
  const clean = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (clean === '') return { ok: false, message: m.timeline.typed.empty }
  const parts = partsOf(clean)
  if (!parts) return { ok: false, message: m.timeline.typed.notDate({ text: cutText(text, 25) }) }
  return resolve(parts.year === null ? nearest(parts, timeline, near) : parts, timeline)
}

function partsOf(clean: string): Parts | null {
  for (const [shape, read] of SHAPES) {
    const found = shape.exec(clean)
    const parts = found && read(found)
    if (parts) return parts
  }
  return null
}

function resolve({ year, month, date, ambiguous }: Parts, timeline: Span): Typed {
  if (year === null || month === 0 || date === 0 || (month ?? 1) > 12)
    return { ok: false, message: m.timeline.typed.range }
  const named = month === null ? String(year) : words.monthText(dayOf(year, month))
  if (month !== null && date !== null && date > daysInMonth(year, month))
    return { ok: false, message: m.timeline.typed.monthHas({ month: named, days: daysInMonth(year, month) }) }
  const first = dayOf(year, month ?? 1, date ?? 1)
  const after = date !== null ? first + 1 : month !== null ? dayOf(year, month + 1) : dayOf(year + 1)
  const day = Math.max(first, timeline.from)
  if (day >= after || day >= timeline.to) {
    const bounds = { first: timeline.from, last: timeline.to - 1 }
    const typed = date === null ? named : formatDay(first)
    return { ok: false, message: m.timeline.typed.outside({ date: typed, ...bounds }) }
  }
  const { forDate, readAs } = m.timeline.typed
  const meant = date === null ? forDate({ day, date: named }) : ambiguous ? readAs({ day }) : formatDay(day)
  return { ok: true, day, meant }
}

/** With the year, of those in the timeline, that brings the date nearest to a day. */
function nearest(parts: Parts, timeline: Span, near: Day): Parts {
  const first = calendar(timeline.from).year
  const years = Array.from({ length: calendar(timeline.to - 1).year - first + 1 }, (_, i) => first + i)
  const away = (year: number) => {
    const day = dayOf(year, parts.month ?? 1, parts.date ?? 1)
    const outside = day < timeline.from || day >= timeline.to ? 1e6 : 0
    return outside + Math.abs(day - near)
  }
  const [year = first] = years.sort((a, b) => away(a) - away(b))
  return { ...parts, year }
}

function numeric(a: number, b: number, year: number | null): Parts {
  const monthFirst = b > 12 && a <= 12
  return monthFirst
    ? { year, month: a, date: b }
    : { year, month: b, date: a, ambiguous: a <= 12 && b <= 12 && a !== b }
}

/** Whether a word is a month's name or its beginning; "sept" is written, too. */
function isMonth(name: string, word: string): boolean {
  const lower = name.toLowerCase()
  return lower.startsWith(word) || (word === 'sept' && lower.startsWith('sep'))
}

function named(date: string | undefined, word: string | undefined, year: string | undefined): Parts | null {
  const month = words.months.findIndex((name) => isMonth(name, word ?? '?')) + 1
  if (month === 0) return null
  return { year: year ? num(year) : null, month, date: date ? num(date) : null }
}

function num(text: string | undefined): number {
  return Number(text)
}
