/**
 * Plurals, lists and dates of a language by `Intl`, days always in UTC. Numbers have one format in all languages (`number.ts`).
 */
import { formatNumber } from './number.ts'

/** A whole number of UTC days since 1970-01-01. */
type Day = number

/** The forms of a plural by the categories of `Intl.PluralRules`; "#" stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

export interface Language {
  /** BCP 47. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** "1 claim", "12 claims". */
  readonly count: (n: number, forms: Forms) => string
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string
  /** "a, b or c". */
  readonly either: (items: readonly string[]) => string
  /** "8 August 2016". */
  readonly dayText: (day: Day) => string
  /** "8 Aug 2016". */
  readonly dayShort: (day: Day) => string
  /** "8 August", of a year that is known. */
  readonly dayMonth: (day: Day) => string
  /** "8 Aug", where the year stands nearby. */
  readonly dayMonthShort: (day: Day) => string
  /** "August 2016". */
  readonly monthText: (day: Day) => string
  /** "Aug 2016". */
  readonly monthShort: (day: Day) => string
  /** "2–5 April 2016", both included. */
  readonly days: (from: Day, last: Day) => string
  /** The names of the twelve months: "August". */
  readonly months: readonly string[]
  /** The same in short: "Aug". */
  readonly monthsShort: readonly string[]
}

const MS_PER_DAY = 86_400_000

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** Right-to-left scripts by ISO 15924, for browsers without `Intl.Locale.prototype.getTextInfo`. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

/** A day of each month of 1970. */
const FIRSTS: readonly Day[] = Array.from({ length: 12 }, (_, month) => 15 + month * 30.4).map(Math.round)

/** Makes something when it is first asked for. What `Intl` has takes milliseconds to make, and a page begins without most of it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The helpers of a language by its BCP 47 tag. Throws a RangeError on a malformed tag. */
export function languageOf(tag: string): Language {
  const rules = once(() => new Intl.PluralRules(tag))
  const and = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const or = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }))
  const format = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' }))
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const dated = format(options)
    return (day: Day) => dated().format(day * MS_PER_DAY)
  }
  const whole = format(LONG)
  const months = (month: 'long' | 'short') => once(() => FIRSTS.map(dates({ month })))
  const [long, short] = [months('long'), months('short')]
  return {
    tag,
    direction: RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr',
    count: (n, forms) => (forms[rules().select(n)] ?? forms.other).replaceAll('#', formatNumber(n)),
    list: (items) => and().format(items),
    either: (items) => or().format(items),
    dayText: dates(LONG),
    dayShort: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayMonth: dates({ day: 'numeric', month: 'long' }),
    dayMonthShort: dates({ day: 'numeric', month: 'short' }),
    monthText: dates({ month: 'long', year: 'numeric' }),
    monthShort: dates({ month: 'short', year: 'numeric' }),
    // Some versions of the Unicode data have thin spaces here.
    days: (from, last) =>
      whole()
        .formatRange(from * MS_PER_DAY, last * MS_PER_DAY)
        .replaceAll('\u2009–\u2009', '–'),
    get months() {
      return long()
    },
    get monthsShort() {
      return short()
    },
  }
}
