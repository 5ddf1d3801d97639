/** Geometry of polylines in the plane; lengths and distances in degrees of the plane. */
import type { Bounds } from './docks.ts'
import { bearing, distance, mix, type Point } from './mercator.ts'

export type Polyline = readonly Point[]

export function length(line: Polyline): number {
  let sum = 0
  for (let i = 1; i < line.length; i++) sum += distance(at(line, i - 1), at(line, i))
  return sum
}

/** The smallest box around points. */
export function boundsOf(points: Iterable<readonly number[]>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of points) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

/** The point at a distance along the line and the bearing there; clamped to the ends. */
export function pointAt(line: Polyline, along: number): { point: Point; bearing: number } {
  let left = Math.max(0, along)
  for (let i = 1; i < line.length; i++) {
    const a = at(line, i - 1)
    const b = at(line, i)
    const d = distance(a, b)
    if (d > 0 && (left <= d || i === line.length - 1))
      return { point: mix(a, b, Math.min(1, left / d)), bearing: bearing(a, b) }
    left -= d
  }
  return { point: at(line, 0), bearing: 0 }
}

/** `pointAt` for many ascending distances, in one pass. */
export function pointsAt(
  line: Polyline,
  alongs: readonly number[],
): readonly { point: Point; bearing: number }[] {
  let i = 1
  let before = 0
  return alongs.map((along) => {
    for (; i < line.length - 1; i++) {
      const d = distance(at(line, i - 1), at(line, i))
      if (along <= before + d) break
      before += d
    }
    const a = at(line, i - 1)
    const b = at(line, Math.min(i, line.length - 1))
    const d = distance(a, b)
    const t = d === 0 ? 0 : Math.min(1, Math.max(0, (along - before) / d))
    return { point: mix(a, b, t), bearing: bearing(a, b) }
  })
}

/** The piece of a line between two distances along it. */
export function slice(line: Polyline, from: number, to: number): Polyline {
  const out: Point[] = [pointAt(line, from).point]
  let along = 0
  for (let i = 1; i < line.length - 1; i++) {
    along += distance(at(line, i - 1), at(line, i))
    if (along > from && along < to) out.push(at(line, i))
  }
  out.push(pointAt(line, to).point)
  return out
}

/** The line without the parts within a radius of its ends: `start` around the first point, `end` around the last. */
export function trim(line: Polyline, start: number, end: number): Polyline {
  const total = length(line)
  const first = at(line, 0)
  const last = at(line, line.length - 1)
  const from = escape(line, first, start, total)
  const to = total - escape([...line].reverse(), last, end, total)
  return from < to ? slice(line, from, to) : line
}

/** The longest stretch of a line within a box [west, south, east, north]; the whole line if none of it is. */
export function stretchIn(
  line: Polyline,
  [west, south, east, north]: readonly [number, number, number, number],
): { from: number; to: number } {
  const total = length(line)
  const steps = 96
  const samples = pointsAt(
    line,
    Array.from({ length: steps + 1 }, (_, i) => (total * i) / steps),
  )
  let best: { from: number; to: number } | null = null
  let start: number | null = null
  for (let i = 0; i <= steps + 1; i++) {
    const along = (total * i) / steps
    const [x, y] = samples[i]?.point ?? [NaN, NaN]
    const inside = i <= steps && x >= west && x <= east && y >= south && y <= north
    if (inside) start ??= along
    else if (start !== null) {
      const to = (total * (i - 1)) / steps
      if (!best || to - start > best.to - best.from) best = { from: start, to }
      start = null
    }
  }
  return best && best.to > best.from ? best : { from: 0, to: total }
}

export const distanceTo = (line: Polyline, p: Point): number => {
  const near = nearestOn(line, p)
  return near ? distance(p, near) : Infinity
}

/** The point of a line that is nearest to a given one; null of an empty line. In numbers alone, as it is asked for most. */
export function nearestOn(line: Polyline, [x, y]: Point): Point | null {
  let [nearX, nearY] = [0, 0]
  let least = Infinity
  for (let i = 1; i < line.length; i++) {
    const a = at(line, i - 1)
    const b = at(line, i)
    const dx = b[0] - a[0]
    const dy = b[1] - a[1]
    const l2 = dx * dx + dy * dy
    const t = l2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / l2))
    const [px, py] = [a[0] + dx * t, a[1] + dy * t]
    const away = (x - px) * (x - px) + (y - py) * (y - py)
    if (away < least) [nearX, nearY, least] = [px, py, away]
  }
  return least === Infinity ? null : [nearX, nearY]
}

/** How often two lines cross. */
export function crossings(a: Polyline, b: Polyline): number {
  let n = 0
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++) if (cross(at(a, i - 1), at(a, i), at(b, j - 1), at(b, j))) n++
  return n
}

function cross(p: Point, q: Point, r: Point, s: Point): boolean {
  const side = (a: Point, b: Point, c: Point) =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
  return side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0
}

function escape(line: Polyline, centre: Point, radius: number, total: number): number {
  let along = 0
  for (let i = 1; i < line.length; i++) {
    const a = at(line, i - 1)
    const b = at(line, i)
    const d = distance(a, b)
    if (distance(centre, b) >= radius) {
      let lo = 0
      let hi = 1
      for (let k = 0; k < 20; k++) {
        const mid = (lo + hi) / 2
        if (distance(centre, mix(a, b, mid)) < radius) lo = mid
        else hi = mid
      }
      return along + d * hi
    }
    along += d
  }
  return total
}

function at(line: Polyline, i: number): Point {
  const p = line[i]
  if (!p) throw new RangeError('an empty line has no points')
  return p
}
