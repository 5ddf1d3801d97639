/** The projection of the plane to the screen, for a map without rotation or pitch. */
import { degreesPerPixel, project, type Point } from '../scene/mercator.ts'
import type { Camera } from '../state/view.ts'
import type { XY } from './hit-distance.ts'

export interface Screen {
  /** CSS pixels of the map. */
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly toScreen: (p: Point) => XY
  readonly toPlane: (p: XY) => Point
  /** Degrees of the plane in one CSS pixel. */
  readonly unit: number
}

/** Whether two screens show the same: places differ by less than can be seen. */
export function sameScreen(a: Screen, b: Screen): boolean {
  const [far, corner] = [[a.width, a.height] as const, [0, 0] as const]
  const near = ([x, y]: XY, [toX, toY]: XY) => Math.abs(x - toX) < HAIR && Math.abs(y - toY) < HAIR
  return (
    a.width === b.width &&
    a.height === b.height &&
    near(b.toScreen(a.toPlane(corner)), corner) &&
    near(b.toScreen(a.toPlane(far)), far)
  )
}

/** Pixels. */
const HAIR = 0.05

export function screenAt({ zoom, lat, lon }: Camera, width: number, height: number): Screen {
  const [cx, cy] = project([lon, lat])
  const unit = degreesPerPixel(zoom)
  return {
    width,
    height,
    zoom,
    unit,
    toScreen: ([x, y]) => [width / 2 + (x - cx) / unit, height / 2 - (y - cy) / unit],
    toPlane: ([x, y]) => [cx + (x - width / 2) * unit, cy - (y - height / 2) * unit],
  }
}
