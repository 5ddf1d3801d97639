/**
 * Cubic Bézier curves as numbers in one array, eight a curve: x and y of both ends and of the two control points between them, in
 * the plane. The graphics card evaluates the same numbers by the same formula (`CUBIC` in src/render/maplibre/gl/arc-shader.ts).
 */
import type { Point } from './mercator.ts'

/** Numbers of a curve. */
export const CURVE = 8

/** How often a curve is halved where points on it are asked for: it is drawn in as many pieces as this makes. */
const HALVINGS = 5

export type FourPoints = readonly [Point, Point, Point, Point]

/** The point of the curve that begins at an index of the array, at t from 0 to 1. */
export function cubicAt(curves: Float32Array, at: number, t: number): Point {
  const s = 1 - t
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  const n = (i: number) => curves[at + i] ?? 0
  return [a * n(0) + b * n(2) + c * n(4) + d * n(6), a * n(1) + b * n(3) + c * n(5) + d * n(7)]
}

/** The points between which a curve is drawn. */
export function piecesOfCubic(curves: Float32Array, at: number): readonly Point[] {
  const pieces = 2 ** HALVINGS
  return Array.from({ length: pieces + 1 }, (_, i) => cubicAt(curves, at, i / pieces))
}

/** The part of a curve from t0 to t1: a curve of its own, by de Casteljau's halving. */
export function partOfCubic(points: FourPoints, t0: number, t1: number): FourPoints {
  const [, , , rest] = halves(points, t0)
  const [first] = halves(rest, (t1 - t0) / (1 - t0))
  return first
}

function halves([a, b, c, d]: FourPoints, t: number): readonly [FourPoints, Point, Point, FourPoints] {
  const mid = (p: Point, q: Point): Point => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t]
  const [ab, bc, cd] = [mid(a, b), mid(b, c), mid(c, d)]
  const [abc, bcd] = [mid(ab, bc), mid(bc, cd)]
  const middle = mid(abc, bcd)
  return [[a, ab, abc, middle], abc, bcd, [middle, bcd, cd, d]]
}

/**
 * The first `count` curves whose box, that of their four points, comes within `reach` of a point: of a hundred thousand most are known
 * to be far by it.
 */
export function boxesNear(curves: Float32Array, count: number, [x, y]: Point, reach: number): number[] {
  const east = x + reach
  const west = x - reach
  const north = y + reach
  const south = y - reach
  const found: number[] = []
  for (let i = 0, at = 0; i < count; i++, at += CURVE) {
    const ax = curves[at] ?? 0
    const dx = curves[at + 6] ?? 0
    const bx = curves[at + 2] ?? 0
    const cx = curves[at + 4] ?? 0
    if (ax > east && dx > east && bx > east && cx > east) continue
    if (ax < west && dx < west && bx < west && cx < west) continue
    const ay = curves[at + 1] ?? 0
    const dy = curves[at + 7] ?? 0
    const by = curves[at + 3] ?? 0
    const cy = curves[at + 5] ?? 0
    if (ay > north && dy > north && by > north && cy > north) continue
    if (ay < south && dy < south && by < south && cy < south) continue
    found.push(i)
  }
  return found
}

/**
 * Whether a curve comes within `reach` of a point. A curve lies in the box of its four points, and so does each half of it in a
 * smaller one.
 */
export function isCubicNear(curves: Float32Array, at: number, [x, y]: Point, reach: number): boolean {
  const n = (i: number) => curves[at + i] ?? 0
  return isNear(
    n(0) - x,
    n(1) - y,
    n(2) - x,
    n(3) - y,
    n(4) - x,
    n(5) - y,
    n(6) - x,
    n(7) - y,
    reach,
    HALVINGS,
  )
}

/** The same of a curve by its points as seen from the place, and of its halves. */
function isNear(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
  reach: number,
  halvings: number,
): boolean {
  if (ax > reach && bx > reach && cx > reach && dx > reach) return false
  if (ay > reach && by > reach && cy > reach && dy > reach) return false
  if (ax < -reach && bx < -reach && cx < -reach && dx < -reach) return false
  if (ay < -reach && by < -reach && cy < -reach && dy < -reach) return false
  if (halvings === 0) return toPiece(ax, ay, dx, dy) <= reach * reach
  const abx = (ax + bx) / 2
  const aby = (ay + by) / 2
  const cdx = (cx + dx) / 2
  const cdy = (cy + dy) / 2
  const px = (abx + (bx + cx) / 2) / 2
  const py = (aby + (by + cy) / 2) / 2
  const qx = ((bx + cx) / 2 + cdx) / 2
  const qy = ((by + cy) / 2 + cdy) / 2
  const mx = (px + qx) / 2
  const my = (py + qy) / 2
  return (
    isNear(ax, ay, abx, aby, px, py, mx, my, reach, halvings - 1) ||
    isNear(mx, my, qx, qy, cdx, cdy, dx, dy, reach, halvings - 1)
  )
}

/** The squared distance from the origin to a straight piece. */
function toPiece(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const l2 = dx * dx + dy * dy
  const t = l2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / l2))
  const [px, py] = [ax + t * dx, ay + t * dy]
  return px * px + py * py
}
