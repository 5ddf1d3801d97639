/** The base map's names, under the edges: countries in spaced capitals, waters in italics, towns by rank, "disputed". */
import type { Feature, Point as PointGeometry } from 'geojson'
import type {
  ExpressionSpecification as Expr,
  SourceSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import { PALETTE, type Scheme } from '../../scene/encoding.ts'
import type { NodeMark } from '../../scene/mark.ts'
import { project, unproject, type Point } from '../../scene/mercator.ts'
import type { Borders } from '../../view/view.ts'
import type { BaseTopology } from '../geo.ts'
import { clearPlace, halfOf, liesIn, type Obstacles } from './clear.ts'
import { cut } from './features.ts'
import type { Cuts } from './fonts.ts'
import { nameColour } from './names.ts'
import { BASE } from './palette.ts'
import { areasBy } from './policy.ts'

export const NAMES = 'base-names'

/** Towns nearer than this to an actor's seat, in degrees, are named by the seat. */
const SEAT = 0.12

/**
 * Names of places and regions. Towns at which an actor has its seat are left to the seat; countries and waters make room
 * for `obstacles`.
 */
export function nameSource(
  topology: BaseTopology,
  nodes: readonly Pick<NodeMark, 'at'>[],
  obstacles: Obstacles,
): SourceSpecification {
  const towns = anchors(topology, 'places').filter((f) => {
    const [lon = 0, lat = 0] = f.geometry.coordinates
    return !nodes.some((n) => Math.hypot(n.at[0] - lon, n.at[1] - lat) < SEAT)
  })
  const features = [...inTheClear(topology, anchors(topology, 'labels'), obstacles), ...towns]
  return { type: 'geojson', data: { type: 'FeatureCollection', features } }
}

/** Names moved off the lines: a country's stays on its land, a sea's off all land. */
function inTheClear(
  topology: BaseTopology,
  names: readonly Feature<PointGeometry>[],
  obstacles: Obstacles,
): Feature<PointGeometry>[] {
  const land = areasBy(topology, (f) => f.un).map(([, area]) => area)
  return names.map((name) => {
    const kind = text(name.properties?.['kind'])
    // Small waters have no other place than their own, and small countries little land.
    const great = Number(name.properties?.['rank']) <= 1
    if (!great || (kind !== 'country' && kind !== 'sea')) return name
    const at = project(name.geometry.coordinates as [number, number])
    const title = text(name.properties?.['name'])
    // Spaced capitals, or a word a line.
    const half = halfOf(title, 1.25, title.split(' '))
    const home = kind === 'country' ? land.find((area) => liesIn(area, at)) : undefined
    const fits = (place: Point) =>
      [-0.8, 0, 0.8].every((side) => {
        const p: Point = [place[0] + side * half.width, place[1]]
        return home ? side !== 0 || liesIn(home, p) : !land.some((area) => liesIn(area, p))
      })
    const [lon, lat] = unproject(clearPlace(obstacles, at, half, fits))
    return { ...name, geometry: { type: 'Point', coordinates: [lon, lat] } }
  })
}

/** The countries that the base map names. */
export function countryNames(topology: BaseTopology): ReadonlySet<string> {
  const names = anchors(topology, 'labels').filter((f) => f.properties?.['kind'] === 'country')
  return new Set(names.map((f) => text(f.properties?.['name'])))
}

function anchors(topology: BaseTopology, object: 'labels' | 'places'): Feature<PointGeometry>[] {
  const found = topology.objects[object]
  if (found?.type !== 'GeometryCollection') return []
  const { features } = feature(topology, found as GeometryCollection<Record<string, unknown>>)
  return features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Point' ? [named(geometry, properties, object)] : [],
  )
}

function named(
  geometry: PointGeometry,
  p: Readonly<Record<string, unknown>>,
  object: 'labels' | 'places',
): Feature<PointGeometry> {
  const kind = object === 'places' ? 'town' : text(p['kind'])
  const properties = {
    kind,
    name: cut(text(p['en']) || text(p['name'])),
    rank: Number(p['rank'] ?? 4),
    capital: Boolean(p['capital']),
  }
  return { type: 'Feature', properties, geometry }
}

/** The neutral policy takes no side and says so. */
const NAME_OR_DISPUTED: Expr = [
  'case',
  ['==', ['get', 'kind'], 'disputed'],
  ['concat', ['get', 'name'], ' (disputed)'],
  ['get', 'name'],
]

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const WATERS = ['sea', 'lake']
const LANDS = ['range', 'region', 'disputed']

/** The layers of names, the least important first: MapLibre gives room from the last layer down. */
export function nameLayers(
  scheme: Scheme,
  fonts: Cuts,
  borders: Borders,
): readonly SymbolLayerSpecification[] {
  const b = BASE[scheme]
  const p = PALETTE[scheme]
  const halo = { 'text-halo-color': p.paper, 'text-halo-width': 1.3 }
  const one = (kinds: readonly string[]): Expr => ['in', ['get', 'kind'], ['literal', [...kinds]]]
  const names = (
    id: string,
    filter: Expr,
    layout: SymbolLayerSpecification['layout'],
    colour: string,
    paint: SymbolLayerSpecification['paint'] = {},
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: NAMES,
    filter,
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': ['get', 'name'],
      'text-padding': 4,
      ...layout,
    },
    paint: { ...nameColour(colour), ...halo, ...paint },
  })
  return [
    names(
      'towns',
      ['all', one(['town']), ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 4.6, 1, 5.6, 2, 6.4, 3, 7.2, 9]]],
      {
        'icon-image': `${scheme}/node/town`,
        'icon-allow-overlap': false,
        'text-font': [...fonts.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 8, 12.5],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.45,
        'text-justify': 'auto',
      },
      b.townName,
    ),
    names(
      'lands',
      ['all', one(LANDS), ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 5, 1, 5.8, 2, 6.6, 9]]],
      {
        'text-font': [...fonts.italic],
        'text-size': 10.5,
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
        ...(borders === 'neutral' ? { 'text-field': NAME_OR_DISPUTED } : {}),
      },
      b.countryName,
    ),
    names(
      'waters',
      ['all', one(WATERS), ['<=', ['get', 'rank'], ['step', ['zoom'], 0, 4, 1, 5.4, 2, 6.4, 9]]],
      {
        'text-font': [...fonts.italic],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['-', 13.5, ['get', 'rank']],
          7,
          ['-', 18, ['*', 2, ['get', 'rank']]],
        ],
        'text-letter-spacing': 0.06,
        'text-max-width': 6,
      },
      b.seaName,
      { 'text-halo-color': p.sea, 'text-halo-width': 0.8 },
    ),
    names(
      'countries',
      ['all', one(['country']), ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 4.4, 3, 5.5, 9]]],
      {
        'text-font': [...fonts.strong],
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.16,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['-', 12, ['*', 0.9, ['get', 'rank']]],
          7,
          ['-', 17, ['*', 1.5, ['get', 'rank']]],
        ],
        'text-max-width': 8,
      },
      b.countryName,
    ),
  ]
}
