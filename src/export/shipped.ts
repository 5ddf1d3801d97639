/** The served file of the atlas and its hash. Fetched again, mostly from the browser's cache. */
import { sha256 } from '../trust/sha256.ts'

/** The address of the atlas, relative to the page. Builds add a hash of its content (`scripts/atlas-plugin.ts`). */
export const ATLAS_FILE = import.meta.env.ATLAS_ADDRESS ?? 'data/atlas.json'

/** Another atlas on the same site, which the help offers as an example; null where there is none. */
export const EXAMPLE: { readonly address: string; readonly title: string } | null =
  import.meta.env.EXAMPLE_ATLAS ?? null

export interface Shipped {
  readonly text: string
  /** SHA-256 in hexadecimal digits; null without HTTPS, where browsers cannot compute it. */
  readonly hash: string | null
}

/** The file and its hash. Rejects when the server does not answer. */
export async function fetchShipped(base: string): Promise<Shipped> {
  const response = await fetch(new URL(ATLAS_FILE, base))
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  const bytes = await response.arrayBuffer()
  return { text: new TextDecoder().decode(bytes), hash: await sha256(bytes) }
}
