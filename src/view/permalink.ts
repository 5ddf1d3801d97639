/** The lasting address of a view: what is copied, shared and cited. Pure: the window's location is an argument. */
import type { Atlas } from '../atlas/atlas.ts'
import { addressOf } from './history.svelte.ts'
import { writeAddress } from './url.ts'
import type { View } from './view.ts'

/** The whole address of a view, on the page that `location` names. */
export function permalink(atlas: Atlas, view: View, location: Location): string {
  const { query, hash } = writeAddress(atlas, view, addressOf(location))
  return `${location.origin}${location.pathname}${query && `?${query}`}${hash && `#${hash}`}`
}
