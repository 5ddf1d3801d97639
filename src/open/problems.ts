/** Collects problems: keeps the first ones, safe to show, and counts the others. Notes are kept apart. */
import { printable, printableSentence } from '../atlas/clean.ts'
import type { ProblemCode, Problem, Report } from './codes.ts'
import { AT_MAX, LISTED, TEXT_MAX } from './limits.ts'

export class Problems {
  readonly #listed: Problem[] = []
  readonly #notes: Problem[] = []
  #count = 0

  add(code: ProblemCode, at: string, text: string): void {
    this.#count++
    if (!this.full) this.#listed.push(shown(code, at, text))
  }

  /** Adds a note: of what was understood in one way, or of what nothing reads. */
  note(code: ProblemCode, at: string, text: string): void {
    if (this.#notes.length < LISTED) this.#notes.push(shown(code, at, text))
  }

  /** Whether no more are listed, so that messages of further ones need not be made. */
  get full(): boolean {
    return this.#listed.length >= LISTED
  }

  get report(): Report {
    return { problems: [...this.#listed], count: this.#count, notes: [...this.#notes] }
  }
}

function shown(code: ProblemCode, at: string, text: string): Problem {
  return { code, at: printable(at, AT_MAX), text: printableSentence(text, TEXT_MAX) }
}

/** Concatenates two reports. */
export function joined(a: Report, b: Report): Report {
  return {
    problems: [...a.problems, ...b.problems].slice(0, LISTED),
    count: a.count + b.count,
    notes: [...a.notes, ...b.notes].slice(0, LISTED),
  }
}
