// Small readers and shapes of GeoJSON that several steps share: typed features, plain files in and out,
// and the comma-separated inputs with their comment header.
import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson'

/** A polygon or several. */
export type Area = Polygon | MultiPolygon

/** A collection from features. */
export const collection = <G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> => ({
  type: 'FeatureCollection',
  features,
})

/** A feature from a geometry and its properties. */
export const feature = <G extends Geometry, P>(geometry: G, properties: P): Feature<G, P> => ({
  type: 'Feature',
  properties,
  geometry,
})

/** The polygons of an area, each a list of rings. */
export const polygons = (area: Area): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates

/** Reads a JSON file; the caller says what it holds. */
export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

/** Rows of a small CSV without quotes; lines that open with # are its source and date. */
export function readCsv(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const keys = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? '']))
  })
}

const inRing = (ring: Position[], [x, y]: readonly [number, number]): boolean =>
  ring.reduce((inside, [x1 = 0, y1 = 0], i) => {
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? []
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside
  }, false)

/** Whether a polygon's rings hold a point, in the plane of degrees; winding does not matter. */
export const holds = (rings: Position[][], point: readonly [number, number]): boolean =>
  rings.filter((ring) => inRing(ring, point)).length % 2 === 1

/** The box of a ring: west, south, east, north. */
export const boxOf = (ring: Position[]): [number, number, number, number] => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon = 0, lat = 0] of ring) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}
