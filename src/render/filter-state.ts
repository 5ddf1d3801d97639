/**
 * Which marks are drawn: the verdict of `shown()` in src/atlas/snapshot.ts, asked of marks. The graphics card asks the same
 * in `gl/shader-table.ts`; tests hold the three together.
 */
import { STATUSES, SPEAKERS, type Basis, type TieKind } from '../atlas/schema.ts'
import { FOREVER, type Channels, type Life, type Pose } from '../grammar/mark.ts'
import { comparedDays } from '../state/compare.ts'
import type { View } from '../state/view.ts'

/** What decides. */
export interface FilterState {
  /** UTC day. */
  readonly day: number
  /** What is over is drawn if it ended after this UTC day: never, always, or since the day of a comparison. */
  readonly pastAfter: number
  readonly basis: Basis
  readonly kinds: readonly string[]
  readonly statuses: readonly string[]
  readonly voices: readonly string[]
  /** Key of the opened bundle, `ALL_OPEN` for all of them, or "". */
  readonly open: string
}

/** The state of a view; `open` is the key of the bundle to open. */
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

/** The states of a swipe; null while two days are not compared in that way. */
export function swipeOf(view: View, open: string): Swipe | null {
  const days = view.comparison === 'swipe' ? comparedDays(view) : null
  if (!days) return null
  const on = (day: number): FilterState => ({ ...filterState(view, open), day, pastAfter: FOREVER })
  return { left: on(days.from), right: on(days.to), divider: view.divider / 100 }
}

/** All states that are on the screen. */
export function statesOf({
  state,
  swipe,
}: {
  state: FilterState
  swipe: Swipe | null
}): readonly FilterState[] {
  return swipe ? [swipe.left, swipe.right] : [state]
}

/** What is shown at a distance from the left edge of a map of some width, both in pixels. */
export function stateAt(state: FilterState, swipe: Swipe | null, x: number, width: number): FilterState {
  return swipe ? (x < swipe.divider * width ? swipe.left : swipe.right) : state
}

/** Whether a mark is on its days; what is over only as `pastAfter` says. */
export function isAlive(
  { from, to, past, reading }: Life,
  { day, pastAfter, basis }: Pick<FilterState, 'day' | 'pastAfter' | 'basis'>,
): boolean {
  return (
    from <= day && day < to && (!past || from > pastAfter) && (reading === undefined || reading === basis)
  )
}

/** What `open` is while the lines of every pair lie side by side. */
export const ALL_OPEN = '*'

const isOpen = (pair: string, open: string): boolean => open === ALL_OPEN || pair === open

/** Whether an event's or a site's mark is drawn: these carry a kind alone. */
export function isShown(mark: Life & { readonly kind: TieKind }, state: FilterState): boolean {
  return isAlive(mark, state) && state.kinds.includes(mark.kind)
}

/** Whether a tie's mark is drawn: let through by every filter, in the pose that its bundle has now. */
export function isDrawn(mark: Life & Channels & { readonly pose: Pose }, state: FilterState): boolean {
  return (
    isShown(mark, state) &&
    state.statuses.includes(mark.status) &&
    state.voices.includes(mark.voice) &&
    (mark.pose === 'fixed' || (mark.pose === 'open') === isOpen(mark.pair, state.open))
  )
}
