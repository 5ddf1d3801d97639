/**
 * Edges as line layers, with a casing of paper so that crossings stay legible. Drawn twice: first all at the strength that
 * attention leaves them, then once more, on top, what attention is on; while all are equal, the arcs over the courses.
 */
import type { ExpressionSpecification as Expr, LineLayerSpecification } from 'maplibre-gl'
import { KIND, PALETTE, type Scheme } from '../../scene/encoding.ts'
import { TIE_KINDS } from '../../atlas/schema.ts'
import type { EdgeMark } from '../../scene/mark.ts'
import { ZIGZAG_ZOOMS } from '../../scene/zigzag.ts'
import { aliveTie } from './filters.ts'

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

/** Shown only while attention is on it. */
export const ifLit: Expr = ['case', flag('lit'), 1, 0]

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

const PASSES = ['all', 'lit'] as const
type Pass = (typeof PASSES)[number]

/** The source of an edge: zigzags have one for each zoom level, so that a tile holds only those it draws. */
export function sourceOf({ zoom }: Pick<EdgeMark, 'zoom'>): string {
  return zoom === null ? EDGES : waves(zoom)
}

/** The source of the zigzags of a zoom level. */
export const waves = (zoom: number): string => `waves-${zoom}`

/** The layers that are asked what lies under the pointer. */
export const HIT_LAYERS: readonly string[] = [
  'edges-all-solid',
  'edges-all-dashed',
  ...ZIGZAG_ZOOMS.map((zoom) => `edges-all-${waves(zoom)}`),
]

/** All edge layers, bottom first. `dashes` gives the dash list of a feature, in widths of its line. */
export function edgeLayers(scheme: Scheme, dashes: Expr): readonly LineLayerSpecification[] {
  return PASSES.flatMap((pass) => passOf(scheme, pass, dashes))
}

function passOf(scheme: Scheme, pass: Pass, dashes: Expr): readonly LineLayerSpecification[] {
  const dashed = (yes: boolean): Expr => ['all', ['==', ['get', 'dashed'], yes], aliveTie]
  const opacity: Expr =
    pass === 'all' ? strength : ['case', flag('lit'), ['coalesce', ['get', 'opacity'], 1], 0]
  const casing = {
    'line-color': PALETTE[scheme].paper,
    'line-width': swollen('casing', SWELL),
    'line-offset': OFFSET,
    'line-opacity': (pass === 'all'
      ? ['case', flag('muted'), 0.35, 0.95]
      : ['case', flag('lit'), 1, 0]) as Expr,
  }
  const stroke = {
    'line-color': kindColour(scheme),
    'line-width': swollen('stroke', SWELL),
    'line-gap-width': ['get', 'gap'] as Expr,
    'line-offset': OFFSET,
    'line-opacity': opacity,
  }
  const layer = (
    name: string,
    source: string,
    filter: Expr,
    paint: NonNullable<LineLayerSpecification['paint']>,
  ): LineLayerSpecification => ({
    id: `edges-${pass}-${name}`,
    type: 'line',
    source,
    filter,
    layout: LAYOUT,
    paint,
  })
  const wave = (part: string, zoom: number, paint: NonNullable<LineLayerSpecification['paint']>) => ({
    ...layer(part + waves(zoom), waves(zoom), aliveTie, paint),
    layout: POINTED,
    ...bandOf(zoom),
  })
  return [
    layer('casing', EDGES, aliveTie, casing),
    ...ZIGZAG_ZOOMS.map((zoom) => wave('casing-', zoom, casing)),
    layer('solid', EDGES, dashed(false), stroke),
    layer('dashed', EDGES, dashed(true), {
      ...stroke,
      'line-dasharray': dashes,
    }),
    ...ZIGZAG_ZOOMS.map((zoom) => wave('', zoom, stroke)),
  ]
}

/** The zooms at which the zigzags of a zoom level are drawn; the first and the last also serve beyond. */
function bandOf(zoom: number): { minzoom?: number; maxzoom?: number } {
  const first = zoom === ZIGZAG_ZOOMS[0]
  const last = zoom === ZIGZAG_ZOOMS.at(-1)
  return { ...(first ? {} : { minzoom: zoom }), ...(last ? {} : { maxzoom: zoom + 1 }) }
}

const OFFSET: Expr = ['get', 'offset']

/** Zigzags are all corners: mitres keep them sharp and cost the least. */
const POINTED: NonNullable<LineLayerSpecification['layout']> = { 'line-cap': 'butt', 'line-join': 'miter' }

const LAYOUT: NonNullable<LineLayerSpecification['layout']> = { 'line-cap': 'butt', 'line-join': 'round' }
