/** The plane on the screen, for a map without rotation or pitch: cheaper than asking the map for each point. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { degreesPerPixel, project, type Point } from '../scene/mercator.ts'
import type { XY } from './pick.ts'

export interface Screen {
  /** CSS pixels of the map. */
  readonly width: number
  readonly height: number
  readonly toScreen: (p: Point) => XY
  readonly toPlane: (p: XY) => Point
  /** Degrees of the plane in one CSS pixel. */
  readonly unit: number
}

/** As the camera stands. */
export function screenOf(map: MapLibreMap): Screen {
  const { width, height } = sizeOf(map)
  const { lng, lat } = map.getCenter()
  const [cx, cy] = project([lng, lat])
  const unit = degreesPerPixel(map.getZoom())
  return {
    width,
    height,
    unit,
    toScreen: ([x, y]) => [width / 2 + (x - cx) / unit, height / 2 - (y - cy) / unit],
    toPlane: ([x, y]) => [cx + (x - width / 2) * unit, cy - (y - height / 2) * unit],
  }
}

/** CSS pixels of the map, told by its canvas: to ask the layout for them in the middle of a step would do all of it. */
export function sizeOf(map: MapLibreMap): { readonly width: number; readonly height: number } {
  const canvas = map.getCanvas()
  const ratio = map.getPixelRatio()
  return { width: canvas.width / ratio, height: canvas.height / ratio }
}
