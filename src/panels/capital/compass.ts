/**
 * Where the others stand around a capital: in their true direction, on the ring of their stance, turned a little so that no
 * two names lie on each other.
 *
 * Numbers in, numbers out; knows no component. Lengths are pixels of a box of `SIZE`; angles are radians, clockwise from north.
 */
import type { Position } from '../../atlas/schema.ts'
import type { Stance } from './around.ts'

export const SIZE = { width: 332, height: 338 } as const
export const CENTRE = { x: 166, y: 169 } as const

/** The rings: the nearer, the better two stand with each other. */
export const RING: Readonly<Record<Stance, number>> = { partner: 84, hedge: 119, rival: 151 }

/** Where lines begin. */
const NEAR = 45

/** Half the height of a node with its name, and the pixels between two bundles of lines. */
const HALF = 13
const APART = 7
const STEP = 0.01
const ROUNDS = 900

/** What is to be placed: a name, where it lies and how it stands. */
export interface Spot {
  readonly id: string
  readonly name: string
  readonly stance: Stance
  readonly at: Position
  /** How wide the bundle of its lines is. */
  readonly width: number
}

/** A spot in its place: the node, and the middle of its name above or below it. */
export interface Placed {
  readonly id: string
  readonly angle: number
  /** The true direction, from which `angle` may be turned away. */
  readonly bearing: number
  readonly radius: number
  readonly x: number
  readonly y: number
  readonly labelX: number
  readonly labelY: number
}

/** The direction in which one sets out from `from` to `to` by the shortest way, in [−π, π]. Positions in degrees. */
export function bearing(from: Position, to: Position): number {
  const [lon, lat, lon2, lat2] = [...from, ...to].map((d) => (d * Math.PI) / 180)
  if (lon === undefined || lat === undefined || lon2 === undefined || lat2 === undefined) return 0
  const y = Math.sin(lon2 - lon) * Math.cos(lat2)
  const x = Math.cos(lat) * Math.sin(lat2) - Math.sin(lat) * Math.cos(lat2) * Math.cos(lon2 - lon)
  return Math.atan2(y, x)
}

/** Places spots around a seat. The same spots always come out the same. */
export function placed(from: Position, spots: readonly Spot[]): readonly Placed[] {
  const bearings = spots.map((s) => bearing(from, s.at))
  let angles: readonly number[] = bearings
  for (let round = 0; round < ROUNDS; round++) {
    const here = spots.map((s, i) => place(s, angles[i] ?? 0, bearings[i] ?? 0))
    const pushes = angles.map(() => 0)
    for (let i = 0; i < here.length; i++)
      for (let j = i + 1; j < here.length; j++) {
        const [a, b] = [here[i], here[j]]
        if (!a || !b || !tooNear(spots, here, i, j)) continue
        // In the order of their true directions, so that two do not change places.
        const way = turned((bearings[j] ?? 0) - (bearings[i] ?? 0)) >= 0 ? 1 : -1
        pushes[i] = (pushes[i] ?? 0) - way * STEP
        pushes[j] = (pushes[j] ?? 0) + way * STEP
      }
    if (pushes.every((p) => p === 0)) break
    angles = angles.map((a, i) => a + (pushes[i] ?? 0))
  }
  return spots.map((s, i) => place(s, angles[i] ?? 0, bearings[i] ?? 0))
}

/** The middle of the widest gap between directions: where words find room. North-east when nothing is there. */
export function widestGap(angles: readonly number[]): number {
  const sorted = angles.map((a) => turned(a)).sort((a, b) => a - b)
  const first = sorted[0]
  if (first === undefined) return Math.PI / 4
  const gaps = sorted.map((a, i) => ({ a, gap: (sorted[i + 1] ?? first + 2 * Math.PI) - a }))
  const widest = gaps.reduce((best, g) => (g.gap > best.gap ? g : best))
  return turned(widest.a + widest.gap / 2)
}

/** A point at an angle and a distance from the centre. */
export function pointAt(angle: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: CENTRE.x + Math.sin(angle) * radius, y: CENTRE.y - Math.cos(angle) * radius }
}

/** Pixels that a name takes, at most: the type is narrower than this. */
export function nameWidth(name: string): number {
  return name.length * 6.3 + 8
}

function place(spot: Spot, angle: number, bearing: number): Placed {
  const radius = RING[spot.stance]
  const { x, y } = pointAt(angle, radius)
  const half = nameWidth(spot.name) / 2
  const labelX = Math.max(half, Math.min(SIZE.width - half, x))
  const labelY = y + (y < CENTRE.y ? -HALF : HALF)
  return { id: spot.id, angle, bearing, radius, x, y, labelX, labelY }
}

function tooNear(spots: readonly Spot[], here: readonly Placed[], i: number, j: number): boolean {
  const [a, b, p, q] = [spots[i], spots[j], here[i], here[j]]
  if (!a || !b || !p || !q) return false
  const apart = Math.max(a.width, 8) / 2 + Math.max(b.width, 8) / 2 + APART
  if (Math.abs(turned(p.angle - q.angle)) * Math.min(p.radius, q.radius) < apart) return true
  const wide = (nameWidth(a.name) + nameWidth(b.name)) / 2
  // Each takes the room from its node to the far edge of its name.
  const [midP, midQ] = [(p.y + p.labelY) / 2, (q.y + q.labelY) / 2]
  if (Math.abs(p.labelX - q.labelX) < wide && Math.abs(midP - midQ) < 2 * HALF) return true
  return crosses(a, p, b, q) || crosses(b, q, a, p)
}

/** Whether the lines to one spot pass through the name of another. */
function crosses(to: Spot, line: Placed, named: Spot, name: Placed): boolean {
  const [dx, dy] = [nameWidth(named.name) / 2 - 4 + to.width / 2, 6 + to.width / 2]
  for (let r = NEAR; r < line.radius; r += 6) {
    const { x, y } = pointAt(line.angle, r)
    if (Math.abs(x - name.labelX) < dx && Math.abs(y - name.labelY) < dy) return true
  }
  return false
}

/** An angle brought into (−π, π]. */
function turned(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle))
}
