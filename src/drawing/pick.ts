/** What lies under the pointer: pure measuring on lines already projected to the screen. Lengths are CSS pixels. */

export type XY = readonly [x: number, y: number]

/** A line that may have been hit, with what it stands for. */
export interface Candidate {
  readonly tie: string
  readonly path: readonly XY[]
  /** Pixels to the right of the path. */
  readonly offset: number
  readonly width: number
}

export interface Hit {
  readonly tie: string
  /** Pixels from the point to the edge of the drawn line; 0 on it. */
  readonly distance: number
}

/** Reach of the pointer: a mouse is precise, a finger is not. */
export const REACH = { mouse: 6, touch: 20 } as const

/** Hits this close to the nearest are as likely meant. */
const AMBIGUOUS = { mouse: 2.5, touch: 9 } as const

/** Candidates within reach, nearest first, each tie once. */
export function hits(candidates: readonly Candidate[], point: XY, reach: number): readonly Hit[] {
  const best = new Map<string, number>()
  for (const { tie, path, offset, width } of candidates) {
    const d = Math.max(0, Math.abs(signedDistance(path, point) - offset) - width / 2)
    if (d <= reach && d < (best.get(tie) ?? Infinity)) best.set(tie, d)
  }
  return [...best].map(([tie, distance]) => ({ tie, distance })).sort((a, b) => a.distance - b.distance)
}

/** The nearest hit and those that may be meant as well. */
export function nearest(
  candidates: readonly Candidate[],
  point: XY,
  pointer: 'mouse' | 'touch',
): readonly Hit[] {
  const found = hits(candidates, point, REACH[pointer])
  const first = found[0]
  return first ? found.filter((h) => h.distance - first.distance <= AMBIGUOUS[pointer]) : []
}

/**
 * Distance from a point to a path, positive on the right of its direction (y grows downwards), negative on the left.
 * Infinity for a path of fewer than two points.
 */
export function signedDistance(path: readonly XY[], [x, y]: XY): number {
  let best = Infinity
  let sign = 1
  for (let i = 1; i < path.length; i++) {
    const [ax, ay] = path[i - 1] ?? [0, 0]
    const [bx, by] = path[i] ?? [0, 0]
    const dx = bx - ax
    const dy = by - ay
    const l2 = dx * dx + dy * dy
    const t = l2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / l2))
    const d = Math.hypot(x - ax - t * dx, y - ay - t * dy)
    if (d >= best) continue
    best = d
    sign = dx * (y - ay) - dy * (x - ax) < 0 ? -1 : 1
  }
  return best * sign
}

/** Whether a point lies in or within `margin` pixels of the region that some paths span together (their hull). */
export function within(paths: readonly (readonly XY[])[], point: XY, margin: number): boolean {
  const ring = hull(paths.flat())
  if (ring.length < 2) return false
  const closed = [...ring, ring[0] ?? [0, 0]] as readonly XY[]
  const inside = closed.slice(1).every(([bx, by], i) => {
    const [ax, ay] = closed[i] ?? [0, 0]
    return (bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax) >= 0
  })
  return inside || Math.abs(signedDistance(closed, point)) <= margin
}

/** Andrew's monotone chain; clockwise on the screen. */
function hull(points: readonly XY[]): readonly XY[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (list: readonly XY[]) => {
    const out: XY[] = []
    for (const p of list) {
      for (
        let [a, b] = [out.at(-2), out.at(-1)];
        a && b && turn(a, b, p) <= 0;
        [a, b] = [out.at(-2), out.at(-1)]
      )
        out.pop()
      out.push(p)
    }
    return out.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

const turn = (a: XY, b: XY, c: XY) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
