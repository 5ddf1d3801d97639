/** What a rule needs beside the data: how the author's file names rows and fields, and which rows were left out before. */
import type { RowTable } from './row-references.ts'

export interface RuleContext {
  /** Names a row or a phase in a message: "ties[0].phases[1]", or "ties.csv 4:9". */
  readonly place: (path: string) => string
  /** Names the field of a path: "from", or the column that has it. */
  readonly field: (path: string) => string
  /** The tables that the author's file has, of those that a reference may lead to. */
  readonly tables: (tables: readonly RowTable[]) => readonly string[]
  /** The actor that may be meant by an id that no row has, where the author's names say more than ids. */
  readonly meant?: (id: string) => string | undefined
  /** What to say of such an id where it is a state of which no capital is known. */
  readonly seatless?: (id: string) => string | undefined
  /** Ids of rows that were left out. */
  readonly gone: ReadonlySet<string>
  /** Ids of claims that some row of the file names, though it may have been left out. */
  readonly claimed: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** For JSON, of which nothing was left out. */
export const WHOLE: RuleContext = {
  place: (path) => path,
  field: (path) => /[^.[\]]+$/.exec(path.replaceAll(/\[\d+\]/g, ''))?.[0] ?? path,
  tables: (tables) => tables,
  gone: NONE,
  claimed: NONE,
}
