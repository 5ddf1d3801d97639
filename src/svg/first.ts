/**
 * The first picture: the default view as one SVG for both colour schemes, small enough to stand in the page's own text. Its
 * view box is what the camera rests on; around it is drawn as much as windows of any shape may show. Pure.
 */
import type { Article } from '../atlas/schema.ts'
import type { BaseFeatures } from '../drawing/base-features.ts'
import { limits, NO_PADDING } from '../drawing/camera.ts'
import { labelsOf } from '../drawing/labels/labels.ts'
import type { Screen } from '../drawing/screen.ts'
import type { Wanted } from '../drawing/want.ts'
import type { Scheme } from '../scene/encoding.ts'
import { project } from '../scene/mercator.ts'
import { defaultView } from '../view/view.ts'
import { compact, type Grain } from './compact.ts'
import { ground } from './ground.ts'
import { featuresOf, wantedAtRest, type Base } from './map.ts'
import { marks } from './marks.ts'
import { KEPT, labels } from './labels.ts'
import { tinted, type Tints } from './tinted.ts'
import { el, px, type Tree } from './tree.ts'

/** Pixels of the resting view's width for which the picture is drawn: on a desk as most have it, and on a telephone. */
export const WIDTH = { desk: 790, phone: 390 } as const

/** How small marks are made. */
const FINE: Grain = { miss: 0.4, steps: 2 }

/** The ground may be a little rougher, and rougher yet where only telephones show it, at half the size. */
const rough = ([left, top, width, height]: Box): Grain => ({
  steps: 1,
  miss: ([x, y]) =>
    y < top - 40 || y > top + height + 40 || x < left - 300 || x > left + width + 130 ? 1.8 : 0.7,
})

/** What is drawn beyond the box to its west and its east, in widths of it, if the map goes so far: for wide windows. */
const REACH = { west: 0.62, east: 0.22 } as const

type Box = readonly [left: number, top: number, width: number, height: number]

/** A box on the plane, and what lies around it up to where the camera may go: all in widths of the box. */
export interface Frame {
  readonly height: number
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

/** What the camera rests on, and how far it is from each of its edges to the limits of the map. */
export function frameOf(map: Article['map']): Frame {
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

export interface FirstPicture {
  readonly tree: Tree
  readonly tints: Tints
}

/** Draws the default view. */
export function firstPicture(base: Base): FirstPicture {
  const features = featuresOf(base, defaultView(base.atlas))
  const draw = (scheme: Scheme) => drawn(base, features, scheme)
  return tinted(draw('light'), draw('dark'))
}

function drawn(base: Base, features: BaseFeatures, scheme: Scheme): Tree {
  const wanted = wantedAtRest(base, defaultView(base.atlas), { scheme, padding: NO_PADDING })
  const { screen, box } = screenOf(base.atlas.data.article.map, WIDTH.desk)
  const { borders: _, ...choices } = wanted.choices
  const under = ground({
    features,
    ...choices,
    ...wanted.tints,
    screen,
    relief: null,
    prefix: 'f',
  })
  return el(
    'svg',
    { viewBox: box.map(px).join(' '), 'aria-hidden': 'true' },
    steady(compact(under, 'g', rough(box))),
    steady(compact(marks(base.scene, wanted, screen, 'f'), 'm', FINE)),
    ...labelsFor(base, wanted),
  )
}

/** Names need room: a telephone has a layer of its own, drawn for its size and enlarged to that of the picture. */
function labelsFor({ atlas, scene, topology }: Base, wanted: Wanted): readonly Tree[] {
  const { map } = atlas.data.article
  return (['desk', 'phone'] as const).map((on) => {
    const { screen } = screenOf(map, WIDTH[on])
    const placed = labelsOf({ atlas, scene, topology, wanted, screen, unframed: true })
    const words = labels(placed, wanted.choices.scheme)
    const scale = px(WIDTH.desk / WIDTH[on])
    return el(
      'g',
      { class: on, transform: scale === 1 ? undefined : `scale(${scale})` },
      compact(words, `${on}l`, FINE),
    )
  })
}

/** All that is drawn on a screen of the size that makes the resting view so wide; and that view as a box on it. */
function screenOf(map: Article['map'], width: number): { screen: Screen; box: Box } {
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
    box: [left, top, width, height],
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

/**
 * Ready to be scaled: lines keep their width, and signs, which are drawn once and used by their ids, their size. Said on each
 * of them, for rules do not reach from a page into what is used.
 */
function steady(tree: Tree): Tree {
  if (typeof tree === 'string' || tree.tag === 'pattern') return tree
  const { tag, attributes, inside } = tree
  if (tag === 'g' && attributes['id'] !== undefined) return el(tag, { ...attributes, class: KEPT }, ...inside)
  // A path without a fill of its own has its strokes from where it is used.
  const filled = attributes['fill'] !== undefined && attributes['stroke'] === undefined
  if (tag === 'path' && !filled) return el(tag, { ...attributes, 'vector-effect': 'non-scaling-stroke' })
  return el(tag, attributes, ...inside.map(steady))
}
