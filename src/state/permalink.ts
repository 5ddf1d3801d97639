/** The address of a view that is copied, shared and cited. */
import type { Atlas } from '../atlas/atlas.ts'
import { addressOf } from './history.svelte.ts'
import { writeAddress } from './url.ts'
import type { View } from './view.ts'

/** The absolute address of a view on the page at `location`; for an atlas from the reader's file, of the page alone. */
export function permalink(atlas: Atlas, view: View, location: Location): string {
  if (atlas.origin.kind === 'file') return `${location.origin}${location.pathname}`
  const { query, hash } = writeAddress(atlas, view, addressOf(location))
  return `${location.origin}${location.pathname}${query && `?${query}`}${hash && `#${hash}`}`
}
