/**
 * Edges as line layers. Two groups, routes below arcs, each with its casing of paper, so that crossings stay legible; and
 * each group twice: first all at the strength that attention leaves them, then once more what attention is on, on top.
 */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification as Expr,
  LineLayerSpecification,
} from 'maplibre-gl'
import { KIND, PALETTE, type Scheme } from '../../scene/encoding.ts'
import { TIE_KINDS } from '../../atlas/schema.ts'
import { aliveEdge } from './filters.ts'

export const EDGES = 'edges'

/** Strength of what attention is not on. */
export const MUTED = 0.2

/** Pixels that an edge gains under the pointer or while it is picked. */
const SWELL = 1.4

const flag = (name: 'muted' | 'lit' | 'picked'): Expr => ['boolean', ['feature-state', name], false]

/** The strength of a mark: full, muted, or its status's own. */
export const strength: Expr = ['*', ['coalesce', ['get', 'opacity'], 1], ['case', flag('muted'), MUTED, 1]]

/** Shown only while not muted: badges, labels. */
export const unlessMuted: Expr = ['case', flag('muted'), 0, 1]

/** The colour of a mark's kind. */
export function kindColour(scheme: Scheme): Expr {
  return [
    'match',
    ['get', 'kind'],
    ...TIE_KINDS.flatMap((k) => [k, KIND[k].colour[scheme]]),
    PALETTE[scheme].ink,
  ] as unknown as Expr
}

const swollen = (field: 'stroke' | 'casing', by: number): Expr => [
  '+',
  ['get', field],
  ['case', flag('picked'), by, 0],
]

const GROUPS = ['route', 'arc'] as const
const PASSES = ['all', 'lit'] as const

/** The layers that are asked what lies under the pointer. */
export const HIT_LAYERS: readonly string[] = GROUPS.flatMap((g) => [`${g}-all-solid`, `${g}-all-dashed`])

/** All edge layers, bottom first. */
export function edgeLayers(scheme: Scheme): readonly LineLayerSpecification[] {
  return PASSES.flatMap((pass) => GROUPS.flatMap((group) => passOf(scheme, group, pass)))
}

function passOf(
  scheme: Scheme,
  group: (typeof GROUPS)[number],
  pass: (typeof PASSES)[number],
): readonly LineLayerSpecification[] {
  const inGroup: Expr = ['==', ['get', 'layer'], group]
  const opacity: Expr =
    pass === 'all' ? strength : ['case', flag('lit'), ['coalesce', ['get', 'opacity'], 1], 0]
  const lines = (look: 'solid' | 'dashed'): LineLayerSpecification => ({
    id: `${group}-${pass}-${look}`,
    type: 'line',
    source: EDGES,
    filter: ['all', inGroup, ['==', ['get', 'dashed'], look === 'dashed'], aliveEdge],
    layout: LAYOUT,
    paint: {
      'line-color': kindColour(scheme),
      'line-width': swollen('stroke', SWELL),
      'line-gap-width': ['get', 'gap'],
      'line-offset': ['get', 'offset'],
      'line-opacity': opacity,
      ...(look === 'dashed' ? { 'line-dasharray': DASH } : {}),
    },
  })
  return [
    {
      id: `${group}-${pass}-casing`,
      type: 'line',
      source: EDGES,
      filter: ['all', inGroup, aliveEdge],
      layout: LAYOUT,
      paint: {
        'line-color': PALETTE[scheme].paper,
        'line-width': swollen('casing', SWELL),
        'line-offset': ['get', 'offset'],
        'line-opacity': pass === 'all' ? ['case', flag('muted'), 0.35, 0.95] : ['case', flag('lit'), 1, 0],
      },
    },
    lines('solid'),
    lines('dashed'),
  ]
}

const LAYOUT: NonNullable<LineLayerSpecification['layout']> = { 'line-cap': 'butt', 'line-join': 'round' }

const DASH: DataDrivenPropertyValueSpecification<number[]> = ['array', 'number', ['get', 'dash']]
