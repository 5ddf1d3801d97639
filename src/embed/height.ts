/**
 * The preferred height of an embed, in CSS pixels. It depends on the width alone, so that no feedback loop with the host
 * arises. At one width it never shrinks, so that the page around it does not jump.
 */
import { HEIGHT } from './frame-messages.ts'

/** The preferred height at a width. */
export interface PreferredSize {
  readonly width: number
  readonly height: number
}

/** The height of a map of a given width: three to five, between 260 and 560 pixels. */
export function mapHeight(width: number): number {
  return Math.round(Math.max(260, Math.min(560, width * 0.6)))
}

/** The next size after `last` for a new measurement; keeps the height of `last` if the difference is below the step. */
export function nextSize(last: PreferredSize | null, { width, height }: PreferredSize): PreferredSize | null {
  // A hidden page has no size.
  if (!(width > 0) || !Number.isFinite(height)) return last
  const preferred = Math.max(HEIGHT.least, Math.min(HEIGHT.most, Math.ceil(height)))
  if (last === null) return { width, height: preferred }
  const differs = Math.abs(preferred - last.height) >= HEIGHT.step
  const shrinks = width === last.width && preferred < last.height
  return { width, height: differs && !shrinks ? preferred : last.height }
}
