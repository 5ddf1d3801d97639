/** Helpers for English sentences: plurals, lists and days by `Intl`, common counts, small numbers in words. */
import { capitals } from './capitals.ts'
import { languageOf } from './language.ts'

export const english = languageOf('en-GB')

export const { count, list, either, dayText, dayShort, monthText } = english

/** For the start of a sentence: "The West". A part may begin with invisible marks. */
export const atStart = (text: string): string => text.replace(/^[\ue000\u2068]*\p{Ll}/u, capitals)

/** With a full stop at its end, unless it has one. */
export const stopped = (text: string): string => (/[.!?][\ue001\u2069]*$/.test(text) ? text : `${text}.`)

export const countLinks = (n: number) => count(n, { one: '# link', other: '# links' })
export const countClaims = (n: number) => count(n, { one: '# claim', other: '# claims' })
export const countEvents = (n: number) => count(n, { one: '# event', other: '# events' })
export const countSources = (n: number) => count(n, { one: '# source', other: '# sources' })

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SMALL_FIRST = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ')

/** "nine"; digits from 13 on. */
export const inWords = (n: number): string => SMALL[n] ?? String(n)

/** The same at the start of a sentence. */
export const inWordsFirst = (n: number): string => SMALL_FIRST[n] ?? String(n)
