/** Whether a mark is drawn, for what is not drawn by the graphics card: chips, counts, the pointer. */
import type { Channels, Life, Pose } from '../scene/mark.ts'
import type { FilterState } from './style/filters.ts'

/** Whether a mark is on its days. */
export function isAlive(
  { from, to, past }: Life,
  { day, soFar }: Pick<FilterState, 'day' | 'soFar'>,
): boolean {
  return from <= day && day < to && (!past || soFar)
}

/** Whether a tie's mark is drawn. */
export function isDrawn(mark: Life & Channels & { readonly pose: Pose }, state: FilterState): boolean {
  return (
    isAlive(mark, state) &&
    state.kinds.includes(mark.kind) &&
    state.statuses.includes(mark.status) &&
    state.voices.includes(mark.voice) &&
    (mark.pose === 'fixed' || (mark.pose === 'open') === (mark.pair === state.open))
  )
}
