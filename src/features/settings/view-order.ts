/** The views in their order. */
import type { Panel } from '../../state/view.ts'

/** The views behind "More": for those who look something up. */
export const MORE = ['table', 'matrix', 'sheet'] as const satisfies readonly Panel[]

/** Every view, in the order in which the key walks them. */
export const VIEWS: readonly Panel[] = ['map', 'ledger', ...MORE]

/** Whether a view is one of those behind "More". */
export function isMore(panel: Panel): boolean {
  return MORE.some((more) => more === panel)
}
