/**
 * The layout of the capital view: each actor in its true direction, on the ring of its stance, turned aside so that
 * names do not overlap.
 *
 * Numbers in, numbers out; knows no component. Lengths are pixels of a box of `SIZE`; angles are radians, clockwise from north.
 */
import type { Position } from '../../atlas/schema.ts'
import type { Stance } from './around.ts'

export const COMPASS_SIZE = { width: 332, height: 338 } as const
export const CENTRE = { x: 166, y: 169 } as const

/** The rings: the nearer, the better two stand with each other. */
export const RING: Readonly<Record<Stance, number>> = { partner: 84, hedge: 119, rival: 151 }

/** Where lines begin. */
const NEAR = 45

/** The height of a name, and how far its middle lies above its node, or its edge beside it. */
const TALL = 15
const ABOVE = 13
const BESIDE = 6

/** Pixels between two bundles of lines, at the nearer of their nodes. */
const APART = 7

/** Turns away from the true direction, in the order in which they are tried. */
const TURNS = Array.from({ length: 241 }, (_, i) => Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1) * 0.02)

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
export interface PlacedSpot {
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

/** The initial bearing of the great circle from `from` to `to`, in [−π, π]. Positions in degrees. */
export function compassBearing(from: Position, to: Position): number {
  const [lon, lat, lon2, lat2] = [...from, ...to].map((d) => (d * Math.PI) / 180)
  if (lon === undefined || lat === undefined || lon2 === undefined || lat2 === undefined) return 0
  const y = Math.sin(lon2 - lon) * Math.cos(lat2)
  const x = Math.cos(lat) * Math.sin(lat2) - Math.sin(lat) * Math.cos(lat2) * Math.cos(lon2 - lon)
  return Math.atan2(y, x)
}

/**
 * Places spots around a seat: those with the most lines first, each in the direction nearest to its true one that is still
 * free. The same spots always come out the same, in their order.
 */
export function placedSpots(from: Position, spots: readonly Spot[]): readonly PlacedSpot[] {
  const taken = new Map<Spot, PlacedSpot>()
  for (const spot of spots.toSorted((a, b) => b.width - a.width)) {
    const truly = compassBearing(from, spot.at)
    const free = TURNS.find((by) => {
      const here = place(spot, truly + by, truly)
      return [...taken].every(([other, there]) => !tooNear(spot, here, other, there))
    })
    // If nothing is free, names overlap rather than stand far from their place.
    taken.set(spot, place(spot, truly + (free ?? 0), truly))
  }
  return spots.flatMap((spot) => taken.get(spot) ?? [])
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
export function compassPoint(angle: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: CENTRE.x + Math.sin(angle) * radius, y: CENTRE.y - Math.cos(angle) * radius }
}

/** Pixels that a name takes, at most: the type is narrower than this. */
export function nameWidth(name: string): number {
  return name.length * 5.8 + 5
}

/** Beside its node on the left and the right where it fits, else above or below it. */
function place(spot: Spot, angle: number, bearing: number): PlacedSpot {
  const radius = RING[spot.stance]
  const { x, y } = compassPoint(angle, radius)
  const half = nameWidth(spot.name) / 2
  const node = { id: spot.id, angle, bearing, radius, x, y }
  const outward = x + Math.sign(x - CENTRE.x) * (half + BESIDE)
  const fits = outward - half >= 0 && outward + half <= COMPASS_SIZE.width
  if (Math.abs(Math.sin(angle)) > 0.5 && fits) return { ...node, labelX: outward, labelY: y }
  const labelX = Math.max(half, Math.min(COMPASS_SIZE.width - half, x))
  return { ...node, labelX, labelY: y + (y < CENTRE.y ? -ABOVE : ABOVE) }
}

function tooNear(a: Spot, p: PlacedSpot, b: Spot, q: PlacedSpot): boolean {
  const apart = Math.max(a.width, 8) / 2 + Math.max(b.width, 8) / 2 + APART
  if (Math.abs(turned(p.angle - q.angle)) * Math.min(p.radius, q.radius) < apart) return true
  const wide = (nameWidth(a.name) + nameWidth(b.name)) / 2
  if (Math.abs(p.labelX - q.labelX) < wide && Math.abs(p.labelY - q.labelY) < TALL) return true
  return covers(a, p, q) || covers(b, q, p) || crosses(a, p, b, q) || crosses(b, q, a, p)
}

/** Whether a name lies on another's node. */
function covers({ name }: Spot, p: PlacedSpot, q: PlacedSpot): boolean {
  return Math.abs(p.labelX - q.x) < nameWidth(name) / 2 + 4 && Math.abs(p.labelY - q.y) < TALL / 2 + 4
}

/** Whether the lines to one spot pass through the name of another. */
function crosses(to: Spot, line: PlacedSpot, named: Spot, name: PlacedSpot): boolean {
  const [dx, dy] = [nameWidth(named.name) / 2 - 4 + to.width / 2, 5 + to.width / 2]
  const [ux, uy] = [Math.sin(line.angle), -Math.cos(line.angle)]
  for (let r = NEAR; r < line.radius; r += 6) {
    const [x, y] = [CENTRE.x + ux * r, CENTRE.y + uy * r]
    if (Math.abs(x - name.labelX) < dx && Math.abs(y - name.labelY) < dy) return true
  }
  return false
}

/** An angle brought into (−π, π]. */
function turned(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle))
}
