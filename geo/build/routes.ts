// Pipeline courses: the waypoints of geo/inputs, in the direction of flow in 2016, smoothed by a spline that
// stays within 3 km of the straight line between neighbours. Pipes that share a corridor keep their true
// courses; whoever draws them sets them apart.
import { geoAzimuthalEquidistant } from 'd3-geo'
import { smooth } from './curve.ts'
import { readCsv, readJson } from './geojson.ts'
import { simplify } from './simplify.ts'
import { input } from './sources.ts'

/** A course: longitudes and latitudes in degrees, three decimals, from the source of the gas or oil on. */
export interface Course {
  id: string
  path: [number, number][]
}

const STEP = 5 // km between points of the curve
const LIMIT = 2.8 // km that the curve may leave the straight line
const TOLERANCE = 0.12 // km that dropping a point may cost

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000

type Point = [number, number]

/** The waypoints of every course, in the direction of flow. */
export function waypoints(): Map<string, Point[]> {
  const { flows } = readJson<{ flows: { id: string; reverse?: boolean }[] }>(input('route-flows.json'))
  const rows = readCsv(input('route-waypoints.csv'))
  return new Map(
    flows.map(({ id, reverse }) => {
      const points = rows.filter((r) => r.route === id).map((r): Point => [Number(r.lon), Number(r.lat)])
      return [id, reverse ? points.reverse() : points]
    }),
  )
}

function course(points: Point[]): Point[] {
  const [first = [0, 0]] = points
  const last = points.at(-1) ?? first
  const middle: Point = [-(first[0] + last[0]) / 2, -(first[1] + last[1]) / 2]
  const plane = geoAzimuthalEquidistant().rotate(middle).scale(6371).translate([0, 0])
  const flat = points.map((p): Point => plane(p) ?? [NaN, NaN])
  const curve = simplify(smooth(flat, STEP, LIMIT), TOLERANCE)
  return curve.map((p) => (plane.invert?.(p) ?? [NaN, NaN]).map(rounded) as Point)
}

/** All courses. */
export const routes = (): Course[] => [...waypoints()].map(([id, points]) => ({ id, path: course(points) }))
