/** What stands in the column on the right of the map, or in the sheet of a telephone: a function of the view. Pure. */
import type { View } from '../view/view.ts'

/** `selected`: what is known of a thing; `compare`: two days. */
export type Aside = 'selected' | 'compare'

/** The name of each, for a tab. */
export const ASIDE: Readonly<Record<Aside, string>> = { selected: 'Selected', compare: 'Compare' }

/** The panel of a view; null for none. What was picked last lies on top. */
export function asideOf(view: Pick<View, 'selected' | 'compare'>): Aside | null {
  if (view.selected) return 'selected'
  return view.compare === null ? null : 'compare'
}
