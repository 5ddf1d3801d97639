/** The served file of the atlas and its hash. Fetched again, mostly from the browser's cache. */

/** The address of the atlas, relative to the page. Builds add a hash of its content (`scripts/atlas-plugin.ts`). */
export const ATLAS_FILE = import.meta.env.ATLAS_ADDRESS ?? 'data/atlas.json'

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

/** Null where there is no `crypto.subtle`: in pages without HTTPS. */
export async function sha256(bytes: ArrayBuffer): Promise<string | null> {
  // Typed as always there, and absent in insecure contexts.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
