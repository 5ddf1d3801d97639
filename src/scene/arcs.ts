/**
 * Curves between two places, in the Mercator plane.
 *
 * After Jenny et al. 2018, "Design principles for origin-destination flow maps": curves rather than straight lines,
 * with a bend that grows with distance, that do not pass under other nodes and seldom cross one another.
 */
import type { Bounds } from './docks.ts'
import type { FourPoints } from './cubic.ts'
import { distance, type Point } from './mercator.ts'
import { boundsOf, crossings, distanceTo, type Polyline } from './polyline.ts'

/** The control points as a share of the chord: near the ends, so that neighbouring lanes separate early. */
const BLUNTNESS = 0.1

const SEGMENTS = 48

/** Segments of the coarse curves with which bends are compared. */
const COARSE = 12

/**
 * A curve from a to b that bows by `bow` (degrees of the plane at its middle) to the left of the direction a → b;
 * negative bows go to the right. A cubic Bézier, sampled.
 */
export function arc(a: Point, b: Point, bow: number, segments = SEGMENTS): Polyline {
  return bezier(arcPoints(a, b, bow), segments)
}

/** Both ends of such a curve, and the control points between them. */
export function arcPoints(a: Point, b: Point, bow: number): FourPoints {
  const d = distance(a, b) || 1
  const normal: Point = [-(b[1] - a[1]) / d, (b[0] - a[0]) / d]
  const h = bow / 0.75
  const control = (t: number): Point => [
    a[0] + (b[0] - a[0]) * t + normal[0] * h,
    a[1] + (b[1] - a[1]) * t + normal[1] * h,
  ]
  return [a, control(BLUNTNESS), control(1 - BLUNTNESS), b]
}

/** A circle of some radius that starts and ends at a point, to the north of it. */
export function loop([x, y]: Point, radius: number): Polyline {
  return Array.from({ length: SEGMENTS + 1 }, (_, i): Point => {
    const turn = (2 * Math.PI * i) / SEGMENTS
    return [x - radius * Math.sin(turn), y + radius * (1 - Math.cos(turn))]
  })
}

/** A smooth curve from a to b through `via`, where it is parallel to the chord. */
export function arcThrough(a: Point, via: Point, b: Point): Polyline {
  const d = distance(a, b) || 1
  const u: Point = [(b[0] - a[0]) / d, (b[1] - a[1]) / d]
  const first = distance(a, via) * 0.38
  const second = distance(via, b) * 0.38
  const lean = (p: Point, q: Point, s: number): Point => [p[0] + (q[0] - p[0]) * s, p[1] + (q[1] - p[1]) * s]
  const before: Point = [via[0] - u[0] * first, via[1] - u[1] * first]
  const after: Point = [via[0] + u[0] * second, via[1] + u[1] * second]
  return [
    ...bezier([a, lean(a, before, 0.6), before, via], SEGMENTS),
    ...bezier([via, after, lean(b, after, 0.6), b], SEGMENTS).slice(1),
  ]
}

/**
 * Candidate bows of an arc of length `d`, in order of preference and in degrees of the plane. A line that leaves the map
 * (`far`) is nearly straight: its end shows a direction, and a wide bow would lead it through unrelated countries.
 */
export function bowsFor(d: number, far = false): readonly number[] {
  const bow = Math.min(0.1 * d + 0.012 * d * Math.sqrt(d), 4 + 0.03 * d)
  const shares = far ? [0.12, -0.12, 0.3, -0.3] : [0.8, -0.8, 1.25, -1.25, 1.8, -1.8, 0.4, -0.4]
  return shares.map((f) => f * bow)
}

/** What a new arc should keep clear of. */
export interface ArcSurroundings {
  readonly nodes: readonly Point[]
  /** Coarse curves are enough. */
  readonly laid: readonly Polyline[]
  /** Degrees of the plane within which a curve passes under a node. */
  readonly clearance: number
}

/** A curve for `ArcSurroundings.laid`. */
export function coarseArc(a: Point, b: Point, bow: number): Polyline {
  return arc(a, b, bow, COARSE)
}

/** The bow with the lowest cost: passing under nodes, crossing laid curves and running along them; earlier bows are preferred. */
export function chooseBow(a: Point, b: Point, bows: readonly number[], around: ArcSurroundings): number {
  let best = bows[0] ?? 0
  let least = Infinity
  bows.forEach((bow, i) => {
    const later = i * 0.15
    const cost = costOf(arc(a, b, bow, COARSE), a, b, around, least - later) + later
    if (cost < least - 1e-9) {
      least = cost
      best = bow
    }
  })
  return best
}

/** The box of a curve; memoized, as each is compared with many. */
function boxOf(line: Polyline): Bounds {
  const known = BOXES.get(line) ?? boundsOf(line)
  BOXES.set(line, known)
  return known
}

const BOXES = new WeakMap<Polyline, Bounds>()

/** Whether two boxes are farther from each other than `gap`. */
const apart = (a: Bounds, b: Bounds, gap: number): boolean =>
  a[0] - b[2] > gap || b[0] - a[2] > gap || a[1] - b[3] > gap || b[1] - a[3] > gap

const pointBox = ([x, y]: Point): Bounds => [x, y, x, y]

const isNear = (line: Polyline, p: Point, gap: number): boolean =>
  !apart(boxOf(line), pointBox(p), gap) && distanceTo(line, p) < gap

/** `most`: beyond it, a curve is out, and how far does not matter. */
function costOf(
  line: Polyline,
  a: Point,
  b: Point,
  { nodes, laid, clearance }: ArcSurroundings,
  most: number,
): number {
  let cost = 0
  for (const node of nodes) {
    if (distance(node, a) < clearance || distance(node, b) < clearance) continue
    if (isNear(line, node, clearance)) cost += 4 * (1 - distanceTo(line, node) / clearance)
  }
  const middle = line.slice(2, -2)
  const near = clearance * 0.7
  const own = boxOf(line)
  for (const other of laid) {
    if (cost > most) break
    if (apart(own, boxOf(other), near)) continue
    cost += crossings(line, other)
    cost += middle.filter((p) => isNear(other, p, near)).length * 0.3
  }
  return cost
}

function bezier([p0, p1, p2, p3]: FourPoints, segments: number): Polyline {
  return Array.from({ length: segments + 1 }, (_, i): Point => {
    const t = i / segments
    const s = 1 - t
    const w = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const
    return [
      w[0] * p0[0] + w[1] * p1[0] + w[2] * p2[0] + w[3] * p3[0],
      w[0] * p0[1] + w[1] * p1[1] + w[2] * p2[1] + w[3] * p3[1],
    ]
  })
}
