/** Numbers, quantities and spans of days as text. No locale of the reader is asked, so every reader sees the same. */
import { calendar, firstDay, formatDay, formatPartial, precisionOf, type PartialDate } from './day.ts'
import type { Quantity } from './schema.ts'

const MINUS = '−'
const THIN = '\u202f'

/**
 * "−12 345.6" with U+2212 for minus and a narrow no-break space between thousands from 10 000 on. At most `digits`
 * decimals, or exactly as many if `fixed`, so that columns line up.
 */
export function formatNumber(value: number, digits = 3, fixed = false): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : value > 0 ? '∞' : `${MINUS}∞`
  const text = Math.abs(value).toFixed(digits)
  const [whole = '', decimals = ''] = text.includes('e') ? [text] : text.split('.')
  const kept = fixed ? decimals : decimals.replace(/0+$/, '')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN) : whole
  // What rounds to zero has no sign.
  const sign = value < 0 && /[1-9]/.test(text) ? MINUS : ''
  return sign + grouped + (kept ? `.${kept}` : '')
}

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
  const asides = [quantity.period, quantity.estimate ? 'estimate' : undefined].filter((x) => x !== undefined)
  const value = `${quantity.measure} ${formatValue(quantity.value, quantity.unit)}`
  return asides.length ? `${value} (${asides.join(', ')})` : value
}

/** A half-open span in words, with its last day included: "2–5 April 2016", "since 2003", "July 2016". */
export function formatSpan(from: PartialDate, to: PartialDate | null | undefined): string {
  const start = formatPartial(from)
  if (to === null) return `since ${start}`
  if (to === undefined) return start
  const last = lastOf(to)
  if (last === start) return start
  const a = calendar(firstDay(from))
  const b = calendar(firstDay(to) - 1)
  const inOneMonth = a.year === b.year && a.month === b.month
  if (inOneMonth && precisionOf(from) === 'day' && precisionOf(to) === 'day')
    return a.date === b.date ? start : `${a.date}–${last}`
  return `${start} to ${last}`
}

/** "1 tie", "11 ties", "2 countries". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${formatNumber(n)} ${n === 1 ? one : many}`
}

/** "a, b and c". */
export function listText(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`
}

/** The last day, month or year before an excluded end, at the precision of that end. */
function lastOf(to: PartialDate): string {
  const day = firstDay(to) - 1
  const precision = precisionOf(to)
  if (precision === 'day') return formatDay(day)
  const { year, month } = calendar(day)
  return formatPartial(precision === 'year' ? String(year) : `${year}-${String(month).padStart(2, '0')}`)
}

/** With a capital at the start: labels begin in lower case, sentences do not. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
