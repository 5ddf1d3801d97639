/** The key of the address that names another atlas (`app/Root.svelte` opens it). It is not part of the view. */
import type { Address } from './url.ts'

const KEY = 'atlas'

/** The atlas that an address asks for; null for the published one. */
export function atlasIn({ query }: Address): string | null {
  return new URLSearchParams(query).get(KEY)
}

/** The address reduced to its atlas, as ids and days of a view do not carry over to another atlas. */
export function atlasOnly(address: Address): Address {
  return withAtlas(atlasIn(address))
}

/** An address that names an atlas and nothing else. */
export function withAtlas(atlas: string | null): Address {
  return { query: atlas === null ? '' : `${KEY}=${encodeURIComponent(atlas)}`, hash: '' }
}
