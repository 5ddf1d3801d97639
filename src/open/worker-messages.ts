/** Messages between page and worker while an atlas is opened. */
import type { RowTable } from '../atlas/rules/row-references.ts'
import type { Article } from '../atlas/schema.ts'
import type { Report } from './codes.ts'
import type { ReadFile } from './import-pipeline.ts'

/** What is to be opened. */
export type Job =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'bytes'; readonly read: ReadFile }
  | { readonly kind: 'address'; readonly url: string; readonly own: boolean }

/** Messages of the worker: parts in order, then `done` or `failed`. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly bytes: number }
  | { readonly type: 'rows'; readonly table: RowTable; readonly rows: readonly unknown[] }
  | { readonly type: 'done'; readonly article: Article; readonly report: Report }
  | { readonly type: 'failed'; readonly report: Report }
