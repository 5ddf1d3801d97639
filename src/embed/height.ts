/**
 * How high an embed would like to be. Pure; all lengths are CSS pixels.
 *
 * The size depends on the width alone: the map fills what height it is given, so that a host which obeys and one which does
 * not both come to rest. At one width the size never shrinks: a shorter sentence does not make the page around it jump.
 */
import { HEIGHT } from './frame-messages.ts'

/** The height that is wished for at a width. */
export interface WantedSize {
  readonly width: number
  readonly height: number
}

/** The height of a map that is `width` wide: about three to five, within what can be read and what fits a screen. */
export function mapHeight(width: number): number {
  return Math.round(Math.max(260, Math.min(560, width * 0.6)))
}

/** The next size after `last`, given what is measured now; its height is that of `last` where the difference is not worth telling. */
export function nextSize(last: WantedSize | null, { width, height }: WantedSize): WantedSize | null {
  // Hidden, nothing can be measured.
  if (!(width > 0) || !Number.isFinite(height)) return last
  const wished = Math.max(HEIGHT.least, Math.min(HEIGHT.most, Math.ceil(height)))
  if (last === null) return { width, height: wished }
  const differs = Math.abs(wished - last.height) >= HEIGHT.step
  const shrinks = width === last.width && wished < last.height
  return { width, height: differs && !shrinks ? wished : last.height }
}
