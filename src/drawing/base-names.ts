/** The base map's own names and where they stand: countries and waters make room for lines, towns for actors' seats. Pure. */
import type { Feature, Point as PointGeometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { NodeMark } from '../scene/mark.ts'
import { project, unproject, type Point } from '../scene/mercator.ts'
import { areaOf, liesIn } from './areas.ts'
import { clearPlace, halfOf, type Obstacles } from './clear.ts'
import type { BaseTopology } from './geo.ts'
import { areasBy } from './policy.ts'
import { cut } from './words.ts'

export interface NameProps {
  /** `country`, `sea`, `lake`, `range`, `region`, `disputed`, `town`. */
  readonly kind: string
  readonly name: string
  /** 0 is named first. */
  readonly rank: number
  readonly capital: boolean
}

export type BaseName = Feature<PointGeometry, NameProps>

/** Towns nearer than this to an actor's seat, in degrees, are named by the seat. */
const SEAT = 0.12

/**
 * Names of places and regions. Towns at which an actor has its seat are left to the seat; countries and waters make room
 * for `obstacles`.
 */
export function baseNames(
  topology: BaseTopology,
  nodes: readonly Pick<NodeMark, 'at'>[],
  obstacles: Obstacles,
): readonly BaseName[] {
  const towns = anchors(topology, 'places').filter((f) => {
    const [lon = 0, lat = 0] = f.geometry.coordinates
    return !nodes.some((n) => Math.hypot(n.at[0] - lon, n.at[1] - lat) < SEAT)
  })
  return [...inTheClear(topology, anchors(topology, 'labels'), obstacles), ...towns]
}

/** Names moved off the lines: a country's stays on its land, a sea's off all land. */
function inTheClear(topology: BaseTopology, names: readonly BaseName[], obstacles: Obstacles): BaseName[] {
  const land = areasBy(topology, (f) => f.un).map(([, area]) => areaOf(area))
  return names.map((name) => {
    const kind = name.properties.kind
    // Small waters have no other place than their own, and small countries little land.
    const great = name.properties.rank <= 1
    if (!great || (kind !== 'country' && kind !== 'sea')) return name
    const at = project(name.geometry.coordinates as [number, number])
    const title = name.properties.name
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
  const names = anchors(topology, 'labels').filter((f) => f.properties.kind === 'country')
  return new Set(names.map((f) => f.properties.name))
}

function anchors(topology: BaseTopology, object: 'labels' | 'places'): BaseName[] {
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
): BaseName {
  const kind = object === 'places' ? 'town' : text(p['kind'])
  const properties: NameProps = {
    kind,
    name: cut(text(p['en']) || text(p['name'])),
    rank: Number(p['rank'] ?? 4),
    capital: Boolean(p['capital']),
  }
  return { type: 'Feature', properties, geometry }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
