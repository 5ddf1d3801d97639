/** The panel beside the map, or in the sheet on phones, as a function of the view. */
import type { View } from '../state/view.ts'

/** Inspector, comparison, capital view, table of blocs. */
export type Aside = 'selected' | 'compare' | 'capital' | 'blocs'

export function asideOf(view: Pick<View, 'selected' | 'compare' | 'as' | 'blocs'>): Aside | null {
  if (view.selected !== null) return 'selected'
  if (view.compare !== null) return 'compare'
  if (view.as !== null) return 'capital'
  // Only for blocs that the reader chose, not for those of the opening.
  return view.blocs?.length ? 'blocs' : null
}
