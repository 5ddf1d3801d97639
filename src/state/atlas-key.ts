/** The key of an address that names another atlas. What it names is read by the page (`app/Root.svelte`), not by a view. Pure. */
import type { Address } from './url.ts'

const KEY = 'atlas'

/** The atlas that an address asks for; null for the published one. */
export function atlasIn({ query }: Address): string | null {
  return new URLSearchParams(query).get(KEY)
}

/** What is left of an address when another atlas is put in its place: nothing but that. */
export function atlasOnly(address: Address): Address {
  return withAtlas(atlasIn(address))
}

/** An address that names an atlas and nothing else. */
export function withAtlas(atlas: string | null): Address {
  return { query: atlas === null ? '' : `${KEY}=${encodeURIComponent(atlas)}`, hash: '' }
}
