/** Numbers as spreadsheets of many countries write them: decimal commas, thousands, other digits, a true minus. */
import { understood, type Convention, type Understood } from './conventions.ts'

/** The format of the codebook: digits with an optional decimal point; no exponents, no separators. */
const PLAIN = /^[+-]?\d{1,15}(\.\d{1,15})?$/

/** Signs for minus that keyboards, typesetters and spreadsheets use; each has one meaning before a digit. */
const MINUS = /^[\u2010-\u2013\u2212\ufe63\uff0d](?=\s*[\d.,])/

/** Groups of three digits with a space or an apostrophe between them. */
const SPACED = /^([+-]?\d{1,3})((?:[ \u00a0\u2009\u202f'\u2019]\d{3})+)(?=$|[.,])/

/** No number has more characters. */
const LONGEST = 60

/** Digits of other scripts as ASCII; in Unicode the ten of a script follow each other. */
export function asciiDigits(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return text
    .normalize('NFKC')
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', "'")
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0
      let value = 0
      while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++
      return String(value)
    })
}

/** A number in which commas and points are as they were, and all else is ASCII. */
function normalized(text: string): string {
  if (text.length > LONGEST) return ''
  const [minus] = MINUS.exec(text) ?? []
  const ascii = asciiDigits(minus === undefined ? text : `-${text.slice(1).trimStart()}`)
  return ascii.replace(SPACED, (_, start: string, groups: string) => start + groups.replace(/\D/g, ''))
}

/** Reads numbers with one sign before decimals and another between thousands. */
function convention(decimal: '.' | ',', group: '.' | ','): (text: string) => number | null {
  const [d, g] = [`\\${decimal}`, `\\${group}`]
  const form = new RegExp(`^[+-]?(?:\\d{1,15}|[1-9]\\d{0,2}(?:${g}\\d{3}){1,4})?(?:${d}\\d{1,15})?$`)
  return (text) =>
    /\d/.test(text) && form.test(text) ? Number(text.replaceAll(group, '').replace(decimal, '.')) : null
}

const withPoint = convention('.', ',')
const withComma = convention(',', '.')

/** Decimals that only a comma can be before: "12,5", "0,250", "1.234,5". */
const ONLY_COMMA = /^[+-]?(\d*,(\d{1,2}|\d{4,})|0\d*,\d+|\d{4,},\d+|\d{1,3}(\.\d{3})+,\d+)$/

/** Decimals that only a point can be before: "12.5", "0.250", "1,234.5". */
const ONLY_POINT = /^[+-]?(\d*\.(\d{1,2}|\d{4,})|0\d*\.\d+|\d{4,}\.\d+|\d{1,3}(,\d{3})+\.\d+)$/

/** Whether a text can only be a number with a decimal point. */
export const hasDecimalPoint = (text: string): boolean => ONLY_POINT.test(normalized(text))

/** Whether a text can only be a number with a decimal comma. */
export const hasDecimalComma = (text: string): boolean => ONLY_COMMA.test(normalized(text))

/**
 * The numbers of a column. `fits` tells values that the column may have: "32,853" is no longitude in thousands. `commas` says that
 * other columns have decimal commas, so that "1.200" is not clear either; `only`, that all columns that tell have them.
 */
export function readNumbers(
  texts: readonly string[],
  fits: (n: number) => boolean,
  commas: boolean,
  only = false,
): Understood<number> {
  const plain = (text: string) => PLAIN.test(text)
  const one: Convention<number> = (text) => (plain(text) ? [Number(text)] : [])
  if (!commas && texts.every(plain)) return understood(texts, [one], plain)
  const reading =
    (own: typeof withPoint, other: typeof withPoint): Convention<number> =>
    (text) => {
      const written = normalized(text)
      const [mine, theirs] = [own(written), other(written)]
      const unfit = mine !== null && theirs !== null && !fits(mine) && fits(theirs)
      return mine === null || unfit ? [] : [mine]
    }
  const both = understood(texts, [reading(withPoint, withComma), reading(withComma, withPoint)], plain)
  if (!only || both.mixed || both.unclear.size === 0) return both
  const told = understood(texts, [reading(withComma, withPoint)], plain)
  return told.unreadable.size > both.unreadable.size ? both : told
}

/** Whether a text needs no word on how it was read. */
export const isPlainNumber = (text: string): boolean => PLAIN.test(text)
