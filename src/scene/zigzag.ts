/** The zigzag of tension: a wave of constant size on the screen, made once for each whole zoom level. */
import { ZIGZAG } from './encoding.ts'
import { degreesPerPixel, type Point } from './mercator.ts'
import { length, pointAt, type Polyline } from './polyline.ts'

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
  const points: Point[] = [pointAt(line, 0).point, pointAt(line, 2 * half).point]
  for (let i = 0; i < swings; i++) {
    const { point, bearing } = pointAt(line, 2 * half + (i + 0.5) * step)
    const side = (i % 2 === 0 ? 1 : -1) * ZIGZAG.amplitude * px
    const angle = ((bearing + 90) * Math.PI) / 180
    points.push([point[0] + Math.sin(angle) * side, point[1] + Math.cos(angle) * side])
  }
  points.push(pointAt(line, total - 2 * half).point, pointAt(line, total).point)
  return points
}
