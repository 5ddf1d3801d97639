/** Dates as spreadsheets write them, as partial dates: "25/08/2016", "8 Aug 2016", "2016-08-08 00:00:00". */
import { isoDay, parsePartial, dayOf } from '../atlas/day.ts'
import { understood, type Convention, type Understood } from './conventions.ts'
import { monthOf } from './month-names.ts'
import { asciiDigits } from './read-numbers.ts'

/** No date has more characters. */
const LONGEST = 60

export const isPlainDate = (text: string): boolean => parsePartial(text) !== null

/** Day, month and year in an order that only the column can tell. */
const THREE = /^(\d{1,2})([/.-])\s*(\d{1,2})\2\s*(\d{4}|\d{2})\.?$/
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})(?:\2(\d{1,2}))?\.?$/
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/
const EIGHT_DIGITS = /^\d{8}$/
const KANJI = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?$/
const NAMED =
  /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]*(?:de\s+|of\s+)?)?(\p{L}[\p{L}\p{M}]*\.?)(?:[\s,-]+de)?[\s,-]+(\d{4}|\d{2})\.?$/u
const NAME_FIRST = /^(\p{L}[\p{L}\p{M}]*\.?)\s+(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})$/u
const YEAR_AS_NUMBER = /^(\d{4})[.,]0+$/
/** A spreadsheet that takes 2016.10 for a number writes 2016.1. */
const OCTOBER_OR_JANUARY = /^(\d{4})[.,]1$/
const WITH_TIME = /^(.*?\d)(?:[T\s]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/
/** Days since the start of 1900 (with the 29 February that it did not have) or of 1904, as spreadsheets count them. */
const SERIAL = /^([2-7]\d{4})(?:\.0+)?$/
const SERIAL_STARTS = [dayOf(1899, 12, 30), dayOf(1904, 1, 1)] as const

type Order = 'day' | 'month'

/** What all dates of an author's tables tell of a column that could be read in two ways. */
export interface DateHints {
  /** What stands first in the columns of the same tables that have only one order. */
  readonly order?: Order | undefined
  /** The first and the last year that is written with four digits. */
  readonly years?: readonly [number, number] | undefined
}

/** A year of two digits may lie as many years outside of those that are written out. */
const BESIDE = 10

/** The partial dates of a column. */
export function readDates(texts: readonly string[], hints: DateHints = {}): Understood<string> {
  if (texts.every(isPlainDate)) return understood(texts, [(text) => [text]], isPlainDate)
  const all = understood(texts, [inOrder('day', hints), inOrder('month', hints)], isPlainDate)
  if (!hints.order || all.mixed || all.unclear.size === 0) return all
  const told = understood(texts, [inOrder(hints.order, hints)], isPlainDate)
  return told.mixed || told.unreadable.size > all.unreadable.size ? all : told
}

/** What the columns of dates of all tables tell of each other. */
export function dateHints(columns: Iterable<readonly string[]>): DateHints {
  const orders = new Set<Order>()
  let years: [number, number] | undefined
  for (const texts of columns) {
    const [day, month] = (['day', 'month'] as const).map((first) => {
      const read = inOrder(first, {})
      return texts.every((text) => !THREE.test(text) || read(text).length > 0)
    })
    if (day !== month) orders.add(day ? 'day' : 'month')
    for (const text of texts)
      for (const [written] of text.matchAll(FOUR_DIGITS)) {
        const year = Number(written)
        years = years ? [Math.min(years[0], year), Math.max(years[1], year)] : [year, year]
      }
  }
  const [order, ...others] = orders
  return { order: others.length ? undefined : order, years }
}

const FOUR_DIGITS = /(?<!\d)(?:1\d|20)\d\d(?!\d)/g

function inOrder(first: Order, hints: DateHints): Convention<string> {
  const read: Convention<string> = (cell) => {
    if (isPlainDate(cell)) return [cell]
    if (cell.length > LONGEST) return []
    const text = asciiDigits(cell).replace(/\s*[гр]\.?$/u, '')
    const three = THREE.exec(text)
    if (three) {
      const [, a = '', separator, b = '', year = ''] = three
      const years = centuries(year, hints)
      const dayFirst = years.flatMap((y) => valid(y, b, a))
      if (first === 'day') return dayFirst
      // Nobody writes the month first with points behind it.
      return separator === '.' && dayFirst.length ? [] : years.flatMap((y) => valid(y, a, b))
    }
    return other(text, read, hints)
  }
  return read
}

/** Forms that mean the same whatever stands first. */
function other(text: string, read: Convention<string>, hints: DateHints): readonly string[] {
  const number = YEAR_AS_NUMBER.exec(text)
  if (number) return valid(number[1] ?? '')
  const october = OCTOBER_OR_JANUARY.exec(text)
  if (october) return ['01', '10'].flatMap((month) => valid(october[1] ?? '', month))
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? []
  if (year !== undefined && month !== undefined) return valid(year, month, day)
  const monthYear = MONTH_YEAR.exec(text)
  if (monthYear) return valid(monthYear[2] ?? '', monthYear[1] ?? '')
  const digits = EIGHT_DIGITS.exec(text)
  if (digits) return ofDigits(text)
  const [, kanjiYear, kanjiMonth, kanjiDay] = KANJI.exec(text) ?? []
  if (kanjiYear !== undefined) return valid(kanjiYear, kanjiMonth, kanjiDay)
  const named = NAMED.exec(text) ?? NAME_FIRST.exec(text)
  if (named) return ofName(text, hints)
  const serial = SERIAL.exec(text)
  if (serial) return SERIAL_STARTS.map((start) => isoDay(start + Number(serial[1])))
  return withTime(text, read)
}

/** Year, month and day without anything between them, unless the year could be at the end. */
function ofDigits(text: string): readonly string[] {
  const [a, b, year] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)]
  const last = Number(year) < 1500 ? [] : [...valid(year, b, a), ...valid(year, a, b)]
  return [...valid(text.slice(0, 4), text.slice(4, 6), text.slice(6)), ...last]
}

function ofName(text: string, hints: DateHints): readonly string[] {
  const before = NAMED.exec(text)
  const after = NAME_FIRST.exec(text)
  const [day, name = '', year = ''] = before
    ? [before[1], before[2], before[3]]
    : [after?.[2], after?.[1], after?.[3]]
  const month = monthOf(name)
  return month === null ? [] : centuries(year, hints).flatMap((y) => valid(y, String(month), day))
}

/** A day with a time. In another time zone it may be another day by UTC, which days of an atlas are. */
function withTime(text: string, read: Convention<string>): readonly string[] {
  const [, date = '', hours = '', minutes = '', , zone = ''] = WITH_TIME.exec(text) ?? []
  if (date === '' || Number(hours) > 24 || Number(minutes) > 59) return []
  const days = read(date)
  const [, sign, h, min] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  if (sign === undefined) return days
  const offset = (sign === '-' ? -1 : 1) * (Number(h) * 60 + Number(min))
  const shift = Math.floor((Number(hours) * 60 + Number(minutes) - offset) / 1440)
  return shift === 0 ? days : days.flatMap((day) => [day, ...moved(day, shift)])
}

function moved(date: string, days: number): readonly string[] {
  const p = parsePartial(date)
  return p?.precision === 'day' ? [isoDay(dayOf(p.year, p.month, p.date) + days)] : []
}

/** A year of two digits may be of this century or the last, unless the years that are written out tell which. */
function centuries(year: string, { years }: DateHints): readonly string[] {
  if (year.length === 4) return [year]
  const both = [`20${year}`, `19${year}`]
  const near = both.filter((y) => years && Number(y) >= years[0] - BESIDE && Number(y) <= years[1] + BESIDE)
  return near.length ? near : both
}

function valid(year: string, month?: string, day?: string): readonly string[] {
  const text = [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-')
  return isPlainDate(text) ? [text] : []
}
