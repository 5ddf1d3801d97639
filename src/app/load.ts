/**
 * Fetches what the page is made from: the atlas, the courses of pipelines and the base map. All from our own files.
 *
 * Every failure becomes one sentence that says what is missing, with the findings where the atlas itself is at fault.
 */
import basemapUrl from '../../geo/basemap.topo.json?url'
import routesUrl from '../../geo/routes.json?url'
import type { Atlas } from '../atlas/atlas.ts'
import { formatFinding } from '../atlas/findings.ts'
import { parseAtlas } from '../atlas/load.ts'
import { ATLAS_FILE } from '../export/shipped.ts'
import type { BaseTopology } from '../drawing/geo.ts'
import type { Route } from '../scene/routes.ts'

export interface Loaded {
  readonly atlas: Atlas
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
export async function load(base: string): Promise<Loaded> {
  const [json, routes, topology] = await Promise.all([
    fetchJson<unknown>(new URL(ATLAS_FILE, base), 'the atlas'),
    fetchJson<readonly Route[]>(new URL(routesUrl, base), 'the courses of pipelines'),
    fetchJson<BaseTopology>(new URL(basemapUrl, base), 'the base map'),
  ])
  const parsed = parseAtlas(json)
  if (!parsed.ok) throw new LoadError('The atlas breaks its own rules.', parsed.findings.map(formatFinding))
  return { atlas: parsed.atlas, routes, topology }
}

async function fetchJson<T>(url: URL, what: string): Promise<T> {
  let response: Response
  try {
    response = await fetch(url)
  } catch {
    throw new LoadError(
      `Could not reach the server for ${what}. Check the connection and load the page again.`,
    )
  }
  if (!response.ok)
    throw new LoadError(`The server answered ${response.status} for ${what} (${url.pathname}).`)
  try {
    // Our own built files: the atlas is checked by `parseAtlas`, geo/ by its tests.
    return (await response.json()) as T
  } catch {
    throw new LoadError(`What the server sent for ${what} is not JSON (${url.pathname}).`)
  }
}
