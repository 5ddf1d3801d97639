/** The zigzag of tension: a wave of constant size on the screen, made once for each whole zoom level. */
import { ZIGZAG } from './encoding.ts'
import { degreesPerPixel, type Point } from './mercator.ts'
import { length, pointsAt, type Polyline } from './polyline.ts'

/** Whole zoom levels that have a geometry of their own; beyond the last one its waves grow with the map. */
export const ZIGZAG_ZOOMS = [3, 4, 5, 6, 7] as const

/**
 * A line that swings about `line` with the waves of the visual grammar at the middle of a zoom level, and runs straight
 * for one wave at both ends, so that heads sit well.
 */
export function zigzag(line: Polyline, zoom: number): Polyline {
  const px = degreesPerPixel(zoom + 0.5)
  const total = length(line)
  const half = (ZIGZAG.wavelength * px) / 2
  const swings = Math.floor((total - 4 * half) / half)
  if (swings < 2) return line
  const step = (total - 4 * half) / swings
  const first = 2 * half
  const swing = ZIGZAG.amplitude * px
  const alongs = Array.from({ length: swings }, (_, k) => first + (k + 0.5) * step)
  const walked = pointsAt(line, [0, first, ...alongs, total - first, total])
  return walked.map(({ point, bearing }, k): Point => {
    if (k < 2 || k > swings + 1) return point
    const angle = ((bearing + 90) * Math.PI) / 180
    const side = k % 2 === 0 ? swing : -swing
    return [point[0] + Math.sin(angle) * side, point[1] + Math.cos(angle) * side]
  })
}
