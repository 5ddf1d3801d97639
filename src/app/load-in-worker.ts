/**
 * A published atlas that is too large to be read by the page itself: the worker that opens other people's files reads it, and
 * the page makes it ready in pieces. It must be sound as a whole.
 */
import { openInWorker, type Loading } from '../open/loading.ts'

/** What was made of it, or what is wrong with it; null where there can be no worker, or where it takes too long. */
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
  if (!outcome) return null
  const { problems, count } = outcome.report
  if (outcome.ok && count === 0) return { made: outcome.made, wrong: [] }
  if (problems.some(({ code }) => code === 'E-WORKER' || code === 'E-TIME')) return null
  return { made: null, wrong: problems.map(({ at, text }) => (at ? `${at}: ${text}` : text)) }
}
