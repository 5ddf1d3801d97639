/** What stands in the column on the right of the map, or in the sheet of a telephone: a function of the view. Pure. */
import type { View } from '../state/view.ts'

/** What is known of a thing; two days compared; the view from a capital; who is in which bloc. */
export type Aside = 'selected' | 'compare' | 'capital' | 'blocs'

/** The panel that a view asks for; null for none. */
export function asideOf(view: Pick<View, 'selected' | 'compare' | 'as' | 'blocs'>): Aside | null {
  if (view.selected !== null) return 'selected'
  if (view.compare !== null) return 'compare'
  if (view.as !== null) return 'capital'
  // Those of the opening need no table: it stands beside what the reader has chosen.
  return view.blocs?.length ? 'blocs' : null
}
