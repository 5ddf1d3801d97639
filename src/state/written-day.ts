/** Days as people write them into an address by hand: "2016-08-08", "8.8.2016", "2016/8/8", a month, a year. */
import { spanOfPartial, parsePartial, type Span } from '../atlas/day.ts'

const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/
/** Only with dots is the day always before the month. */
const DAY_FIRST = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/

/** The days that a text names; null where it has no meaning, or two. */
export function writtenDays(text: string): Span | null {
  const trimmed = text.trim()
  const [, year, , month, date] = YEAR_FIRST.exec(trimmed) ?? []
  const [, ownDate, ownMonth, ownYear] = DAY_FIRST.exec(trimmed) ?? []
  const parts = [year ?? ownYear, month ?? ownMonth, date ?? ownDate].filter((part) => part !== undefined)
  const partial = parts.map((part) => part.padStart(2, '0')).join('-')
  return parsePartial(partial) ? spanOfPartial(partial) : null
}
