/** Views of an embed: as requested by its host, and for its link to the whole page. */
import type { Atlas } from '../atlas/atlas.ts'
import { readAddress, writeAddress, type Address } from '../state/url.ts'
import { defaultView, type Theme, type View } from '../state/view.ts'
import { withoutHost } from './frame-messages.ts'

/** The view that a host requests. It stays an embed, and keeps its theme unless the host names one. */
export function fromHost(atlas: Atlas, now: View, address: Address): View {
  const { view } = readAddress(atlas, address)
  const themed = new URLSearchParams(address.query).has('theme')
  return { ...view, embed: true, theme: themed ? view.theme : now.theme }
}

/** The address of the whole page in the same view. Keeps unknown keys of `previous`, except those of hosts. */
export function wholeAddress(atlas: Atlas, view: View, previous: Address = { query: '', hash: '' }): Address {
  return writeAddress(atlas, { ...view, embed: false }, withoutHost(previous))
}

/** What a frame opens with: the present view or the default one. */
export const OPENINGS = ['now', 'opening'] as const
export type EmbedOpening = (typeof OPENINGS)[number]

/** The address of a frame: always the map, in the chosen theme. Keeps only the atlas of `previous`. */
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
