/**
 * Which bundle is open: that of the selected tie, else that of the step or the claim, else that of the pair. If one kind is
 * shown alone, all are open, so that each line can be named. Hovering opens none, so that no line moves under the pointer.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { pairKey } from '../grammar/mark.ts'
import type { View } from '../state/view.ts'
import { ALL_OPEN } from '../scene/visibility.ts'

/** The key of the open bundle, `ALL_OPEN`, or "". `bundles` are the keys of all bundles. */
export function openPair(
  view: Pick<View, 'selected' | 'pair' | 'claim' | 'step' | 'kinds'>,
  atlas: Atlas,
  bundles: ReadonlySet<string>,
): string {
  const { selected } = view
  const chosen = selected?.type === 'tie' ? onlyPair(atlas, [selected.id]) : ''
  if (bundles.has(chosen)) return chosen
  const stepPair = onlyPair(atlas, stepTies(atlas, view))
  if (bundles.has(stepPair)) return stepPair
  const key = view.pair ? pairKey(...view.pair) : ''
  if (bundles.has(key)) return key
  return view.kinds.size === 1 ? ALL_OPEN : ''
}

/** The ties of the step, or else of the claim. */
function stepTies(atlas: Atlas, { step, claim }: Pick<View, 'step' | 'claim'>): readonly string[] {
  const at = step === null ? undefined : atlas.data.article.tour[step - 1]
  if (at) return at.ties
  return (claim === null ? [] : (atlas.shows.get(claim)?.ties ?? [])).map((t) => t.id)
}

/** The pair of all given ties; "" if they have several, or there are none. */
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
