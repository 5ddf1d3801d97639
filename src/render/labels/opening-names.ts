/**
 * The labels of the opening, placed once for desktops and once for phones. The first page shows them before any script runs,
 * and the app keeps them in the same places as far as those are free.
 */
import type { Atlas } from '../../atlas/atlas.ts'
import type { Article } from '../../atlas/schema.ts'
import type { Box, XY } from '../../scene/labels/boxes.ts'
import type { Label } from '../../scene/labels/label.ts'
import type { Scene } from '../../grammar/mark.ts'
import { project, zoomAt } from '../../scene/mercator.ts'
import { NO_PADDING, planeLimits } from '../camera.ts'
import type { BaseTopology } from '../geo.ts'
import type { Screen } from '../screen.ts'
import type { RenderState } from '../render-state.ts'
import { labelsOf } from './labels.ts'
import type { EarlierLabel, OpeningNames } from './earlier-places.ts'

/** The width of the resting view, in pixels, for which names are placed. A small desktop, as names only move apart on a larger one. */
export const WIDTH = { desk: 520, phone: 390 } as const

export type On = keyof typeof WIDTH

/**
 * The map visible in every window beyond the resting view, on each side, in widths of that view. On a desktop the credits
 * cover a strip at the foot.
 */
const SEEN = {
  desk: { west: 0.22, east: 0, north: 0, south: -0.05 },
  phone: { west: 0, east: 0, north: 0.1, south: 0.05 },
} as const

/** The width in pixels from which a map has the labels of a desktop; src/site/pages.css has the same number. */
const DESK_NAMES = 600
export const namesFor = (width: number): On => (width < DESK_NAMES ? 'phone' : 'desk')

/**
 * How far the first picture is drawn beyond the resting view, in widths of it, for wide and for high windows: never farther,
 * however much smaller than the camera's limits that view is.
 */
const REACH = { west: 0.62, east: 0.22, north: 2, south: 2 } as const

/** The resting view and the distances from its edges to the limits of the camera, all in widths of that view. */
export interface OpeningFrame {
  readonly height: number
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

export function frameOf(map: Article['map']): OpeningFrame {
  const [w, s] = project([map.home[0], map.home[1]])
  const [e, n] = project([map.home[2], map.home[3]])
  const [west, south, east, north] = planeLimits(map)
  const width = e - w
  return {
    height: (n - s) / width,
    west: (w - west) / width,
    east: (east - e) / width,
    north: (north - n) / width,
    south: (s - south) / width,
  }
}

/** A screen on which the resting view is `width` pixels wide and all that windows show is visible, and that view as a box on it. */
export function openingScreen(map: Article['map'], width: number): { screen: Screen; box: Box } {
  const frame = frameOf(map)
  const [west, south] = project([map.home[0], map.home[1]])
  const [east] = project([map.home[2], map.home[3]])
  const unit = (east - west) / width
  const left = Math.min(frame.west, REACH.west) * width
  const right = Math.min(frame.east, REACH.east) * width
  const top = Math.min(frame.north, REACH.north) * width
  const height = frame.height * width
  const north = south + height * unit
  return {
    box: { left, top, right: left + width, bottom: top + height },
    screen: {
      width: Math.ceil(left + width + right),
      height: Math.ceil(top + height + Math.min(frame.south, REACH.south) * width),
      unit,
      zoom: zoomAt(unit),
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

function frameFor(map: Article['map'], on: On) {
  const { screen, box } = openingScreen(map, WIDTH[on])
  const { west, east, north, south } = SEEN[on]
  const frame: Box = {
    left: box.left - west * WIDTH[on],
    top: box.top - north * WIDTH[on],
    right: box.right + east * WIDTH[on],
    bottom: box.bottom + south * WIDTH[on],
  }
  return { screen, frame }
}

/** Places the labels of the opening. The padding in `renderState` is ignored: panels differ between windows. */
export function openingLabels(
  { atlas, scene, topology }: Opening,
  renderState: RenderState,
  on: On,
): readonly Label[] {
  const { screen, frame } = frameFor(atlas.data.article.map, on)
  return labelsOf({
    atlas,
    scene,
    topology,
    renderState: { ...renderState, padding: NO_PADDING },
    screen,
    frame,
    unframed: true,
  })
}

/** The labels of the first picture, as the build has placed them. */
export type PlacedNames = Readonly<Record<On, readonly EarlierLabel[]>>

/** The labels of the opening, for others to keep their places; those of `placed` need not be placed once more. */
export function openingNames(
  opening: Opening,
  renderState: RenderState,
  on: On,
  placed: PlacedNames | null = null,
): OpeningNames {
  const { screen, frame } = frameFor(opening.atlas.data.article.map, on)
  const labels = placed?.[on] ?? openingLabels(opening, renderState, on)
  return { labels, zoom: screen.zoom, frame, toPlane: screen.toPlane }
}

/** What is kept of the labels of a picture, in hundredths of a pixel. */
export const keptNames = (labels: readonly Label[]): readonly EarlierLabel[] =>
  labels.flatMap(({ kind, of, lines, at, middle, leader }) =>
    lines.length ? [{ kind, of, lines, at: hundredths(at), middle: hundredths(middle), leader }] : [],
  )

const hundredths = ([x, y]: XY): XY => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]
