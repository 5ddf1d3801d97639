/**
 * Which marks are drawn: the predicate `shown()` of src/atlas/snapshot.ts for marks. `gl/shader-table.ts` has it once more for
 * the graphics card; tests compare the three.
 */
import { STATUSES, SPEAKERS, type Basis, type TieKind } from '../atlas/schema.ts'
import { FOREVER, type Channels, type Life, type Pose } from '../grammar/mark.ts'
import { comparedDays } from '../state/compare.ts'
import type { View } from '../state/view.ts'

/** The parameters of the predicate. */
export interface FilterState {
  /** UTC day. */
  readonly day: number
  /** Past marks are drawn if they ended after this UTC day; `FOREVER` for none, `-FOREVER` for all. */
  readonly pastAfter: number
  readonly basis: Basis
  readonly kinds: readonly string[]
  readonly statuses: readonly string[]
  readonly voices: readonly string[]
  /** Key of the open bundle, `ALL_OPEN`, or "". */
  readonly open: string
}

export function filterState(view: View, open: string): FilterState {
  const days = view.comparison === 'overlay' ? comparedDays(view) : null
  return {
    day: days?.to ?? view.day,
    pastAfter: days?.from ?? (view.mode === 'so-far' ? -FOREVER : FOREVER),
    basis: view.basis,
    kinds: [...view.kinds],
    statuses: [...(view.statuses ?? STATUSES)],
    voices: [...(view.voices ?? SPEAKERS)],
    open,
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
export function swipeOf(view: View, open: string): Swipe | null {
  const days = view.comparison === 'swipe' ? comparedDays(view) : null
  if (!days) return null
  const on = (day: number): FilterState => ({ ...filterState(view, open), day, pastAfter: FOREVER })
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

/** Whether a mark exists on the day in the reading; for past marks see `pastAfter`. */
export function isAlive(
  { from, to, past, reading }: Life,
  { day, pastAfter, basis }: Pick<FilterState, 'day' | 'pastAfter' | 'basis'>,
): boolean {
  return (
    from <= day && day < to && (!past || from > pastAfter) && (reading === undefined || reading === basis)
  )
}

/** The value of `open` while all bundles are open. */
export const ALL_OPEN = '*'

const isOpen = (pair: string, open: string): boolean => open === ALL_OPEN || pair === open

/** Whether the mark of an event or a site is drawn: only the filter by kind applies to them. */
export function isShown(mark: Life & { readonly kind: TieKind }, state: FilterState): boolean {
  return isAlive(mark, state) && state.kinds.includes(mark.kind)
}

/** Whether the mark of a tie is drawn: it passes all filters and has the pose of its bundle. */
export function isDrawn(mark: Life & Channels & { readonly pose: Pose }, state: FilterState): boolean {
  return (
    isShown(mark, state) &&
    state.statuses.includes(mark.status) &&
    state.voices.includes(mark.voice) &&
    (mark.pose === 'fixed' || (mark.pose === 'open') === isOpen(mark.pair, state.open))
  )
}
