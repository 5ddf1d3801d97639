/**
 * Where most ties of an atlas are, so that its map opens there: one party on the other side of the earth would else make the map of a
 * region one of the whole world.
 *
 * The middle is where most ends of ties lie. Around it, the smallest circle with both ends of at least two thirds of the ties is the
 * region; a place is near if it lies no farther from the middle than twice the circle's radius. So an atlas of the whole world, whose
 * circle is large, keeps all of it.
 */
import { median } from 'd3-array'
import { nearestLongitude } from '../atlas/date-line.ts'
import type { AtlasData, Position } from '../atlas/schema.ts'

type Vector = readonly [number, number, number]

/** The share of ties whose both ends make the region. */
const MOST = 2 / 3

/** Places within so many radii of the region are near. */
const NEAR = 2

/** Degrees of the least radius: what lies within a short flight of a small region is no far party. */
const LEAST = 15

/** Whether a place is near, for ties of which both ends are given. */
export function nearPlaces(
  ties: readonly (readonly [from: Position, to: Position])[],
): (place: Position) => boolean {
  const ends = ties.flat().map(vectorOf)
  const axis = (i: 0 | 1 | 2) => median(ends, (end) => end[i]) ?? 0
  const sum: Vector = [axis(0), axis(1), axis(2)]
  const length = Math.hypot(...sum)
  // Ends that lie all around the earth have no middle.
  if (length < 1e-6) return () => true
  const middle: Vector = [sum[0] / length, sum[1] / length, sum[2] / length]
  const away = (place: Position) => degreesBetween(middle, vectorOf(place))
  const radii = ties.map((pair) => Math.max(...pair.map(away))).sort((a, b) => a - b)
  const radius = Math.max(LEAST, radii[Math.ceil(radii.length * MOST) - 1] ?? 180)
  return (place) => away(place) <= NEAR * radius
}

/** The parties of ties that lie outside of the map, each with its path. */
export function* farParties({
  actors,
  places,
  ties,
  article: { map },
}: AtlasData): Iterable<{ readonly path: string; readonly name: string }> {
  const [west, south, east, north] = map.bounds
  const isOut = ([x, lat]: Position) => {
    const lon = nearestLongitude(x, (west + east) / 2)
    return lon < west || lon > east || lat < south || lat > north
  }
  const parties = new Set(ties.flatMap(({ from, to, via }) => [from, to, via]))
  for (const [i, { id, name, seat }] of actors.entries()) {
    const at = parties.has(id) ? places.find((place) => place.id === seat)?.at : undefined
    if (at && isOut(at)) yield { path: `actors[${i}].seat`, name }
  }
}

const RADIAN = Math.PI / 180

function vectorOf([lon, lat]: Position): Vector {
  const flat = Math.cos(lat * RADIAN)
  return [flat * Math.cos(lon * RADIAN), flat * Math.sin(lon * RADIAN), Math.sin(lat * RADIAN)]
}

const degreesBetween = ([a, b, c]: Vector, [x, y, z]: Vector): number =>
  Math.acos(Math.max(-1, Math.min(1, a * x + b * y + c * z))) / RADIAN
