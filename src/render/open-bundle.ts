/**
 * Which bundle is opened: that of the tie that is selected, else the one that the step of the tour or the claim is about, else
 * the pair that was chosen. Where one kind is shown alone all are, for each of its lines has a name. What is under the pointer
 * opens nothing: no line moves when it is hovered.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { pairKey } from '../grammar/mark.ts'
import type { View } from '../state/view.ts'
import { ALL_OPEN } from '../scene/visibility.ts'

/** The key of the open bundle, or `ALL_OPEN`, or "". `bundles` are the keys of the pairs that have one. */
export function openPair(
  view: Pick<View, 'selected' | 'pair' | 'claim' | 'step' | 'kinds'>,
  atlas: Atlas,
  bundles: ReadonlySet<string>,
): string {
  const { selected } = view
  const chosen = selected?.type === 'tie' ? onlyPair(atlas, [selected.id]) : ''
  if (bundles.has(chosen)) return chosen
  const told = onlyPair(atlas, toldTies(atlas, view))
  if (bundles.has(told)) return told
  const key = view.pair ? pairKey(...view.pair) : ''
  if (bundles.has(key)) return key
  return view.kinds.size === 1 ? ALL_OPEN : ''
}

/** The ties that the step, or else the claim, is about. */
function toldTies(atlas: Atlas, { step, claim }: Pick<View, 'step' | 'claim'>): readonly string[] {
  const at = step === null ? undefined : atlas.data.article.tour[step - 1]
  if (at) return at.ties
  return (claim === null ? [] : (atlas.shows.get(claim)?.ties ?? [])).map((t) => t.id)
}

/** The pair that all of some ties are of; "" where they are of several, or there is none. */
function onlyPair(atlas: Atlas, ids: readonly string[]): string {
  const pairs = new Set(
    ids.flatMap((id) => {
      const tie = atlas.ties.get(id)
      return tie ? [pairKey(tie.from, tie.to)] : []
    }),
  )
  const [only = ''] = pairs
  return pairs.size === 1 ? only : ''
}
