/**
 * Where actors beyond the map's bounds have their end: on the bounds' edge, in their true direction, each for itself.
 *
 * The direction is that of the great circle from the middle of the opening view; docks never depend on the camera or on one
 * another, unless they share a seat.
 */
import { geoInterpolate } from 'd3-geo'
import type { Position } from '../atlas/schema.ts'
import { distance, project } from './mercator.ts'

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Degrees by which docks of one seat keep from one another. */
const APART = 2.4

export function inBounds([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** Where the way from the middle of `home` to `seat` leaves `bounds`. A seat within the bounds keeps its place. */
export function dock(bounds: Bounds, home: Bounds, seat: Position): Position {
  if (inBounds(bounds, seat)) return seat
  const way = geoInterpolate([(home[0] + home[2]) / 2, (home[1] + home[3]) / 2], [seat[0], seat[1]])
  let inside = 0
  let outside = 1
  for (let i = 0; i < 40; i++) {
    const t = (inside + outside) / 2
    if (inBounds(bounds, way(t))) inside = t
    else outside = t
  }
  const [lon, lat] = way(inside)
  return [round(lon), round(lat)]
}

/** Moves docks along their edge until each keeps its distance from the ones before it. */
export function spread(bounds: Bounds, docks: readonly Position[]): readonly Position[] {
  const out: Position[] = []
  for (const dock of docks) {
    const vertical =
      Math.min(dock[0] - bounds[0], bounds[2] - dock[0]) < Math.min(dock[1] - bounds[1], bounds[3] - dock[1])
    const moved = (by: number): Position => (vertical ? [dock[0], dock[1] + by] : [dock[0] + by, dock[1]])
    const free = (p: Position) => out.every((o) => distance(project(o), project(p)) >= APART)
    const tries = Array.from({ length: 24 }, (_, i) => moved((i % 2 ? -1 : 1) * Math.ceil(i / 2) * 0.6))
    out.push(tries.find((p) => free(p) && inBounds(bounds, p)) ?? dock)
  }
  return out
}

function round(x: number): number {
  return Math.round(x * 1e4) / 1e4
}
