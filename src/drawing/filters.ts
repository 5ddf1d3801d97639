/**
 * Which marks are drawn: the verdict of `shown()` in src/atlas/snapshot.ts, asked of marks. The graphics card asks the same
 * in `gl/shader-table.ts`; tests hold the three together.
 */
import { STATUSES, SPEAKERS, type Basis, type TieKind } from '../atlas/schema.ts'
import { FOREVER, type Channels, type Life, type Pose } from '../scene/mark.ts'
import type { View } from '../view/view.ts'

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
  /** Key of the unfurled braid, or "". */
  readonly open: string
}

/** The state of a view; `open` is the key of the braid to unfurl. */
export function filterState(view: View, open: string): FilterState {
  return {
    day: view.day,
    pastAfter: view.mode === 'so-far' ? -FOREVER : FOREVER,
    basis: view.basis,
    kinds: [...view.kinds],
    statuses: [...(view.statuses ?? STATUSES)],
    voices: [...(view.voices ?? SPEAKERS)],
    open,
  }
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

/** Whether an event's or a site's mark is drawn: these carry a kind alone. */
export function isShown(mark: Life & { readonly kind: TieKind }, state: FilterState): boolean {
  return isAlive(mark, state) && state.kinds.includes(mark.kind)
}

/** Whether a tie's mark is drawn: let through by every filter, in the pose that its braid has now. */
export function isDrawn(mark: Life & Channels & { readonly pose: Pose }, state: FilterState): boolean {
  return (
    isShown(mark, state) &&
    state.statuses.includes(mark.status) &&
    state.voices.includes(mark.voice) &&
    (mark.pose === 'fixed' || (mark.pose === 'open') === (mark.pair === state.open))
  )
}
