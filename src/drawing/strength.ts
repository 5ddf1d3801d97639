/** How strong marks are drawn: what attention is not on steps back, and what is past fades. Both renderers have it so. */
import type { EventMark } from '../scene/mark.ts'

/** Strength of what attention is not on. */
export const MUTED = 0.2

/** The strength of an event's trace on a day: fading over its days, never to nothing. */
export function strengthOfTrace({ from, to }: Pick<EventMark, 'from' | 'to'>, day: number): number {
  return Math.max(0.12, 0.85 * (1 - (day - from) / Math.max(1, to - from)))
}
