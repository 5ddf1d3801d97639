/** Sources and layers of the base map under a border policy. */
import type { Feature, Geometry } from 'geojson'
import type {
  ExpressionSpecification as Expr,
  ImageSourceSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SourceSpecification,
} from 'maplibre-gl'
import { PALETTE, type Scheme } from '../../../grammar/encoding.ts'
import {
  BASE_MAP_DETAILS,
  BASE_MAP_LINES,
  GROWTH,
  type BaseMapLine,
} from '../../../grammar/base-map-style.ts'
import type { Borders } from '../../../state/view.ts'
import { baseFeatures } from '../../base-features.ts'
import type { Geo } from '../../geo.ts'
import { RELIEF_EXTENT } from '../../ground.ts'
import { BASE } from '../../../grammar/palette.ts'

export const AREAS = 'base-areas'
export const LINES = 'base-lines'
export const DETAILS = 'base-details'
export const RELIEF = 'relief'

/** The sources of the base map. `lifted` are the article's countries; `turn` is that of `turnOf`. */
export function baseSources(
  { topology, relief }: Geo,
  policy: Borders,
  lifted: readonly string[],
  scheme: Scheme,
  turn = 0,
): Record<string, SourceSpecification> {
  const { areas, lines, details } = baseFeatures(topology, policy, lifted)
  const source = (features: readonly Feature[]) => geojson(westward(features, turn))
  return {
    [AREAS]: source(areas),
    // These hairlines are half of all vertices, hence the tolerance of half a pixel and mitred joins, the cheapest.
    [LINES]: { ...source(lines), tolerance: 0.5 },
    [DETAILS]: { ...source(details), tolerance: 0.5 },
    ...(relief ? { [RELIEF]: reliefSource(relief[scheme]) } : {}),
  }
}

/** Features further west by some degrees. */
function westward(features: readonly Feature[], turn: number): readonly Feature[] {
  if (turn === 0) return features
  const moved = (at: Nested): Nested =>
    typeof at[0] === 'number' ? [at[0] - turn, at[1] as number] : (at as readonly Nested[]).map(moved)
  return features.map(({ geometry, ...rest }) =>
    geometry.type === 'GeometryCollection'
      ? { ...rest, geometry }
      : { ...rest, geometry: { ...geometry, coordinates: moved(geometry.coordinates) } as Geometry },
  )
}

/** The coordinates of a geometry: a point, a line, a polygon, several. */
type Nested = readonly number[] | readonly Nested[]

function reliefSource(url: string): SourceSpecification {
  const [west, south, east, north] = RELIEF_EXTENT
  const coordinates: [number, number][] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  return { type: 'image', url, coordinates: coordinates as ImageSourceSpecification['coordinates'] }
}

/**
 * The layers below the marks, bottom first. Layers of a type use the same kinds of paint properties (colours by feature, no
 * outlines), as each combination is a shader program that is compiled before the first picture.
 */
export function baseLayers(scheme: Scheme, medians: boolean, relief: boolean): readonly LayerSpecification[] {
  const p = PALETTE[scheme]
  const b = BASE[scheme]
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': p.sea } },
    {
      id: 'land',
      type: 'fill',
      source: AREAS,
      filter: is('land'),
      paint: {
        'fill-color': ['case', ['boolean', ['get', 'lifted'], false], p.focusLand, p.land],
        'fill-antialias': false,
      },
    },
    ...(relief ? [reliefLayer(scheme)] : []),
    {
      id: 'lakes',
      type: 'fill',
      source: AREAS,
      filter: is('lake'),
      paint: { 'fill-color': ['match', ['get', 'part'], 'lake', b.lake, b.lake], 'fill-antialias': false },
    },
    {
      id: 'hatching',
      type: 'fill',
      source: AREAS,
      filter: is('disputed'),
      paint: { 'fill-pattern': `${scheme}/pattern/disputed`, 'fill-antialias': false },
    },
    {
      id: 'details',
      type: 'line',
      source: DETAILS,
      // Half of all lines, invisible at lower zoom, where no tiles are made for them.
      minzoom: CLOSE,
      layout: { 'line-join': 'miter', 'line-cap': 'butt' },
      paint: strokes(BASE_MAP_DETAILS, scheme),
    },
    {
      id: 'lines',
      type: 'line',
      source: LINES,
      filter: ['!', among(DASHED)],
      layout: { 'line-join': 'miter', 'line-cap': 'butt' },
      paint: strokes(PLAIN, scheme),
    },
    {
      id: 'dashes',
      type: 'line',
      source: LINES,
      filter: among(medians ? DASHED : linesThat((l) => l.dash !== null && l !== BASE_MAP_LINES.median)),
      layout: { 'line-join': 'miter', 'line-cap': 'butt' },
      paint: {
        ...strokes(DASHED, scheme),
        'line-dasharray': byPart(DASHED, (line) => ['literal', [...(line.dash ?? [])]]),
      },
    },
  ]
}

function reliefLayer(scheme: Scheme): LayerSpecification {
  return {
    id: 'relief',
    type: 'raster',
    source: RELIEF,
    paint: { 'raster-opacity': BASE[scheme].relief, 'raster-fade-duration': 0 },
  }
}

type Table = Readonly<Record<string, BaseMapLine>>

/** The zoom from which small rivers and regions are drawn. */
const CLOSE = Math.min(...Object.values(BASE_MAP_DETAILS).map(({ from }) => from))

const linesThat = (are: (line: BaseMapLine) => boolean): Table =>
  Object.fromEntries(Object.entries<BaseMapLine>(BASE_MAP_LINES).filter(([, line]) => are(line)))

const PLAIN = linesThat(({ dash }) => dash === null)
const DASHED = linesThat(({ dash }) => dash !== null)

const among = (table: Table): Expr => ['in', ['get', 'part'], ['literal', Object.keys(table)]]

/** Paint properties of the lines of a table: widths by zoom, opacities from the zoom at which a line appears. */
function strokes(table: Table, scheme: Scheme): NonNullable<LineLayerSpecification['paint']> {
  const lines = Object.values(table)
  const [first = 0, ...later] = [...new Set(lines.map(({ from }) => from))].sort((a, b) => a - b)
  const seen = (zoom: number) => byPart(table, ({ from, strength }) => (zoom < from ? 0 : strength))
  const [far, near] = [byPart(table, ({ width }) => width[0]), byPart(table, ({ width }) => width[1])]
  return {
    'line-color': byPart(table, (line) => line.colour(scheme)),
    'line-width': lines.every(({ width }) => width[0] === width[1])
      ? far
      : ['interpolate', ['linear'], ['zoom'], GROWTH[0], far, GROWTH[1], near],
    'line-opacity': ['step', ['zoom'], seen(first), ...later.flatMap((from) => [from, seen(from)])],
  }
}

/** An expression with a value for each part; the value itself if all are equal. */
function byPart<T extends string | number | Expr>(table: Table, value: (line: BaseMapLine) => T): T | Expr {
  const values = Object.entries(table).map(([part, line]) => [part, value(line)] as const)
  const rest = values.at(-1)?.[1] ?? value(BASE_MAP_LINES.border)
  if (values.every(([, one]) => one === rest)) return rest
  return ['match', ['get', 'part'], ...values.slice(0, -1).flat(), rest] as unknown as Expr
}

const is = (part: string): Expr => ['==', ['get', 'part'], part]

function geojson(features: readonly Feature[]): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [...features] } }
}
