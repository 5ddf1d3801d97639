/** Distances for the hit test, on lines already projected to the screen. CSS pixels. */

import type { XY } from '../scene/labels/boxes.ts'

export type { XY }

/** A line that may have been hit, with its tie. */
export interface HitCandidate {
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

/** Tolerance by pointer. */
export const REACH = { mouse: 6, touch: 20 } as const

/** Hits whose distance differs from the nearest by no more than this are ambiguous. */
const AMBIGUOUS = { mouse: 1, touch: 6 } as const

/** Candidates within reach, nearest first, each tie once. */
export function hits(candidates: readonly HitCandidate[], point: XY, reach: number): readonly Hit[] {
  const best = new Map<string, number>()
  for (const { tie, path, offset, width } of candidates) {
    const d = Math.max(0, Math.abs(signedDistance(path, point) - offset) - width / 2)
    if (d <= reach && d < (best.get(tie) ?? Infinity)) best.set(tie, d)
  }
  return [...best].map(([tie, distance]) => ({ tie, distance })).sort((a, b) => a.distance - b.distance)
}

/** The nearest hit and those that are ambiguous with it. */
export function nearestHits(
  candidates: readonly HitCandidate[],
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
