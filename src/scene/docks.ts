/**
 * The ends of ties to actors beyond the map's bounds: on the edge of the bounds, in the direction of the great circle from
 * the middle of the opening view. A dock depends neither on the camera nor on other docks, unless they share a seat.
 */
import { geoInterpolate } from 'd3-geo'
import { nearestLongitude } from '../atlas/date-line.ts'
import type { Position } from '../atlas/schema.ts'
import { distance, project } from './mercator.ts'

/** West, south, east, north: degrees, or degrees of the plane. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Degrees of the plane between docks of one seat. */
const SPACING = 2.4

export function inBounds([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** Where the great circle from the middle of `home` to `seat` leaves `bounds`; the seat itself if it lies within. */
export function dock(bounds: Bounds, home: Bounds, seat: Position): Position {
  if (inBounds(bounds, seat)) return seat
  const route = geoInterpolate([(home[0] + home[2]) / 2, (home[1] + home[3]) / 2], [seat[0], seat[1]])
  const middle = (bounds[0] + bounds[2]) / 2
  const at = (t: number): Position => {
    const [lon, lat] = route(t)
    return [nearestLongitude(lon, middle), lat]
  }
  let inside = 0
  let outside = 1
  for (let i = 0; i < 40; i++) {
    const t = (inside + outside) / 2
    if (inBounds(bounds, at(t))) inside = t
    else outside = t
  }
  const [lon, lat] = at(inside)
  return [round(lon), round(lat)]
}

/** Moves docks along their edge until each is `SPACING` away from those before it. */
export function spread(bounds: Bounds, docks: readonly Position[]): readonly Position[] {
  const out: Position[] = []
  for (const dock of docks) {
    const vertical =
      Math.min(dock[0] - bounds[0], bounds[2] - dock[0]) < Math.min(dock[1] - bounds[1], bounds[3] - dock[1])
    const moved = (by: number): Position => (vertical ? [dock[0], dock[1] + by] : [dock[0] + by, dock[1]])
    const free = (p: Position) => out.every((o) => distance(project(o), project(p)) >= SPACING)
    const tries = Array.from({ length: 24 }, (_, i) => moved((i % 2 ? -1 : 1) * Math.ceil(i / 2) * 0.6))
    out.push(tries.find((p) => free(p) && inBounds(bounds, p)) ?? dock)
  }
  return out
}

function round(x: number): number {
  return Math.round(x * 1e4) / 1e4
}
