/**
 * The page's side of opening an atlas: one worker for each load, terminated when it is done, cancelled or out of time. Its rows are
 * collected, and prepared as a task in chunks. Never rejects.
 */
import { SCHEMA_VERSION, type AtlasData } from '../atlas/schema.ts'
import { runChunked, type Task } from '../atlas/tasks.ts'
import { reportOf, type Report } from './codes.ts'
import { DEADLINE } from './limits.ts'
import type { Job, NamesColumns, NamesTables, WorkerMessage } from './worker-messages.ts'
import { emptyLists, type Rows } from './table-limits.ts'

export type Outcome<T> =
  | { readonly ok: true; readonly made: T; readonly report: Report }
  | { readonly ok: false; readonly report: Report }
  /** The page has to answer first. */
  | { readonly ok: null; readonly asks: NamesTables | NamesColumns }

/** The used part of Worker. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

export interface Loading<T> {
  readonly job: Job
  /** Makes the result from the rows; an exception means that they cannot be drawn. */
  readonly prepare: (data: AtlasData) => Task<T>
  /** Makes the worker; may throw where workers are not allowed. */
  readonly spawn: () => WorkerLike
  /** Cancels the load: the outcome is then null. */
  readonly signal: AbortSignal
  readonly onprogress?: (bytes: number) => void
  /** Resolves when the page has had time for something else. */
  readonly pause?: () => Promise<void>
  readonly deadline?: number
}

/** The outcome; null if it was cancelled. */
export function openInWorker<T>(loading: Loading<T>): Promise<Outcome<T> | null> {
  const { job, spawn, signal, deadline = DEADLINE } = loading
  return new Promise((resolve) => {
    let worker: WorkerLike | null = null
    const end = (outcome: Outcome<T> | null) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', cancel)
      worker?.terminate()
      worker = null
      resolve(outcome)
    }
    const fail = (report: Report) => {
      end({ ok: false, report })
    }
    const cancel = () => {
      end(null)
    }
    const timer = setTimeout(() => {
      fail(reportOf('E-TIME'))
    }, deadline)
    if (signal.aborted) {
      cancel()
      return
    }
    signal.addEventListener('abort', cancel)
    const rows = emptyLists()
    try {
      worker = spawn()
    } catch {
      fail(reportOf('E-WORKER'))
      return
    }
    worker.onerror = () => {
      fail(reportOf('E-WORKER'))
    }
    worker.onmessage = ({ data: message }: MessageEvent<WorkerMessage>) => {
      if (message.type === 'progress') loading.onprogress?.(message.bytes)
      else if (message.type === 'rows') collect(rows, message)
      else if (message.type === 'failed') fail(message.report)
      else if (message.type === 'tables' || message.type === 'columns') end({ ok: null, asks: message })
      else {
        const data: AtlasData = { schemaVersion: SCHEMA_VERSION, article: message.article, ...rows }
        worker?.terminate()
        runChunked(loading.prepare(data), signal, loading.pause).then(
          (made) => {
            end({ ok: true, made, report: message.report })
          },
          (error: unknown) => {
            if (signal.aborted) return
            console.info('the atlas cannot be drawn', error)
            fail(reportOf('E-DRAW'))
          },
        )
      }
    }
    worker.postMessage(job)
  })
}

/** Appends a part of a table. */
function collect(rows: Rows, { table, rows: part }: Extract<WorkerMessage, { type: 'rows' }>): void {
  // The worker has checked them against the schema.
  const list = rows[table] as unknown[]
  for (const row of part) list.push(row)
}
