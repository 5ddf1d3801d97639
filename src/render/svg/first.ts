/**
 * The first picture: the default view as one SVG for both colour schemes, small enough to stand in the page's own text. Its
 * view box is what the camera rests on; around it is drawn as much as windows of any shape may show. Pure.
 */
import type { BaseFeatures } from '../base-features.ts'
import { NO_PADDING } from '../camera.ts'
import { openingNames, openingScreen, WIDTH } from '../labels/opening-names.ts'
import type { RenderState } from '../render-state.ts'
import type { Scheme } from '../../grammar/encoding.ts'
import { defaultView } from '../../state/view.ts'
import { compact, type Simplification } from './compact.ts'
import { ground } from './ground.ts'
import { featuresOf, wantedAtRest, type Base } from './svg-map.ts'
import { marks } from './svg-marks.ts'
import { KEPT, labels } from './svg-labels.ts'
import { tinted, type SchemeTints } from './tinted.ts'
import { el, px, type Attributes, type Tree } from './tree.ts'

/** Pixels of the resting view's width for which the picture is drawn: on a desk as most have it. */
export const DRAWN = 790

/** How small marks are made. */
const FINE: Simplification = { tolerance: 0.4, steps: 2 }

/** The ground may be a little rougher, and rougher yet where only telephones show it, at half the size. */
const rough = ([left, top, width, height]: Box): Simplification => ({
  steps: 1,
  tolerance: ([x, y]) =>
    y < top - 40 || y > top + height + 40 || x < left - 300 || x > left + width + 130 ? 1.8 : 0.7,
})

type Box = readonly [left: number, top: number, width: number, height: number]

export interface FirstPicture {
  readonly tree: Tree
  readonly tints: SchemeTints
}

/** Draws the default view. */
export function firstPicture(base: Base): FirstPicture {
  const features = featuresOf(base, defaultView(base.atlas))
  const draw = (scheme: Scheme) => drawn(base, features, scheme)
  return tinted(draw('light'), draw('dark'))
}

function drawn(base: Base, features: BaseFeatures, scheme: Scheme): Tree {
  const wanted = wantedAtRest(base, defaultView(base.atlas), { scheme, padding: NO_PADDING })
  const { screen, box: home } = openingScreen(base.atlas.data.article.map, DRAWN)
  const box: Box = [home.left, home.top, home.right - home.left, home.bottom - home.top]
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

/** Names need room: desks and telephones have a layer each, drawn for its size and enlarged to that of the picture. */
function labelsFor(base: Base, wanted: RenderState): readonly Tree[] {
  return (['desk', 'phone'] as const).map((on) => {
    const words = labels(openingNames(base, wanted, on).labels, wanted.choices.scheme)
    const scale = (DRAWN / WIDTH[on]).toFixed(5)
    return el('g', { class: on, transform: `scale(${scale})` }, compact(words, `${on}l`, FINE))
  })
}

/**
 * Ready to be scaled: lines keep their width, and signs, which are drawn once and used by their ids, their size. Said on each
 * of them, for rules do not reach from a page into what is used.
 */
function steady(tree: Tree): Tree {
  if (typeof tree === 'string' || tree.tag === 'pattern') return tree
  const { tag, inside } = tree
  const attributes = shortened(tree.attributes)
  if (tag === 'g' && attributes['id'] !== undefined) return el(tag, { ...attributes, class: KEPT }, ...inside)
  // A path without a fill of its own has its strokes from where it is used.
  const filled = attributes['fill'] !== undefined && attributes['stroke'] === undefined
  if (tag === 'path' && !filled) return el(tag, { ...attributes, 'vector-effect': 'non-scaling-stroke' })
  return el(tag, attributes, ...inside.map(steady))
}

/** Places of signs to a tenth of a pixel, turns to a tenth of a degree. */
function shortened(attributes: Attributes): Attributes {
  const { transform } = attributes
  if (typeof transform !== 'string') return attributes
  const short = (moved: string) =>
    moved.replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10))
  return { ...attributes, transform: transform.replace(/(?:translate|rotate)\([^)]*\)/g, short) }
}
