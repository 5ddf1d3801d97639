/**
 * Whether a mark is drawn on a day under the reader's filters: asked by all that runs on the processor, of marks as
 * `shown()` in src/atlas/snapshot.ts is asked of ties. The graphics card has it once more, in `gl/shader-table.ts`; tests hold
 * the three together.
 */
import { contains } from '../atlas/day.ts'
import type { Basis } from '../atlas/schema.ts'
import { passes, type Filters } from '../atlas/snapshot.ts'
import type { Channels, Life, Pose } from '../grammar/mark.ts'

/** What decides. */
export interface FilterState extends Omit<Filters, 'mode'> {
  /** What is over is drawn if it ended after this UTC day: never, always, or since the day of a comparison. */
  readonly pastAfter: number
  readonly basis: Basis
  /** Key of the opened bundle, `ALL_OPEN` for all of them, or "". */
  readonly open: string
  /** Ties that are not drawn at all; absent for none. */
  readonly hidden?: ReadonlySet<string> | undefined
}

/** What `open` is while the lines of every pair lie side by side. */
export const ALL_OPEN = '*'

/** Whether a mark is on its days; what is over only as `pastAfter` says. */
export function isAlive(
  mark: Life,
  { day, pastAfter, basis }: Pick<FilterState, 'day' | 'pastAfter' | 'basis'>,
): boolean {
  const { past, from, reading } = mark
  return contains(mark, day) && (!past || from > pastAfter) && (reading === undefined || reading === basis)
}

/** Whether an event's or a site's mark is drawn: these carry a kind alone. */
export function isShown(
  mark: Life & Pick<Channels, 'kind'>,
  state: Pick<FilterState, 'day' | 'pastAfter' | 'basis' | 'kinds'>,
): boolean {
  return isAlive(mark, state) && state.kinds.has(mark.kind)
}

/** What says how a mark lies; events and sites lie in one way only. */
export interface Posed {
  readonly pose?: Pose
  readonly pair?: string
}

/** Whether a mark lies as its bundle does: side by side where that is open. */
export function isPosed({ pose, pair }: Posed, open: string): boolean {
  return pose === undefined || pose === 'fixed' || (pose === 'open') === (open === ALL_OPEN || pair === open)
}

/** Whether a tie is one of those that are not drawn at all. */
export const isHidden = ({ hidden }: Pick<FilterState, 'hidden'>, tie: string): boolean =>
  hidden?.has(tie) ?? false

/** Whether a tie's mark is drawn: let through by every filter, in the pose that its bundle has now. */
export function isDrawn(mark: Life & Channels & { readonly pose: Pose }, state: FilterState): boolean {
  return (
    isAlive(mark, state) &&
    passes(state, mark.kind, mark.status, mark.voice) &&
    isPosed(mark, state.open) &&
    !isHidden(state, mark.tie)
  )
}
