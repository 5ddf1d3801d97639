/** Which blocs are shown on the land: those that the reader chose, or those of the step, the claim or the opening. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import type { View } from './view.ts'

/** Blocs in the order in which they are laid on the land. They belong to the layer of alliances, unless they were chosen. */
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
  // Blocs of the opening are told apart by each other: one of them alone would leave its rival's members bare.
  return blocs.every((bloc) => opening.blocs.includes(bloc)) ? opening.blocs : blocs
}

/** Shows a bloc too, over those that are shown, or no longer. */
export function toggleBloc(atlas: Atlas, view: View, bloc: string): View {
  const shown = shownBlocs(atlas, view)
  return { ...view, blocs: shown.includes(bloc) ? shown.filter((b) => b !== bloc) : [...shown, bloc] }
}

/** Shows one bloc alone; those of the opening again when it was alone already. */
export function soloBloc(view: View, bloc: string): View {
  const alone = view.blocs?.length === 1 && view.blocs[0] === bloc
  return { ...view, blocs: alone ? null : [bloc] }
}
