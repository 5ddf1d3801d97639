/** Which panel stands beside the map: what is selected, else the capital that is looked from, else the blocs. Pure. */
import type { View } from '../view/view.ts'

export type Beside = 'selected' | 'capital' | 'blocs'

/** The name of each where room is short: on the tab of a telephone's sheet. */
export const ASIDE: Readonly<Record<Beside, string>> = {
  selected: 'Selected',
  capital: 'Seen from',
  blocs: 'Blocs',
}

/** The panel that a view asks for; null for none. */
export function asideOf(view: Pick<View, 'selected' | 'as' | 'bloc'>): Beside | null {
  if (view.selected !== null) return 'selected'
  if (view.as !== null) return 'capital'
  return view.bloc === null ? null : 'blocs'
}
