/** Courses of pipelines: set apart where they share a corridor, with chevrons in the direction of flow. */
import type { Position } from '../atlas/schema.ts'
import type { Task } from '../atlas/tasks.ts'
import { inBounds, type Bounds } from './docks.ts'
import { project, type Point } from './mercator.ts'
import { boundsOf, distanceTo, length, pointAt, type Polyline } from './polyline.ts'

/** A course as `geo/routes.json` has it, in the direction of flow. */
export interface Route {
  readonly id: string
  readonly path: readonly Position[]
}

/** Degrees of the plane within which two courses share a corridor. */
const CORRIDOR = 0.12

/** The share of a course that must lie in another's corridor before the two are set apart. */
const SHARED = 0.2

/** Pixels between courses in one corridor, and the order in which slots are used. */
const GAP = 6
const SLOTS = [0, 1, -1, 2, -2, 3, -3]

/** Degrees of the plane between chevrons, and between those of context, which lies behind what the article tells. */
const CHEVRON_EVERY = 1.6
const CONTEXT_CHEVRON_EVERY = 3.6

/** So many courses are set apart, as each is compared with those before it. */
const MAX_APART = 200

/** The offset of each course to its right, in pixels. */
export function* corridorOffsets(routes: readonly Route[]): Task<ReadonlyMap<string, number>> {
  const lines = routes.slice(0, MAX_APART).map((r) => {
    const line = thin(r.path.map(project))
    return { id: r.id, line, box: corridorBox(line) }
  })
  const taken: { line: Polyline; box: Bounds; slot: number }[] = []
  const offsets = new Map<string, number>()
  for (const { id, line, box } of lines) {
    const neighbours = taken.filter(
      (t) => intersect(box, t.box) && shares(line, t.line, intersection(box, t.box)),
    )
    const used = new Set(neighbours.map((t) => (sameWay(line, t.line) ? t.slot : -t.slot)))
    const slot = SLOTS.find((s) => !used.has(s)) ?? 0
    taken.push({ line, box, slot })
    offsets.set(id, slot * GAP)
    yield
  }
  return offsets
}

/** The places of chevrons on a course, and the bearing of the flow there. */
export function chevrons(line: Polyline, lead: boolean): readonly { point: Point; bearing: number }[] {
  const total = length(line)
  const n = Math.max(1, Math.floor(total / (lead ? CHEVRON_EVERY : CONTEXT_CHEVRON_EVERY)))
  return Array.from({ length: n }, (_, i) => pointAt(line, ((i + 0.5) * total) / n))
}

/** Whether enough of one course lies in the other's corridor; `where` is the intersection of their boxes. */
function shares(a: Polyline, b: Polyline, where: Bounds): boolean {
  const part = (x: Polyline, y: Polyline) =>
    x.filter((p) => inBounds(where, p) && distanceTo(y, p) < CORRIDOR).length / Math.max(1, x.length)
  return part(a, b) > SHARED || part(b, a) > SHARED
}

/** The box of a course in the plane, padded by the width of a corridor. */
function corridorBox(line: Polyline): Bounds {
  const [west, south, east, north] = boundsOf(line)
  return [west - CORRIDOR, south - CORRIDOR, east + CORRIDOR, north + CORRIDOR]
}

const intersection = (a: Bounds, b: Bounds): Bounds => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]
const intersect = (a: Bounds, b: Bounds) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** Whether two courses in one corridor flow the same way, judged where they are nearest. */
function sameWay(a: Polyline, b: Polyline): boolean {
  const near = a.filter((p) => distanceTo(b, p) < CORRIDOR)
  const [first, last] = [near[0], near.at(-1)]
  if (!first || !last) return true
  return indexNear(b, first) <= indexNear(b, last)
}

function indexNear(line: Polyline, p: Point): number {
  let best = 0
  line.forEach((q, i) => {
    const r = line[best] ?? q
    if (Math.hypot(q[0] - p[0], q[1] - p[1]) < Math.hypot(r[0] - p[0], r[1] - p[1])) best = i
  })
  return best
}

function thin(line: Polyline): Polyline {
  const step = Math.max(1, Math.floor(line.length / 60))
  return line.filter((_, i) => i % step === 0 || i === line.length - 1)
}
