/** Which blocs are tinted: those that the reader chose, else those of the step, the claim or the opening. */
import type { Atlas } from '../atlas/atlas.ts'
import type { View } from './view.ts'

/** Blocs in drawing order. Unless the reader chose them, they belong to the layer of alliances. */
export function shownBlocs(
  atlas: Atlas,
  view: Pick<View, 'blocs' | 'kinds' | 'step' | 'claim'>,
): readonly string[] {
  if (view.blocs !== null) return view.blocs
  if (!view.kinds.has('alliances')) return []
  const { tour, opening, map } = atlas.data.article
  const step = view.step === null ? undefined : tour[view.step - 1]
  if (step) return step.blocs
  const claimed = (view.claim === null ? undefined : atlas.shows.get(view.claim))?.memberships ?? []
  const blocs = map.blocs.filter((bloc) => claimed.some((m) => m.bloc === bloc))
  // The opening's blocs are shown together: one alone would leave the members of the other without a tint.
  return blocs.every((bloc) => opening.blocs.includes(bloc)) ? opening.blocs : blocs
}

/** Adds a bloc on top, or removes it. */
export function toggleBloc(atlas: Atlas, view: View, bloc: string): View {
  const shown = shownBlocs(atlas, view)
  return { ...view, blocs: shown.includes(bloc) ? shown.filter((b) => b !== bloc) : [...shown, bloc] }
}

/** Shows one bloc alone, or the opening's blocs again if it was alone already. */
export function soloBloc(view: View, bloc: string): View {
  const alone = view.blocs?.length === 1 && view.blocs[0] === bloc
  return { ...view, blocs: alone ? null : [bloc] }
}
