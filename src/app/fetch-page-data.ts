/**
 * Fetches the atlas, the courses of pipelines and the base map, all files of the build.
 *
 * A failure becomes one sentence on what is missing, with findings if the atlas is invalid. A large atlas is read by a worker
 * (`load-in-worker.ts`). Both are prepared in chunks.
 */
import basemapUrl from '../../geo/basemap.topo.json?url'
import routesUrl from '../../geo/routes.json?url'
import { formatFinding } from '../atlas/findings.ts'
import { parseDataTask } from '../atlas/parse-atlas.ts'
import { PUBLISHED } from '../atlas/origin.ts'
import type { AtlasData } from '../atlas/schema.ts'
import { runChunked } from '../atlas/tasks.ts'
import { ATLAS_FILE } from '../export/shipped.ts'
import type { BaseTopology } from '../render/geo.ts'
import type { Route } from '../scene/routes.ts'
import { m, type Messages } from '../messages/messages.ts'
import { prepareTask, type PreparedAtlas } from './prepare.ts'
import { spawnReader } from './reader-worker.ts'

export interface PageData {
  readonly home: PreparedAtlas
  readonly routes: readonly Route[]
  readonly topology: BaseTopology
}

/** Why the page cannot be shown: a sentence, and the findings behind it. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly details: readonly string[]

  constructor(message: string, details: readonly string[] = []) {
    super(message)
    this.details = details
  }
}

/** Fetches and checks everything. Rejects with a LoadError. */
export async function load(base: string): Promise<PageData> {
  const [bytes, routes, topology] = await Promise.all([
    // Not as a blob: browsers store large ones in files, which sometimes fails.
    fetchOurs(
      new URL(ATLAS_FILE, base),
      'atlas',
      async (response) => new Uint8Array(await response.arrayBuffer()),
    ),
    fetchJson<readonly Route[]>(new URL(routesUrl, base), 'courses'),
    fetchJson<BaseTopology>(new URL(basemapUrl, base), 'basemap'),
  ])
  return { home: await drawn(bytes, routes), routes, topology }
}

/** Above this size in bytes (some thousand ties) a worker reads the atlas. */
const LARGE = 1_000_000

async function drawn(bytes: Uint8Array, routes: readonly Route[]): Promise<PreparedAtlas> {
  const prepare = (data: AtlasData) => prepareTask(data, PUBLISHED, routes)
  const large =
    bytes.length > LARGE
      ? await (await import('./load-in-worker.ts')).readLarge(bytes, { prepare, spawn: spawnReader })
      : null
  if (large?.made) return large.made
  if (large) throw new LoadError(m.failure.broken, large.wrong)
  const parsed = await runChunked(parseDataTask(json(bytes)))
  if (!parsed.ok) throw new LoadError(m.failure.broken, parsed.findings.map(formatFinding))
  return runChunked(prepare(parsed.data))
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new LoadError(m.failure.notJson({ what: m.failure.parts.atlas, path: ATLAS_FILE }))
  }
}

/** Unchecked: the files of geo/ are checked by tests of the build. */
const fetchJson = <T>(url: URL, part: Part): Promise<T> =>
  fetchOurs(url, part, async (response) => (await response.json()) as T)

type Part = keyof Messages['failure']['parts']

async function fetchOurs<T>(url: URL, part: Part, read: (response: Response) => Promise<T>): Promise<T> {
  const what = m.failure.parts[part]
  let response: Response
  try {
    response = await fetch(url)
  } catch {
    throw new LoadError(m.failure.unreachable({ what }))
  }
  if (!response.ok)
    throw new LoadError(m.failure.answered({ what, status: response.status, path: url.pathname }))
  try {
    return await read(response)
  } catch (error) {
    throw new LoadError(
      error instanceof SyntaxError
        ? m.failure.notJson({ what, path: url.pathname })
        : m.failure.brokeOff({ what }),
    )
  }
}
