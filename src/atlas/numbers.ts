/** Numbers, quantities and spans of days as text. The browser's locale is ignored: the format follows the language of the page. */
import { calendar, firstDay, formatDay, formatPartial, precisionOf, type PartialDate } from './day.ts'
import { m, words } from '../messages/messages.ts'
import { capitals } from '../messages/capitals.ts'
import { formatNumber } from '../messages/number.ts'
import type { Quantity } from './schema.ts'

export { formatNumber } from '../messages/number.ts'

/** A value with its unit: "85%", "15.75 bcm/year", "US$4.4 bn". */
export function formatValue(value: number, unit: string): string {
  const number = formatNumber(value)
  if (unit === '%') return `${number}%`
  const [, currency, rest] = /^(\S*[$€£¥₽₼])\s*(.*)$/.exec(unit) ?? []
  if (currency !== undefined) return `${currency}${number}${rest ? ` ${rest}` : ''}`
  return `${number} ${unit}`
}

/** "share of arms imports 85% (2011–15, estimate)". */
export function formatQuantity(quantity: Quantity): string {
  const { measure, period = null, estimate } = quantity
  return m.links.quantity({ measure, value: formatValue(quantity.value, quantity.unit), period, estimate })
}

/** A half-open span in words, with its last day included: "2–5 April 2016", "since 2003", "July 2016". */
export function formatSpan(from: PartialDate, to: PartialDate | null | undefined): string {
  const start = formatPartial(from)
  if (to === null) return m.dates.since({ start })
  if (to === undefined) return start
  const last = lastOf(to)
  if (last === start) return start
  const a = calendar(firstDay(from))
  const b = calendar(firstDay(to) - 1)
  const inOneMonth = a.year === b.year && a.month === b.month
  if (inOneMonth && precisionOf(from) === 'day' && precisionOf(to) === 'day')
    return words.days(firstDay(from), firstDay(to) - 1)
  return m.dates.fromTo({ from: start, last })
}

/** "1 tie", "11 ties", "2 countries". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n)} ${n === 1 ? one : many}`
}

/** "a, b and c", in the language of the page. */
export function listText(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return joint === 'and' ? words.list(items) : words.either(items)
}

/** The last day, month or year before an excluded end, in the precision of that end. */
function lastOf(to: PartialDate): string {
  const day = firstDay(to) - 1
  const precision = precisionOf(to)
  if (precision === 'day') return formatDay(day)
  const { year, month } = calendar(day)
  return formatPartial(precision === 'year' ? String(year) : `${year}-${String(month).padStart(2, '0')}`)
}

/** For the start of a sentence: labels begin in lower case. */
export function capital(text: string): string {
  return capitals(text.charAt(0)) + text.slice(1)
}
