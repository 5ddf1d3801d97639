/** Snapping to significant days while the playhead is dragged. */
import type { Day } from '../../atlas/day.ts'
import type { Axis } from '../../ui/axis.ts'

/** The snapping distance in pixels. */
export const SNAP_RADIUS = 6

/**
 * The day at a pixel; or, of the days given, the one whose noon is nearest and not farther than `radius`. Of two
 * equally near the earlier.
 */
export function snap(axis: Axis, days: readonly Day[], x: number, radius = SNAP_RADIUS): Day {
  let best = axis.dayAt(x)
  let least = Infinity
  for (const day of days) {
    const distance = Math.abs(axis.mid(day) - x)
    if (distance <= radius && distance < least) {
      best = day
      least = distance
    }
  }
  return best
}
