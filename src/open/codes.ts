/**
 * What can be wrong with an atlas that somebody opens: one code for each kind of fault, and what it says. The codes are
 * stable: help, tests and bug reports name them. Pure.
 */
import { printable } from '../atlas/clean.ts'
import { AT_MAX, TEXT_MAX } from './limits.ts'

/** Code → what it means, in one sentence. The codebook (`data/README.md`) lists the same. */
export const CODES = {
  'E-SIZE': 'The file is larger than 50 MB.',
  'E-LIMIT': 'A table has more rows than can be shown.',
  'E-EMPTY': 'There is no tie in it.',
  'E-FOLDER': 'That is a folder.',
  'E-FILES': 'These files do not make an atlas together.',
  'E-KIND': 'That is no file of an atlas.',
  'E-TEXT': 'That was text or a link, not a file.',
  'E-READ': 'The file could not be read.',
  'E-ENCODING': 'The text is in an encoding that cannot be told.',
  'E-DEPTH': 'It is nested deeper than an atlas is.',
  'E-JSON': 'It is not JSON.',
  'E-KEY': 'An object has one key twice.',
  'E-NOT-ATLAS': 'It is JSON, but no atlas.',
  'E-VERSION': 'It was made for another version of the format.',
  'E-ARTICLE': 'Its article, on which all else rests, breaks a rule.',
  'E-FIELD': 'A field of a row is missing or is not what it may be.',
  'E-REFERENCE': 'A row names another one that is not there.',
  'E-DUPLICATE': 'Two rows have the same id.',
  'E-RULE': 'A row breaks a rule of the codebook.',
  'E-DRAW': 'It could be read, but not drawn.',
  'E-CSV-QUOTE': 'A quotation mark is opened and never closed.',
  'E-CSV-HEADER': 'The columns are not those of a table of an atlas.',
  'E-CSV-COLUMNS': 'The table has more than 64 columns.',
  'E-CSV-ROW': 'A row has not as many cells as there are columns.',
  'E-NUMBER': 'A cell that should hold a number does not.',
  'E-ADDRESS': 'The address is none that is opened from here.',
  'E-OFFLINE': 'There is no connection.',
  'E-NETWORK': 'The address cannot be reached, or does not allow other pages to read it.',
  'E-NOT-FOUND': 'There is nothing at the address.',
  'E-FORBIDDEN': 'The server does not give it out.',
  'E-SERVER': 'The server has failed.',
  'E-STATUS': 'The server answered with something else.',
  'E-REDIRECT': 'The server sent us on to another one.',
  'E-HTML': 'The server sent a web page in place of data.',
  'E-TYPE': 'The server sent something else than data.',
  'E-TIME': 'It took longer than 20 seconds.',
  'E-WORKER': 'The part of the page that reads files could not be started, or stopped.',
} as const

export type Code = keyof typeof CODES

/** One thing that is wrong, and where. */
export interface Problem {
  readonly code: Code
  /** "ties[3].phases[1].from", "12:5" (line and column), "ties.csv 4:13" (row and column), or "" for the whole. */
  readonly at: string
  readonly text: string
}

/** What is told of a load: the first problems, and how many there are. */
export interface Report {
  readonly problems: readonly Problem[]
  readonly count: number
}

/** An atlas of no faults. */
export const NO_REPORT: Report = { problems: [], count: 0 }

/** A report of one problem, safe to show. */
export function reportOf(code: Code, text: string = CODES[code], at = ''): Report {
  return { problems: [{ code, at: printable(at, AT_MAX), text: printable(text, TEXT_MAX) }], count: 1 }
}
