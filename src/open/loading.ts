/**
 * The page's side of opening: one worker a load, which is ended when it is done, cancelled, or has not answered in time. Its rows
 * are collected as they come, and made ready in steps between which the page breathes. Never rejects.
 */
import { SCHEMA_VERSION, type AtlasData } from '../atlas/schema.ts'
import { runChunked, type Task } from '../atlas/tasks.ts'
import { reportOf, type Report } from './codes.ts'
import { DEADLINE } from './limits.ts'
import type { Job, Told } from './worker-messages.ts'
import { emptyLists, type Rows } from './table-limits.ts'

export type Outcome<T> =
  | { readonly ok: true; readonly made: T; readonly report: Report }
  | { readonly ok: false; readonly report: Report }

/** As much of a Worker as is needed. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

export interface Loading<T> {
  readonly job: Job
  /** Makes of the rows what is wanted; where it throws, they cannot be drawn. */
  readonly prepare: (data: AtlasData) => Task<T>
  /** Makes the worker; may throw where pages may not. */
  readonly spawn: () => WorkerLike
  /** Aborted when nobody waits any more: the outcome is then null. */
  readonly signal: AbortSignal
  readonly onprogress?: (bytes: number) => void
  /** Resolves when the page has had time for something else. */
  readonly pause?: () => Promise<void>
  readonly deadline?: number
}

/** What became of it; null when it was cancelled. */
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
    worker.onmessage = ({ data: told }: MessageEvent<Told>) => {
      if (told.type === 'progress') loading.onprogress?.(told.bytes)
      else if (told.type === 'rows') collect(rows, told)
      else if (told.type === 'failed') fail(told.report)
      else {
        const data: AtlasData = { schemaVersion: SCHEMA_VERSION, article: told.article, ...rows }
        worker?.terminate()
        runChunked(loading.prepare(data), signal, loading.pause).then(
          (made) => {
            end({ ok: true, made, report: told.report })
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

/** Puts a part of a table behind those before it. */
function collect(rows: Rows, { table, rows: part }: Extract<Told, { type: 'rows' }>): void {
  // The worker has checked each against the schema of its table.
  const list = rows[table] as unknown[]
  for (const row of part) list.push(row)
}
