/** What English sentences are made with. */
import { languageOf } from '../language.ts'

export const english = languageOf('en-GB')

export const { count, list, either, dayText, dayShort, monthText } = english

/** At the start of a sentence: "The West". A part may begin with marks that nobody sees. */
export const atStart = (text: string): string =>
  text.replace(/^[\ue000\u2068]*\p{Ll}/u, (c) => c.toUpperCase())

/** With a stop at its end, unless it has one. */
export const stopped = (text: string): string => (/[.!?][\ue001\u2069]*$/.test(text) ? text : `${text}.`)
