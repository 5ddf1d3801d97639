/**
 * What can be wrong with an atlas that somebody opens: one code for each kind of fault, and what it says. The codes are
 * stable: help, tests and bug reports name them. Pure.
 */
import { printable, printableSentence } from '../atlas/clean.ts'
import { m, type Messages } from '../messages/messages.ts'
import { AT_MAX, TEXT_MAX } from './limits.ts'

/** The codes; what each means is one text of the catalogue. The codebook (`data/README.md`) lists the same. */
export type ProblemCode = keyof Messages['opening']['codes']

/** One thing that is wrong, and where. */
export interface Problem {
  readonly code: ProblemCode
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
export function reportOf(code: ProblemCode, text: string = m.opening.codes[code], at = ''): Report {
  return {
    problems: [{ code, at: printable(at, AT_MAX), text: printableSentence(text, TEXT_MAX) }],
    count: 1,
  }
}
