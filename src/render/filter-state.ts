/** The parameters of `scene/visibility.ts` for a view: of one day, or of two side by side. */
import { FOREVER } from '../grammar/mark.ts'
import type { FilterState } from '../scene/visibility.ts'
import { comparedDays } from '../state/compare.ts'
import type { View } from '../state/view.ts'

/** `open` is the key of the bundle to open, `hidden` are ties that are not drawn. */
export function filterState(view: View, open: string, hidden?: FilterState['hidden']): FilterState {
  const days = view.comparison === 'overlay' ? comparedDays(view) : null
  return {
    day: days?.to ?? view.day,
    pastAfter: days?.from ?? (view.mode === 'so-far' ? -FOREVER : FOREVER),
    basis: view.basis,
    kinds: view.kinds,
    statuses: view.statuses,
    voices: view.voices,
    open,
    hidden,
  }
}

/** Two states side by side: the earlier day on the left of a divider, the later one on its right. */
export interface Swipe {
  readonly left: FilterState
  readonly right: FilterState
  /** From 0, at the left edge of the map, to 1. */
  readonly divider: number
}

/** The states of a swipe; null unless two days are compared in that way. */
export function swipeOf(view: View, open: string, hidden?: FilterState['hidden']): Swipe | null {
  const days = view.comparison === 'swipe' ? comparedDays(view) : null
  if (!days) return null
  const on = (day: number): FilterState => ({ ...filterState(view, open, hidden), day, pastAfter: FOREVER })
  return { left: on(days.from), right: on(days.to), divider: view.divider / 100 }
}

/** The one or two states on the screen. */
export function statesOf({
  state,
  swipe,
}: {
  state: FilterState
  swipe: Swipe | null
}): readonly FilterState[] {
  return swipe ? [swipe.left, swipe.right] : [state]
}

/** The state at `x` pixels from the left edge of a map. */
export function stateAt(state: FilterState, swipe: Swipe | null, x: number, width: number): FilterState {
  return swipe ? (x < swipe.divider * width ? swipe.left : swipe.right) : state
}
