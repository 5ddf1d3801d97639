/**
 * The first picture: the default view as one SVG for both colour schemes, small enough to be inlined in the page. Its view box
 * is the resting view; it is drawn beyond that as far as windows of any shape may show.
 */
import type { BaseFeatures } from '../base-features.ts'
import { NO_PADDING } from '../camera.ts'
import {
  keptNames,
  openingLabels,
  openingScreen,
  WIDTH,
  type On,
  type PlacedNames,
} from '../labels/opening-names.ts'
import type { RenderState } from '../render-state.ts'
import type { Scheme } from '../../grammar/encoding.ts'
import { defaultView } from '../../state/view.ts'
import { compact, type Simplification } from './compact.ts'
import { baseMapTree } from './base-map.ts'
import { restingState, type Base } from './svg-map.ts'
import { marks } from './svg-marks.ts'
import { KEPT, labels } from './svg-labels.ts'
import { tinted } from './tinted.ts'
import { el, px, type Attributes, type Tree } from './tree.ts'

/** The width of the resting view, in pixels, for which the picture is drawn: that of a common desktop window. */
export const DRAWN = 790

/** The simplification of marks. */
const FINE: Simplification = { tolerance: 0.4, steps: 2 }

/** The base map is simplified more, and even more where only phones show it, at half the size. */
const rough = ([left, top, width, height]: Box): Simplification => ({
  steps: 1,
  tolerance: ([x, y]) =>
    y < top - 40 || y > top + height + 40 || x < left - 300 || x > left + width + 130 ? 1.8 : 0.7,
})

type Box = readonly [left: number, top: number, width: number, height: number]

/** Draws the default view. Its colours get names in `tints`, which other drawings can share. */
export function firstPicture(base: Base, features: BaseFeatures, tints: Parameters<typeof tinted>[2]): Tree {
  const draw = (scheme: Scheme) => drawn(base, features, scheme)
  return tinted(draw('light'), draw('dark'), tints).tree
}

/** What is written on it, and where: the app writes it in the same places. */
export function firstNames(base: Base): PlacedNames {
  const renderState = stateOf(base, 'light')
  const kept = (on: On) => keptNames(openingLabels(base, renderState, on))
  return { desk: kept('desk'), phone: kept('phone') }
}

const stateOf = (base: Base, scheme: Scheme): RenderState =>
  restingState(base, defaultView(base.atlas), { scheme, padding: NO_PADDING })

function drawn(base: Base, features: BaseFeatures, scheme: Scheme): Tree {
  const renderState = stateOf(base, scheme)
  const { screen, box: home } = openingScreen(base.atlas.data.article.map, DRAWN)
  const box: Box = [home.left, home.top, home.right - home.left, home.bottom - home.top]
  const { borders: _, ...choices } = renderState.choices
  const under = baseMapTree({
    features,
    ...choices,
    ...renderState.tints,
    screen,
    relief: null,
    prefix: 'f',
  })
  return el(
    'svg',
    { viewBox: box.map(px).join(' '), 'aria-hidden': 'true' },
    scalable(compact(under, 'g', rough(box))),
    scalable(compact(marks(base.scene, renderState, screen, 'f'), 'm', FINE)),
    ...labelsFor(base, renderState),
  )
}

/** Two layers of labels, for desktops and for phones, each placed for its size and scaled to that of the picture. */
function labelsFor(base: Base, renderState: RenderState): readonly Tree[] {
  return (['desk', 'phone'] as const).map((on) => {
    const words = labels(openingLabels(base, renderState, on), renderState.choices.scheme)
    const scale = (DRAWN / WIDTH[on]).toFixed(5)
    return el('g', { class: on, transform: `scale(${scale})` }, compact(words, `${on}l`, FINE))
  })
}

/**
 * Makes lines keep their width when the picture is scaled. Set as attributes, as the page's style rules do not reach into the
 * shadow tree of `use`.
 */
function scalable(tree: Tree): Tree {
  if (typeof tree === 'string' || tree.tag === 'pattern') return tree
  const { tag, inside } = tree
  const attributes = shortened(tree.attributes)
  if (tag === 'g' && attributes['id'] !== undefined) return el(tag, { ...attributes, class: KEPT }, ...inside)
  // A shared path without a fill gets its stroke from `use`.
  const filled = attributes['fill'] !== undefined && attributes['stroke'] === undefined
  if (tag === 'path' && !filled) return el(tag, { ...attributes, 'vector-effect': 'non-scaling-stroke' })
  return el(tag, attributes, ...inside.map(scalable))
}

/** Rounds transforms to a tenth of a pixel and of a degree. */
function shortened(attributes: Attributes): Attributes {
  const { transform } = attributes
  if (typeof transform !== 'string') return attributes
  const short = (moved: string) =>
    moved.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10))
  return { ...attributes, transform: transform.replace(/(?:translate|rotate)\([^)]*\)/g, short) }
}
