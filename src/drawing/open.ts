/** Which braid is unfurled: that of the tie under the pointer or the focus, of the tie that is picked, the one that the claim is about, or the one in focus. */
import type { Atlas } from '../atlas/atlas.ts'
import { pairKey } from '../scene/mark.ts'
import type { Hovered, View } from '../view/view.ts'

/** The key of the open braid, or "". `braids` are the keys of the pairs that have one. */
export function openPair(
  view: Pick<View, 'selected' | 'pair' | 'claim'>,
  hovered: Hovered | null,
  atlas: Atlas,
  braids: ReadonlySet<string>,
): string {
  for (const thing of [hovered, view.selected]) {
    const tie = thing?.type === 'tie' ? atlas.ties.get(thing.id) : undefined
    const key = tie && pairKey(tie.from, tie.to)
    if (key !== undefined && braids.has(key)) return key
  }
  const claimed = new Set(
    (view.claim === null ? [] : (atlas.shows.get(view.claim)?.ties ?? [])).map((t) => pairKey(t.from, t.to)),
  )
  const [only] = claimed
  if (claimed.size === 1 && only !== undefined && braids.has(only)) return only
  const key = view.pair ? pairKey(...view.pair) : ''
  return braids.has(key) ? key : ''
}
