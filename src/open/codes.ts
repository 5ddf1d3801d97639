/**
 * Error codes for opened atlases. They are stable, as help, tests and bug reports name them.
 */
import { printable, printableSentence } from '../atlas/clean.ts'
import { m, type Messages } from '../messages/messages.ts'
import { AT_MAX, TEXT_MAX } from './limits.ts'

/** Each code has a text in the catalogue, and a line in the codebook (`data/README.md`). */
export type ProblemCode = keyof Messages['opening']['codes']

/** One thing that is wrong, and where. */
export interface Problem {
  readonly code: ProblemCode
  /** "ties[3].phases[1].from", "12:5" (line and column), "ties.csv 4:13" (row and column), or "" for the whole. */
  readonly at: string
  readonly text: string
  /** The id that the author has given to the row, where it has one. */
  readonly row?: string
}

/**
 * The report of a load: the first problems, and the number of all. Notes have codes that begin with "N-": nothing was left out, but
 * the author should know how something was understood, or that nothing reads it.
 */
export interface Report {
  readonly problems: readonly Problem[]
  readonly count: number
  readonly notes: readonly Problem[]
}

export const NO_REPORT: Report = { problems: [], count: 0, notes: [] }

/** A report of one problem, safe to show. */
export function reportOf(code: ProblemCode, text: string = m.opening.codes[code], at = ''): Report {
  return {
    problems: [{ code, at: printable(at, AT_MAX), text: printableSentence(text, TEXT_MAX) }],
    count: 1,
    notes: [],
  }
}
