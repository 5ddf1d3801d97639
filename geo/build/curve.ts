// Centripetal Catmull–Rom splines in the plane: a curve through every point that neither loops nor overshoots
// where points are unevenly spaced (Yuksel, Schaefer, Keyser 2011).
type Point = readonly [number, number]

const lerp = (a: Point, b: Point, t: number): [number, number] => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
]

/** A point beyond `a`, mirrored from `b`: what an end of a line lacks. */
const mirror = (a: Point, b: Point): [number, number] => lerp(b, a, 2)

/** The curve between `b` and `c` at `t` from 0 to 1, with `a` before and `d` after. */
export function between(a: Point, b: Point, c: Point, d: Point, t: number): [number, number] {
  const knot = (p: Point, q: Point) => Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1])) || 1e-6
  const t1 = knot(a, b)
  const t2 = t1 + knot(b, c)
  const t3 = t2 + knot(c, d)
  const at = t1 + (t2 - t1) * t
  const a1 = lerp(a, b, at / t1)
  const a2 = lerp(b, c, (at - t1) / (t2 - t1))
  const a3 = lerp(c, d, (at - t2) / (t3 - t2))
  return lerp(lerp(a1, a2, at / t2), lerp(a2, a3, (at - t1) / (t3 - t1)), (at - t1) / (t2 - t1))
}

/** Distance of a point from the line through `a` and `b`, in the unit of the coordinates. */
const aside = (p: Point, a: Point, b: Point): number =>
  Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) /
  (Math.hypot(b[0] - a[0], b[1] - a[1]) || 1)

/**
 * A smooth line through all points, one new point every `step`, nowhere farther than `limit` from the straight
 * line between its neighbours: where the spline swings wider it is drawn in. Unit: that of the coordinates.
 */
export function smooth(points: readonly Point[], step: number, limit: number): [number, number][] {
  const last = points.length - 1
  const legs = points.slice(0, last).map((b, i) => {
    const c = points[i + 1]!
    const a = points[i - 1] ?? mirror(b, c)
    const d = points[i + 2] ?? mirror(c, b)
    const n = Math.max(1, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / step))
    const ts = Array.from({ length: n }, (_, k) => k / n)
    const swing = Math.max(...ts.map((t) => aside(between(a, b, c, d, t), b, c)))
    const share = Math.min(1, limit / (swing || 1))
    return ts.map((t) => lerp(lerp(b, c, t), between(a, b, c, d, t), share))
  })
  const end = points[last]
  return [...legs.flat(), ...(end ? [lerp(end, end, 0)] : [])]
}
