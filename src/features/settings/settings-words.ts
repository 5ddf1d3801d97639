/** The views in their order, and the two ways to compare days by name. */
import { m } from '../../messages/messages.ts'
import type { Comparison, Panel } from '../../state/view.ts'

/** The views behind "More": for those who look something up. */
export const MORE = ['table', 'matrix', 'sheet'] as const satisfies readonly Panel[]

/** Every view, in the order in which the key walks them. */
export const VIEWS: readonly Panel[] = ['map', 'ledger', ...MORE]

/** Whether a view is one of those behind "More". */
export function isMore(panel: Panel): boolean {
  return MORE.some((more) => more === panel)
}

/** How two days are compared; read when it is shown. */
export const COMPARISON: Readonly<Record<Comparison, { readonly label: string; readonly hint: string }>> = {
  get overlay() {
    return m.settings.comparison.overlay
  },
  get swipe() {
    return m.settings.comparison.swipe
  },
}
