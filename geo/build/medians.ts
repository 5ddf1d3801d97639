// The Caspian's median lines: Voronoi edges between coast points of different countries, 2 km apart, in an
// azimuthal projection centred on the sea. Indicative only: in 2016 there was no agreed division of the sea,
// and islands, straight baselines and treaties move real lines by several kilometres.
import { Delaunay } from 'd3-delaunay'
import { geoAzimuthalEquidistant } from 'd3-geo'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Polygon } from 'topojson-specification'
import { flatArcs } from './arcs.ts'
import { holds, polygons } from './geojson.ts'
import type { Mesh } from './land.ts'
import { ownerOf } from './policy.ts'
import { simplify } from './simplify.ts'

/** A median between two countries: `id` is their codes in alphabetical order. */
export interface Median {
  id: string
  lines: Position[][]
}

type Point = [number, number]

/** Kilometres east and north of the sea's middle. */
const plane = geoAzimuthalEquidistant().rotate([-51, -42]).scale(6371).translate([0, 0])

const STEP = 2 // km between coast points
const TOLERANCE = 1.2 // km that a drawn line may leave the computed one

const toPlane = ([lon = 0, lat = 0]: Position): Point => plane([lon, lat]) ?? [NaN, NaN]
const toDegrees = (point: Point): Position => plane.invert?.(point) ?? []

/** Points along a line, at most `STEP` apart, the last one left to the next line. */
const dense = (points: Point[]): Point[] =>
  points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i]!
    const n = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP))
    return Array.from({ length: n }, (_, k): Point => [x1 + ((x2 - x1) * k) / n, y1 + ((y2 - y1) * k) / n])
  })

/** Coast points of the Caspian with their country by recognition. */
function coast(mesh: Mesh): { at: Point; un: string }[] {
  const sea = new Set(mesh.objects.caspian.geometries.flatMap((g) => flatArcs(g)))
  return mesh.objects.faces.geometries.flatMap((face) =>
    flatArcs(face)
      .filter((arc) => sea.has(arc))
      .flatMap((arc) => {
        const line = feature(mesh, { type: 'LineString', arcs: [arc] })
        const points = line.geometry.type === 'LineString' ? line.geometry.coordinates : []
        return dense(points.map(toPlane)).map((at) => ({ at, un: ownerOf(face).un }))
      }),
  )
}

const key = ([x, y]: Point): string => `${x.toFixed(3)} ${y.toFixed(3)}`

/** Joins segments that share an end into lines, from free ends first. */
function chain(segments: [Point, Point][]): Point[][] {
  const at = new Map<string, number[]>()
  segments.forEach((ends, i) => ends.forEach((p) => at.set(key(p), [...(at.get(key(p)) ?? []), i])))
  const used = new Set<number>()
  const walk = (from: Point): Point[] => {
    const next = (at.get(key(from)) ?? []).find((i) => !used.has(i))
    if (next === undefined) return [from]
    used.add(next)
    const [a, b] = segments[next]!
    return [from, ...walk(key(a) === key(from) ? b : a)]
  }
  const points = segments.flat()
  const free = points.filter((p) => at.get(key(p))?.length === 1)
  return [...free, ...points].map(walk).filter((line) => line.length > 1)
}

/** Where the way from a point in the sea to one outside first meets the shore. */
function shore(from: Point, to: Point, rings: Point[][]): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const cuts = rings.flatMap((ring) =>
    ring.slice(1).flatMap(([x2, y2], i) => {
      const [x1, y1] = ring[i]!
      const [ex, ey] = [x2 - x1, y2 - y1]
      const cross = dx * ey - dy * ex
      const t = ((x1 - from[0]) * ey - (y1 - from[1]) * ex) / cross
      const u = ((x1 - from[0]) * dy - (y1 - from[1]) * dx) / cross
      return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? [t] : []
    }),
  )
  const t = Math.min(1, ...cuts)
  return [from[0] + dx * t, from[1] + dy * t]
}

/** The medians of all pairs that meet in the sea. */
export function medians(mesh: Mesh): Median[] {
  const points = coast(mesh)
  const delaunay = Delaunay.from(points.map(({ at }) => at))
  const { circumcenters } = delaunay.voronoi()
  const centre = (t: number): Point => [circumcenters[2 * t] ?? NaN, circumcenters[2 * t + 1] ?? NaN]
  const [sea] = mesh.objects.caspian.geometries
  const rings = polygons(feature(mesh, sea as Polygon).geometry)[0] ?? []
  const flat = rings.map((r) => r.map(toPlane))
  const pairs = new Map<string, [Point, Point][]>()
  delaunay.halfedges.forEach((j, i) => {
    const [p, q] = [delaunay.triangles[i], delaunay.triangles[j]].map((k) => points[k ?? -1]?.un)
    if (j < i || p === q || !p || !q) return
    const ends = [centre(Math.floor(i / 3)), centre(Math.floor(j / 3))] as const
    const [first, second] = ends.map((end) => holds(flat, end))
    if (!first && !second) return
    const [from, to] = first ? ends : [ends[1], ends[0]]
    const id = [p, q].sort().join('-')
    pairs.set(id, [...(pairs.get(id) ?? []), [from, first && second ? to : shore(from, to, flat)]])
  })
  return [...pairs.keys()].sort().map((id) => ({
    id,
    lines: chain(pairs.get(id) ?? []).map((line) => simplify(line, TOLERANCE).map(toDegrees)),
  }))
}
