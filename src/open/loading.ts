/**
 * The page's side of opening: one worker a load, which is ended when it is done, cancelled, or has not answered in time. Its rows
 * are collected as they come, and indexed in steps between which the page breathes. Never rejects.
 */
import { indexing, type Atlas } from '../atlas/atlas.ts'
import type { Origin } from '../atlas/origin.ts'
import { SCHEMA_VERSION, type AtlasData } from '../atlas/schema.ts'
import { reportOf, type Report } from './codes.ts'
import { DEADLINE } from './limits.ts'
import type { Job, Told } from './messages.ts'
import { emptyLists, type Rows } from './tables.ts'

export type Outcome =
  | { readonly ok: true; readonly atlas: Atlas; readonly report: Report }
  | { readonly ok: false; readonly report: Report }

/** As much of a Worker as is needed. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

export interface Loading {
  readonly job: Job
  readonly origin: Origin
  /** Makes the worker; may throw where pages may not. */
  readonly spawn: () => WorkerLike
  /** Aborted when nobody waits any more: the outcome is then null. */
  readonly signal: AbortSignal
  readonly onprogress?: (bytes: number) => void
  /** Resolves when the page has had time for something else. */
  readonly breathe?: () => Promise<void>
  readonly deadline?: number
}

/** What became of it; null when it was cancelled. */
export function openInWorker(loading: Loading): Promise<Outcome | null> {
  const { job, spawn, signal, deadline = DEADLINE } = loading
  return new Promise((resolve) => {
    let worker: WorkerLike | null = null
    const end = (outcome: Outcome | null) => {
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
        void indexed(indexing(data, loading.origin), loading).then((atlas) => {
          end(atlas && { ok: true, atlas, report: told.report })
        })
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

/** Milliseconds of one piece of work: a page that is used must not notice. */
const PIECE = 8

/** Drives the indexing, with rests; null when it is cancelled on the way. */
async function indexed(
  steps: Generator<void, Atlas>,
  { signal, breathe = rest }: Loading,
): Promise<Atlas | null> {
  let since = performance.now()
  for (;;) {
    if (signal.aborted) return null
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < PIECE) continue
    await breathe()
    since = performance.now()
  }
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve))
