/**
 * A published atlas that is too large to be read by the page itself: the worker that opens other people's files reads it, and
 * the page makes it ready in pieces. It must be sound as a whole.
 */
import { PUBLISHED } from '../atlas/origin.ts'
import { openInWorker } from '../open/loading.ts'
import type { Route } from '../scene/routes.ts'
import { readying, type Drawn } from './ready.ts'
import { spawnReader } from './reader-worker.ts'

/** The atlas, or what is wrong with it; null where there can be no worker. */
export async function readLarge(
  text: Blob,
  routes: readonly Route[],
): Promise<{ readonly drawn: Drawn | null; readonly wrong: readonly string[] } | null> {
  const outcome = await openInWorker({
    job: { kind: 'files', files: [new File([text], 'atlas.json')] },
    prepare: (data) => readying(data, PUBLISHED, routes),
    spawn: spawnReader,
    signal: new AbortController().signal,
  })
  if (!outcome) return null
  const { problems, count } = outcome.report
  if (outcome.ok && count === 0) return { drawn: outcome.made, wrong: [] }
  if (problems[0]?.code === 'E-WORKER') return null
  return { drawn: null, wrong: problems.map(({ at, text }) => (at ? `${at}: ${text}` : text)) }
}
