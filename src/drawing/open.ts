/** Which braid is unfurled: that of the tie under the pointer or the focus, of the tie that is picked, or the one in focus. */
import type { Atlas } from '../atlas/atlas.ts'
import { pairKey } from '../scene/mark.ts'
import type { Hovered, View } from '../view/view.ts'

/** The key of the open braid, or "". `braids` are the keys of the pairs that have one. */
export function openPair(
  view: Pick<View, 'selected' | 'pair'>,
  hovered: Hovered | null,
  atlas: Atlas,
  braids: ReadonlySet<string>,
): string {
  for (const thing of [hovered, view.selected]) {
    const tie = thing?.type === 'tie' ? atlas.ties.get(thing.id) : undefined
    const key = tie && pairKey(tie.from, tie.to)
    if (key !== undefined && braids.has(key)) return key
  }
  const key = view.pair ? pairKey(...view.pair) : ''
  return braids.has(key) ? key : ''
}
