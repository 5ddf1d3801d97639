// The committed base map for the tests of this folder: faces, points and lines as GeoJSON, and distances.
import { readFileSync } from 'node:fs'
import { geoContains } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, Polygon, MultiPolygon, Point, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A committed file below geo/, as bytes. */
export const file = (name: string): Buffer => readFileSync(new URL(`../../geo/${name}`, import.meta.url))

/** A list of the atlas below data/atlas/, as its rows. */
export const rows = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(new URL(`../../data/atlas/${name}`, import.meta.url), 'utf8')) as Row[]

/** What a face says of itself. */
export interface Owner {
  un: string
  control: string
  area?: string
}

/** What a town or a label says of itself, names by language. */
export type Named = Record<string, string> & { id: string; en: string }

/** The topology as committed. */
export const map = JSON.parse(file('basemap.topo.json').toString()) as Topology

/** One layer of the map as features. */
export function layer<G extends Geometry, P>(name: string): Feature<G, P>[] {
  const object = map.objects[name] as GeometryCollection<object>
  const shapes: FeatureCollection | Feature = feature(map, object)
  return (shapes.type === 'FeatureCollection' ? shapes.features : [shapes]) as Feature<G, P>[]
}

/** The faces. */
export const faces = layer<Polygon | MultiPolygon, Owner>('faces')

/** The face under a point; undefined at sea. */
export const faceAt = (point: [number, number]): Owner | undefined =>
  faces.find((face) => geoContains(face, point))?.properties

/** Where a town of the map lies. */
export function town(id: string): [number, number] {
  const found = layer<Point, Named>('places').find((place) => place.properties.id === id)
  const [lon = NaN, lat = NaN] = found?.geometry.coordinates ?? []
  return [lon, lat]
}

/** Kilometres from a point to a line of longitudes and latitudes; good to a percent below 100 km. */
export function distance([lon = 0, lat = 0]: Position, line: readonly Position[]): number {
  const wide = 111.32 * Math.cos((lat * Math.PI) / 180)
  const flat = line.map(([x = 0, y = 0]) => [(x - lon) * wide, (y - lat) * 110.95] as const)
  const legs = flat.slice(1).map(([x2, y2], i) => {
    const [x1, y1] = flat[i] ?? [0, 0]
    const [dx, dy] = [x2 - x1, y2 - y1]
    const t = Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1)))
    return Math.hypot(x1 + t * dx, y1 + t * dy)
  })
  return Math.min(...legs)
}

/** All the lines of a layer, whatever its geometry: rings for areas. */
export const linesOf = (geometry: Geometry): Position[][] =>
  geometry.type === 'LineString'
    ? [geometry.coordinates]
    : geometry.type === 'MultiLineString' || geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : []
