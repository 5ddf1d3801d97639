/** Where the camera may go and where it opens. Degrees, whole CSS pixels, zoom levels of 512-pixel tiles. */
import type { Article } from '../atlas/schema.ts'
import type { Camera } from '../view/view.ts'
import { FRAME } from './geo.ts'

/** Room covered by panels over the map, in pixels. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

type Corners = [[number, number], [number, number]]

const corners = ([west, south, east, north]: readonly [number, number, number, number]): Corners => [
  [west, south],
  [east, north],
]

/** Degrees by which the reader may pan beyond the article's bounds, for docks to stand clear of the frame. */
const MARGIN = 3

/** What the reader cannot pan beyond: the bounds and a margin, but never past the base map. */
export function limits({ bounds }: Article['map']): Corners {
  const [w, s, e, n] = bounds
  return corners([
    Math.max(FRAME[0], w - MARGIN),
    Math.max(FRAME[1], s - MARGIN),
    Math.min(FRAME[2], e + MARGIN),
    Math.min(FRAME[3], n + MARGIN),
  ])
}

/** What the opening camera shows at least. */
export function home({ home }: Article['map']): Corners {
  return corners(home)
}

/** Padding that leaves a map to look at: where panels leave too little room they are ignored. */
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

/** Whether two cameras show the same picture: within a tenth of a pixel or so. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (!a || !b) return a === b
  const degrees = 36 / (512 * 2 ** a.zoom)
  return (
    Math.abs(a.zoom - b.zoom) < 0.005 &&
    Math.abs(a.lat - b.lat) < degrees &&
    Math.abs(a.lon - b.lon) < degrees
  )
}
