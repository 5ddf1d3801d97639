/** Messages between page and worker while an atlas is opened. */
import type { RowTable } from '../atlas/rules/row-references.ts'
import type { Article } from '../atlas/schema.ts'
import type { Report } from './codes.ts'
import type { Mapping } from './column-mapping.ts'
import type { ForeignSheet } from './foreign-sheet.ts'
import type { ReadFile } from './import-pipeline.ts'
import type { NamedTable } from './table-index.ts'

/** What is to be opened. */
export type Job =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'bytes'; readonly read: ReadFile }
  | ({ readonly kind: 'address' } & Wanted)
  | {
      readonly kind: 'tables'
      readonly files: readonly ReadFile[]
      readonly wanted: readonly WantedTable[]
      /** What the columns of other tools' files are. */
      readonly mapping?: Mapping
    }

/** An address to which the reader has agreed; `own` if it is on the page's own origin. */
interface Wanted {
  readonly url: string
  readonly own: boolean
}

/** A table at an address, and what its file is called. */
export interface WantedTable extends Wanted {
  readonly file: string
}

/** What was read names tables at addresses, which the page has to allow first. */
export interface NamesTables {
  readonly type: 'tables'
  readonly ok: null
  readonly files: readonly ReadFile[]
  readonly tables: readonly NamedTable[]
  /** The address from which relative ones count; null for files of the reader. */
  readonly base: string | null
}

/** What was read may be another tool's, whose columns the reader has to name. */
export interface NamesColumns {
  readonly type: 'columns'
  readonly ok: null
  readonly files: readonly ReadFile[]
  /** With the first rows of each. */
  readonly sheets: readonly ForeignSheet[]
}

/** Messages of the worker: parts in order, then `done` or `failed`, or what the page has to answer first. */
export type WorkerMessage =
  | NamesTables
  | NamesColumns
  | { readonly type: 'progress'; readonly bytes: number }
  | { readonly type: 'rows'; readonly table: RowTable; readonly rows: readonly unknown[] }
  | { readonly type: 'done'; readonly article: Article; readonly report: Report }
  | { readonly type: 'failed'; readonly report: Report }
