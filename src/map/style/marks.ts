/** What stands on edges and on places: heads, badges, words along lines, events, sites, actors. */
import type { ExpressionSpecification as Expr, SymbolLayerSpecification } from 'maplibre-gl'
import { PALETTE, type Scheme } from '../../scene/encoding.ts'
import { ifLit, kindColour, strength, unlessMuted } from './edges.ts'
import { aliveKind, aliveTie, freshness } from './filters.ts'
import type { Cuts } from './fonts.ts'

export const POINTS = 'edge-points'
export const WORDS = 'edge-words'
export const EVENTS = 'events'
export const SITES = 'sites'
export const NODES = 'nodes'

/** The layers of things that are picked before edges, by source. */
export const PICKED_FIRST: readonly string[] = ['nodes', 'events', 'sites']

const iconOf = (scheme: Scheme): Expr => ['concat', `${scheme}/`, ['get', 'icon']]

/** Icons that neither give way nor take room. */
const FREE = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const

/** Heads, the flow chevrons of courses below them, and badges above. */
export function pointLayer(scheme: Scheme, shifts: Expr): SymbolLayerSpecification {
  return {
    id: 'points',
    type: 'symbol',
    source: POINTS,
    filter: aliveTie,
    layout: {
      ...FREE,
      'symbol-sort-key': ['match', ['get', 'role'], 'flow', 0, 'head', 1, 2],
      'icon-image': iconOf(scheme),
      'icon-rotate': ['get', 'bearing'],
      'icon-rotation-alignment': 'map',
      'icon-size': ['get', 'size'],
      'icon-offset': shifts,
    },
    paint: {
      'icon-opacity': ['match', ['get', 'role'], 'badge', unlessMuted, 'reported', ifLit, strength],
    },
  }
}

/** Words along the lanes of an open braid and along routes. */
export function wordLayer(scheme: Scheme, fonts: Cuts): SymbolLayerSpecification {
  return {
    id: 'edge-words',
    type: 'symbol',
    source: WORDS,
    filter: aliveTie,
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
      'text-opacity': unlessMuted,
    },
  }
}

/** Events: the fading traces under those of the day. */
export function eventLayer(scheme: Scheme, shifts: Expr): SymbolLayerSpecification {
  const muted: Expr = ['boolean', ['feature-state', 'muted'], false]
  const trace: Expr = ['*', ['case', muted, 0.45, 1], ['max', 0.12, ['*', 0.85, freshness]]]
  return {
    id: 'events',
    type: 'symbol',
    source: EVENTS,
    filter: aliveKind,
    layout: {
      ...FREE,
      'symbol-sort-key': ['match', ['get', 'role'], 'trace', 0, 1],
      'icon-image': iconOf(scheme),
      'icon-offset': shifts,
    },
    paint: {
      'icon-opacity': ['case', ['==', ['get', 'role'], 'trace'], trace, ['case', muted, 0.6, 1]],
    },
  }
}

export function siteLayer(scheme: Scheme, fonts: Cuts): SymbolLayerSpecification {
  const quiet: Expr = ['case', ['boolean', ['feature-state', 'muted'], false], 0.4, 1]
  return {
    id: 'sites',
    type: 'symbol',
    source: SITES,
    filter: aliveKind,
    layout: {
      ...FREE,
      'icon-image': iconOf(scheme),
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.8, 6.5, 1.1],
      'text-field': ['step', ['zoom'], '', 6.2, ['get', 'name']],
      'text-font': [...fonts.regular],
      'text-size': 10.5,
      'text-optional': true,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.75,
      'text-max-width': 9,
    },
    paint: {
      'icon-opacity': quiet,
      'text-opacity': quiet,
      'text-color': PALETTE[scheme].ink2,
      'text-halo-color': PALETTE[scheme].paper,
      'text-halo-width': 1.5,
    },
  }
}

/** Actors' seats and docks, with their names; the strongest names win where room is short. */
export function nodeLayer(scheme: Scheme, fonts: Cuts): SymbolLayerSpecification {
  const { ink, paper } = PALETTE[scheme]
  return {
    id: 'nodes',
    type: 'symbol',
    source: NODES,
    layout: {
      ...FREE,
      'icon-image': iconOf(scheme),
      'symbol-sort-key': ['-', 0, ['get', 'weight']],
      'text-field': ['get', 'name'],
      'text-font': [...fonts.strong],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 7, 14.5],
      'text-variable-anchor': ANCHORS,
      'text-radial-offset': 0.75,
      'text-justify': 'auto',
      'text-max-width': 12,
      'text-padding': 3,
      'text-optional': true,
    },
    paint: {
      'text-color': ink,
      'text-halo-color': paper,
      'text-halo-width': 2,
      'text-opacity': ['case', ['boolean', ['feature-state', 'muted'], false], 0.55, 1],
    },
  }
}

const ANCHORS: NonNullable<NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor']> = [
  'left',
  'right',
  'top-left',
  'bottom-left',
  'top-right',
  'bottom-right',
  'top',
  'bottom',
]
