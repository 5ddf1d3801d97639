/** The base map: from the topology to its sources and layers, under a border policy. Quiet: the edges are the subject. */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { ExpressionSpecification as Expr, LayerSpecification, SourceSpecification } from 'maplibre-gl'
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { PALETTE, type Scheme } from '../../scene/encoding.ts'
import type { Borders } from '../../view/view.ts'
import { FRAME, type BaseTopology, type Geo } from '../geo.ts'
import { BASE } from './palette.ts'
import { drawnBy } from './policy.ts'

export const AREAS = 'base-areas'
export const LINES = 'base-lines'
export const RELIEF = 'relief'

type Props = Record<string, string | number | boolean>

/** The sources of the base. `lifted` are the article's countries. Relief lies over the frame [5, 30, 75, 62]. */
export function baseSources(
  { topology, relief }: Geo,
  policy: Borders,
  lifted: readonly string[],
  scheme: Scheme,
): Record<string, SourceSpecification> {
  const drawn = drawnBy(topology, policy)
  const areas: Feature[] = [
    ...drawn.land.features.map((f) =>
      part('land', f.geometry, { owner: f.properties.owner, lifted: lifted.includes(f.properties.owner) }),
    ),
    ...drawn.disputed.features.map((f) => part('disputed', f.geometry, { area: f.properties.area })),
    ...parts(topology, 'lakes', 'lake'),
  ]
  const lines: Feature[] = [
    part('border', drawn.borders, {}),
    part('disputed', drawn.disputedLines, {}),
    part('coast', drawn.coast, {}),
    ...parts(topology, 'rivers', 'river', (p) => ({ rank: Number(p['rank'] ?? 9) })),
    ...inner(topology),
    ...parts(topology, 'contact', 'contact'),
    ...parts(topology, 'oblast', 'oblast'),
    ...parts(topology, 'medians', 'median'),
  ]
  const [west, south, east, north] = FRAME
  return {
    [AREAS]: geojson(areas),
    [LINES]: { ...geojson(lines), tolerance: 0.25 },
    [RELIEF]: {
      type: 'image',
      url: relief[scheme],
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    },
  }
}

/** The base's layers below the edges, bottom first. */
export function baseLayers(scheme: Scheme, medians: boolean): readonly LayerSpecification[] {
  const p = PALETTE[scheme]
  const b = BASE[scheme]
  const line = (id: string, part: string, paint: object, extra: object = {}): LayerSpecification =>
    ({
      id,
      type: 'line',
      source: LINES,
      filter: is(part),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      ...extra,
      paint,
    }) as LayerSpecification
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
    {
      id: 'relief',
      type: 'raster',
      source: RELIEF,
      paint: { 'raster-opacity': b.relief, 'raster-fade-duration': 0 },
    },
    { id: 'lakes', type: 'fill', source: AREAS, filter: is('lake'), paint: { 'fill-color': b.lake } },
    line('rivers', 'river', {
      'line-color': b.river,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        0.4,
        7,
        ['case', ['<', ['get', 'rank'], 4], 1.4, 0.9],
      ],
      'line-opacity': ['step', ['zoom'], ['case', ['<', ['get', 'rank'], 5], 1, 0], 5.5, 1],
    }),
    line('coast', 'coast', { 'line-color': b.coast, 'line-width': 0.7 }),
    line('admin', 'admin', { 'line-color': b.admin, 'line-width': 0.6 }, { minzoom: 6 }),
    {
      id: 'hatching',
      type: 'fill',
      source: AREAS,
      filter: is('disputed'),
      paint: { 'fill-pattern': `${scheme}/pattern/disputed` },
    },
    line('borders', 'border', {
      'line-color': p.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.6, 5, 0.9, 8, 1.5],
      'line-opacity': 0.85,
    }),
    line(
      'disputed',
      'disputed',
      { 'line-color': p.disputed, 'line-width': 1.1, 'line-dasharray': [6, 2, 1, 2] },
      BUTT,
    ),
    line('contact', 'contact', { 'line-color': b.contact, 'line-width': 1.2 }, { ...BUTT, minzoom: 4.5 }),
    line(
      'oblast',
      'oblast',
      { 'line-color': p.disputed, 'line-width': 1.1, 'line-dasharray': [1, 2.2] },
      { ...BUTT, minzoom: 5.5 },
    ),
    ...(medians
      ? [
          line(
            'medians',
            'median',
            { 'line-color': b.seaName, 'line-width': 0.9, 'line-dasharray': [4, 3] },
            BUTT,
          ),
        ]
      : []),
  ]
}

const BUTT = { layout: { 'line-join': 'round', 'line-cap': 'butt' } }

const is = (part: string): Expr => ['==', ['get', 'part'], part]

/** Geometries of one object of the topology, if it is there, as features of one part of the base. */
function parts(
  topology: BaseTopology,
  object: string,
  name: string,
  pick: (p: Readonly<Record<string, unknown>>) => Props = () => ({}),
): readonly Feature[] {
  const found = topology.objects[object]
  if (!found) return []
  const read = feature(topology, found as GeometryObject<Record<string, unknown>>) as
    FeatureCollection<Geometry, Record<string, unknown>> | Feature<Geometry, Record<string, unknown>>
  const list = read.type === 'FeatureCollection' ? read.features : [read]
  return list.map((f) => part(name, f.geometry, pick(f.properties ?? {})))
}

/** Lines between admin-1 units, be they stored as areas or as lines. */
function inner(topology: BaseTopology): readonly Feature[] {
  const units = topology.objects['admin1']
  if (!units) return []
  const areas =
    units.type === 'GeometryCollection' &&
    units.geometries.some((g) => g.type === 'Polygon' || g.type === 'MultiPolygon')
  return areas
    ? [
        part(
          'admin',
          mesh(topology, units, (a, b) => a !== b),
          {},
        ),
      ]
    : parts(topology, 'admin1', 'admin')
}

function part(name: string, geometry: Geometry, props: Props): Feature {
  return { type: 'Feature', properties: { ...props, part: name }, geometry }
}

function geojson(features: Feature[]): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data: { type: 'FeatureCollection', features } }
}
