/** Names over the marks: words along edges, sites, actors. */
import type { ExpressionSpecification as Expr, SymbolLayerSpecification } from 'maplibre-gl'
import { TIE_KINDS } from '../../atlas/schema.ts'
import { offsetOf, type Side } from '../../drawing/sides.ts'
import { KIND, PALETTE, type Scheme } from '../../scene/encoding.ts'
import type { Cuts } from './fonts.ts'
import { inState } from './state.ts'

export const WORDS = 'edge-words'
export const SITES = 'sites'
export const NODES = 'nodes'

const muted: Expr = ['boolean', ['feature-state', 'muted'], false]

/**
 * One colour for the names of a layer, written as if it went by feature, and a strength by state: with that, the text of
 * every layer is drawn by one program, and each that the graphics card must compile delays the first picture.
 */
export function nameColour(colour: string, whenMuted = 1): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': ['case', ['has', 'name'], colour, colour],
    'text-opacity': ['case', muted, whenMuted, 1],
  }
}

/** The colour of a mark's kind. */
function kindColour(scheme: Scheme): Expr {
  return [
    'match',
    ['get', 'kind'],
    ...TIE_KINDS.flatMap((k) => [k, KIND[k].colour[scheme]]),
    PALETTE[scheme].ink,
  ] as unknown as Expr
}

/** Words along the lanes of an open braid and along routes. */
export function wordLayer(scheme: Scheme, fonts: Cuts): SymbolLayerSpecification {
  return {
    id: 'edge-words',
    type: 'symbol',
    source: WORDS,
    filter: inState('words'),
    layout: {
      'symbol-placement': 'line-center',
      'text-field': ['get', 'text'],
      'text-font': [...fonts.strong],
      'text-size': 11,
      'text-letter-spacing': 0.01,
      'text-max-angle': 38,
      'text-padding': 1,
    },
    paint: {
      'text-color': kindColour(scheme),
      'text-halo-color': PALETTE[scheme].paper,
      'text-halo-width': 2.2,
      'text-opacity': ['case', muted, 0, 1],
    },
  }
}

/** Names of sites, whose marks stand without them further out. */
export function siteLayer(scheme: Scheme, fonts: Cuts): SymbolLayerSpecification {
  return {
    id: 'sites',
    type: 'symbol',
    source: SITES,
    filter: inState('sites'),
    minzoom: 6.2,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [...fonts.regular],
      'text-size': 10.5,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.75,
      'text-max-width': 9,
    },
    paint: {
      ...nameColour(PALETTE[scheme].ink2),
      'text-halo-color': PALETTE[scheme].paper,
      'text-halo-width': 1.5,
    },
  }
}

/** Sides of names by the id of their feature, as `text-variable-anchor-offset` wants them. */
export type Sides = readonly (readonly (string | readonly [number, number])[])[]

/** Sides as the map library has them: a name on the right has its left edge anchored. */
export function anchorsOf(sides: readonly Side[]): Sides[number] {
  return sides.flatMap((side) => {
    const level = side.x === 1 ? 'left' : side.x === -1 ? 'right' : ''
    const upright = side.y === -1 ? 'top' : side.y === 1 ? 'bottom' : ''
    return [[upright, level].filter(Boolean).join('-'), offsetOf(side)]
  })
}

/**
 * Actors' seats and docks, with their names; the strongest names win where room is short. Each tries its own order of
 * `sides`.
 */
export function nodeLayer(scheme: Scheme, fonts: Cuts, sides: Sides): SymbolLayerSpecification {
  const { ink, paper } = PALETTE[scheme]
  return {
    id: 'nodes',
    type: 'symbol',
    source: NODES,
    layout: {
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'icon-image': ['concat', `${scheme}/`, ['get', 'icon']],
      'symbol-sort-key': ['-', 0, ['get', 'weight']],
      'text-field': ['get', 'name'],
      'text-font': [...fonts.strong],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 7, 14.5],
      'text-variable-anchor-offset': sideOf(sides),
      'text-justify': 'auto',
      'text-max-width': 12,
      'text-padding': 3,
      'text-optional': true,
    },
    paint: {
      ...nameColour(ink, 0.55),
      'text-halo-color': paper,
      'text-halo-width': 2,
    },
  }
}

/** The list of each feature: lists cannot be properties, which the map turns into strings. */
function sideOf(sides: Sides): Expr {
  const list = (side: Sides[number]) => ['literal', side]
  const usual = list(['left', [0.75, 0], 'right', [-0.75, 0]])
  const pairs = sides.flatMap((side, i) => [i + 1, list(side)])
  return (pairs.length ? ['match', ['id'], ...pairs, usual] : usual) as unknown as Expr
}
