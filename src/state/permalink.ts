/** The lasting address of a view: what is copied, shared and cited. Pure: the window's location is an argument. */
import type { Atlas } from '../atlas/atlas.ts'
import { addressOf } from './history.svelte.ts'
import { writeAddress } from './url.ts'
import type { View } from './view.ts'

/** The whole address of a view, on the page that `location` names. Of a file of the reader's that is the page alone. */
export function permalink(atlas: Atlas, view: View, location: Location): string {
  if (atlas.origin.kind === 'file') return `${location.origin}${location.pathname}`
  const { query, hash } = writeAddress(atlas, view, addressOf(location))
  return `${location.origin}${location.pathname}${query && `?${query}`}${hash && `#${hash}`}`
}
