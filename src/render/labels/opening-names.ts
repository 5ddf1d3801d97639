/**
 * Where the opening's names stand on every screen. They are placed once for a desk and once for a telephone: the first page
 * has them so, drawn before any script, and the app writes them in the same places as far as they are free. Pure.
 */
import type { Atlas } from '../../atlas/atlas.ts'
import type { Article } from '../../atlas/schema.ts'
import type { Box } from '../../scene/labels/boxes.ts'
import type { Scene } from '../../grammar/mark.ts'
import { project } from '../../scene/mercator.ts'
import { limits, NO_PADDING } from '../camera.ts'
import type { BaseTopology } from '../geo.ts'
import type { Screen } from '../screen.ts'
import type { RenderState } from '../render-state.ts'
import { labelsOf } from './labels.ts'
import type { OpeningNames } from './stood.ts'

/** Pixels of the resting view's width for which names are placed: on a small desk, as they only come apart on a larger; on a telephone. */
export const WIDTH = { desk: 520, phone: 390 } as const

export type On = keyof typeof WIDTH

/** What of the map is surely seen beyond the resting view, on each side, in widths of it; the credits lie at a desk's foot. */
const SEEN = {
  desk: { west: 0.22, east: 0, north: 0, south: -0.05 },
  phone: { west: 0, east: 0, north: 0.1, south: 0.05 },
} as const

/** From so many pixels of a map's width on, its names are those of a desk; scripts/first.css has the same number. */
const DESK_NAMES = 600
export const namesFor = (width: number): On => (width < DESK_NAMES ? 'phone' : 'desk')

/** What is drawn beyond the box to its west and its east, in widths of it, if the map goes so far: for wide windows. */
const REACH = { west: 0.62, east: 0.22 } as const

/** A box on the plane, and what lies around it up to where the camera may go: all in widths of the box. */
export interface OpeningFrame {
  readonly height: number
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

/** What the camera rests on, and how far it is from each of its edges to the limits of the map. */
export function frameOf(map: Article['map']): OpeningFrame {
  const [w, s] = project([map.home[0], map.home[1]])
  const [e, n] = project([map.home[2], map.home[3]])
  const [sw, ne] = limits(map)
  const [west, south] = project(sw)
  const [east, north] = project(ne)
  const width = e - w
  return {
    height: (n - s) / width,
    west: (w - west) / width,
    east: (east - e) / width,
    north: (north - n) / width,
    south: (s - south) / width,
  }
}

/** All that is drawn on a screen of the size that makes the resting view so wide; and that view as a box on it. */
export function openingScreen(map: Article['map'], width: number): { screen: Screen; box: Box } {
  const frame = frameOf(map)
  const [west, south] = project([map.home[0], map.home[1]])
  const [east] = project([map.home[2], map.home[3]])
  const unit = (east - west) / width
  const left = Math.min(frame.west, REACH.west) * width
  const right = Math.min(frame.east, REACH.east) * width
  const top = frame.north * width
  const height = frame.height * width
  const north = south + height * unit
  return {
    box: { left, top, right: left + width, bottom: top + height },
    screen: {
      width: Math.ceil(left + width + right),
      height: Math.ceil(top + height + frame.south * width),
      unit,
      zoom: Math.log2(360 / (512 * unit)),
      toScreen: ([x, y]) => [left + (x - west) / unit, top + (north - y) / unit],
      toPlane: ([x, y]) => [west + (x - left) * unit, north - (y - top) * unit],
    },
  }
}

interface Opening {
  readonly atlas: Atlas
  readonly scene: Scene
  readonly topology: BaseTopology
}

/** Writes the opening; `wanted` is what it shows, whatever lies over it. */
export function openingNames({ atlas, scene, topology }: Opening, wanted: RenderState, on: On): OpeningNames {
  const { screen, box } = openingScreen(atlas.data.article.map, WIDTH[on])
  const { west, east, north, south } = SEEN[on]
  const frame: Box = {
    left: box.left - west * WIDTH[on],
    top: box.top - north * WIDTH[on],
    right: box.right + east * WIDTH[on],
    bottom: box.bottom + south * WIDTH[on],
  }
  const labels = labelsOf({
    atlas,
    scene,
    topology,
    wanted: { ...wanted, padding: NO_PADDING },
    screen,
    frame,
    unframed: true,
  })
  return { labels, zoom: screen.zoom, frame, toPlane: screen.toPlane }
}
