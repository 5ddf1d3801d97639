/** Limits of the camera, and cameras that fit a box. Degrees, CSS pixels, zoom levels of 512-pixel tiles. */
import type { Article } from '../atlas/schema.ts'
import type { Bounds } from '../scene/docks.ts'
import { degreesPerPixel, latitudeAt, project, zoomAt, type Point } from '../scene/mercator.ts'
import type { Camera } from '../state/view.ts'
import { groundOf } from './ground.ts'

/** Margins of the map that are covered by panels, in pixels. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** A box by its south-west and north-east corner, as the map library and d3-zoom have it. */
export type Corners = [[number, number], [number, number]]

/** Degrees by which the reader may pan beyond the article's bounds, so that docks are not at the very edge. */
const MARGIN = 3

/** The widest and the tallest map, as width to height, on which the opening view must fit between the limits. */
const SHAPES = { widest: 2.1, tallest: 0.65 } as const

/** Not quite all around: the map library takes −180 and 180 for one meridian, and limits from one to the other for none. */
const ALMOST_180 = 180 - 1e-6

/** The highest latitude of the square world of Web Mercator, rounded down. */
const LATITUDE_MAX = 85

/** The bounds, as large as a map of any usual shape needs to show the whole opening view. */
function roomFor({ bounds, home }: Article['map']): Bounds {
  const [x0, y0] = project([home[0], home[1]])
  const [x1, y1] = project([home[2], home[3]])
  const [wide, high] = [Math.min(180, ((y1 - y0) * SHAPES.widest) / 2), (x1 - x0) / SHAPES.tallest / 2]
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return [
    Math.min(bounds[0], x - wide),
    Math.max(-LATITUDE_MAX, Math.min(bounds[1], latitudeAt(y - high))),
    Math.max(bounds[2], x + wide),
    Math.min(LATITUDE_MAX, Math.max(bounds[3], latitudeAt(y + high))),
  ]
}

/** The limits of panning: the bounds with a margin, as far as the ground reaches. */
export function limits(map: Article['map']): Corners {
  const [w, s, e, n] = roomFor(map)
  const [west, south, east, north] = groundOf(map).extent
  const middle = (w + e) / 2
  return [
    [Math.max(west, w - MARGIN, middle - ALMOST_180), Math.max(south, s - MARGIN)],
    [Math.min(east, e + MARGIN, middle + ALMOST_180), Math.min(north, n + MARGIN)],
  ]
}

/**
 * Degrees by which the map library's longitudes lie west of ours: it knows those from −180 to 180 only, and a map across the date
 * line has its middle at 0 there.
 */
export function turnOf(map: Article['map']): number {
  const [[west], [east]] = limits(map)
  return west < -180 || east > 180 ? (west + east) / 2 : 0
}

/** The same in the plane. */
export function planeLimits(map: Article['map']): Bounds {
  const [southWest, northEast] = limits(map)
  return [...project(southWest), ...project(northEast)]
}

export const MAX_ZOOM = 10

/** The camera that fits a box of degrees into the part of the map that panels leave free. Sizes in pixels. */
export function cameraOn(
  map: Article['map'],
  box: Bounds,
  padding: Padding,
  width: number,
  height: number,
): Camera {
  const { top, right, bottom, left } = usable(padding, width, height)
  const [west, south] = project([box[0], box[1]])
  const [east, north] = project([box[2], box[3]])
  const unclamped = Math.max(
    (east - west) / (width - left - right),
    (north - south) / (height - top - bottom),
  )
  const unit = Math.min(Math.max(unclamped, degreesPerPixel(MAX_ZOOM)), widest(map, width, height))
  const middle: Point = [
    (west + east) / 2 - ((left - right) / 2) * unit,
    (south + north) / 2 + ((top - bottom) / 2) * unit,
  ]
  return within(map, middle, unit, width, height)
}

/** The largest number of degrees of the plane in a pixel at which nothing beyond the limits is visible. */
export function widest(map: Article['map'], width: number, height: number): number {
  const [west, south, east, north] = planeLimits(map)
  return Math.min((east - west) / width, (north - south) / height)
}

/** The nearest camera that shows nothing beyond the limits, at a given scale. */
function within(map: Article['map'], [x, y]: Point, unit: number, width: number, height: number): Camera {
  const [west, south, east, north] = planeLimits(map)
  const clamp = (at: number, low: number, high: number, half: number) =>
    Math.max(low + half, Math.min(high - half, at))
  return cameraAt(
    [clamp(x, west, east, (width / 2) * unit), clamp(y, south, north, (height / 2) * unit)],
    unit,
  )
}

/** A camera clamped to the limits, as the map library clamps it. */
export function allowed(map: Article['map'], camera: Camera, width: number, height: number): Camera {
  const unclamped = degreesPerPixel(Math.min(MAX_ZOOM, camera.zoom))
  const unit = Math.min(unclamped, widest(map, width, height))
  return within(map, project([camera.lon, camera.lat]), unit, width, height)
}

/** The camera over a point of the plane, with `unit` degrees of the plane in a pixel; not rounded. */
export function cameraAt([x, y]: Point, unit: number): Camera {
  return { zoom: zoomAt(unit), lat: latitudeAt(y), lon: x }
}

/** Padding without the sides between which too little room would be left. */
export function usable(padding: Padding, width: number, height: number): Padding {
  const wide = width - padding.left - padding.right >= 160
  const tall = height - padding.top - padding.bottom >= 120
  return {
    top: tall ? padding.top : 0,
    bottom: tall ? padding.bottom : 0,
    left: wide ? padding.left : 0,
    right: wide ? padding.right : 0,
  }
}

/** Whether two cameras are the same to about a tenth of a pixel. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (!a || !b) return a === b
  const degrees = degreesPerPixel(a.zoom) / 10
  return (
    Math.abs(a.zoom - b.zoom) < 0.005 &&
    Math.abs(a.lat - b.lat) < degrees &&
    Math.abs(a.lon - b.lon) < degrees
  )
}
