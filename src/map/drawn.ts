/** The filters of `style/filters.ts` once more, for marks that are not drawn by the map: chips and counts. */
import type { EdgeMark, Life } from '../scene/mark.ts'
import type { FilterState } from './style/filters.ts'

/** Whether a mark is on its days. */
export function isAlive(
  { from, to, past }: Life,
  { day, soFar }: Pick<FilterState, 'day' | 'soFar'>,
): boolean {
  return from <= day && day < to && (!past || soFar)
}

/** Whether an edge is drawn, whatever the zoom. */
export function isDrawn(edge: EdgeMark, state: FilterState): boolean {
  return (
    isAlive(edge, state) &&
    state.kinds.includes(edge.kind) &&
    state.statuses.includes(edge.status) &&
    state.voices.includes(edge.voice) &&
    (edge.pose === 'fixed' || (edge.pose === 'open') === (edge.pair === state.open))
  )
}
