/**
 * Days to pixels and back: the main part of the timeline at one scale, the years before it squeezed into a strip.
 *
 * Between the two is a gap that belongs to neither, so that the change of scale is visible.
 */
import { scaleLinear } from 'd3-scale'
import type { Atlas } from '../atlas/atlas.ts'
import type { Day } from '../atlas/day.ts'

/** Share of the width that the main part takes. */
export const MAIN_SHARE = 0.92

/** Width of the gap between strip and main part, in pixels, where there is room. */
const GAP = 14

export interface Axis {
  /** First day drawn, first day of the main part, and the day after the last. */
  readonly since: Day
  readonly from: Day
  readonly to: Day
  /** Left and right end of the strip of years before, or null when the timeline has none. */
  readonly strip: readonly [number, number] | null
  /** Left and right end of the main part. */
  readonly main: readonly [number, number]
  /** Pixels of the moment a day begins; days beyond the ends are held there. */
  readonly x: (day: Day) => number
  /** Pixels of a day's noon, where the playhead stands. */
  readonly mid: (day: Day) => number
  /** The day drawn at a pixel, within [since, to). In the gap, the nearer side's. */
  readonly dayAt: (x: number) => Day
}

/** The axis of a timeline between two pixels. Widths of zero or less are taken as one pixel. */
export function createAxis({ since, from, to }: Atlas['timeline'], left: number, right: number): Axis {
  const width = Math.max(1, right - left)
  const strip: Axis['strip'] =
    since < from ? [left, left + width * (1 - MAIN_SHARE) - Math.min(GAP, width * 0.04)] : null
  const main = [strip ? left + width * (1 - MAIN_SHARE) : left, left + width] as const
  const late = scaleLinear([from, to], main).clamp(true)
  const early = strip && scaleLinear([since, from], strip).clamp(true)
  const x = (day: Day) => (early && day < from ? early(day) : late(day))
  const invert = (px: number) => {
    if (!early || !strip || px >= main[0]) return late.invert(px)
    return px <= (strip[1] + main[0]) / 2 ? Math.min(early.invert(px), from - 1) : from
  }
  return {
    since: strip ? since : from,
    from,
    to,
    strip,
    main,
    x,
    mid: (day) => x(day + 0.5),
    // The small push keeps a day's own left edge on that day in floating point.
    dayAt: (px) => Math.min(to - 1, Math.floor(invert(px) + 1e-6)),
  }
}
