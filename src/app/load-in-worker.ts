/**
 * Reads a large published atlas in the worker that also reads opened files; the page prepares it in chunks. Unlike an opened
 * atlas it must have no bad rows.
 */
import { openInWorker, type Loading } from '../open/loading.ts'

/** The result, or its findings; null if there is no worker or it takes too long. */
export async function readLarge<T>(
  bytes: Uint8Array,
  { prepare, spawn }: Pick<Loading<T>, 'prepare' | 'spawn'>,
): Promise<{ readonly made: T | null; readonly wrong: readonly string[] } | null> {
  const outcome = await openInWorker({
    job: { kind: 'bytes', read: { name: 'atlas.json', bytes } },
    prepare,
    spawn,
    signal: new AbortController().signal,
  })
  if (!outcome || outcome.ok === null) return null
  const { problems, count } = outcome.report
  if (outcome.ok && count === 0) return { made: outcome.made, wrong: [] }
  if (problems.some(({ code }) => code === 'E-WORKER' || code === 'E-TIME')) return null
  return { made: null, wrong: problems.map(({ at, text }) => (at ? `${at}: ${text}` : text)) }
}
