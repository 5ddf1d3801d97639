/** The view of an embed as its host and its link to the whole have it. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import { readAddress, writeAddress, type Address } from '../state/url.ts'
import { defaultView, type Theme, type View } from '../state/view.ts'
import { withoutHost } from './frame-messages.ts'

/** The view that a host asks for. It stays an embed, in the colours it has where the host names none. */
export function fromHost(atlas: Atlas, now: View, address: Address): View {
  const { view } = readAddress(atlas, address)
  const themed = new URLSearchParams(address.query).has('theme')
  return { ...view, embed: true, theme: themed ? view.theme : now.theme }
}

/** The address of the whole page in the same view. Keys of `previous` that are neither ours nor a host's are kept. */
export function wholeAddress(atlas: Atlas, view: View, previous: Address = { query: '', hash: '' }): Address {
  return writeAddress(atlas, { ...view, embed: false }, withoutHost(previous))
}

/** What a frame can open with: the view now, or that of the whole page when its address says nothing. */
export const OPENINGS = ['now', 'opening'] as const
export type EmbedOpening = (typeof OPENINGS)[number]

/** The address of what a frame shows: always the map, in the colours chosen for it. Of `previous` it keeps the atlas. */
export function framedAddress(
  atlas: Atlas,
  view: View,
  opening: EmbedOpening,
  theme: Theme,
  previous?: Address,
): Address {
  const shown = opening === 'now' ? view : defaultView(atlas)
  return wholeAddress(atlas, { ...shown, theme, panel: 'map', present: false }, previous)
}
