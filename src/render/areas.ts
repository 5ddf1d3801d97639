/** Areas of the base map: point-in-polygon tests, and the country at a place. Points are of the plane of `mercator.ts`. */
import type { MultiPolygon } from 'geojson'
import type { Atlas } from '../atlas/atlas.ts'
import type { Position } from '../atlas/schema.ts'
import type { Bounds } from '../scene/docks.ts'
import { unproject, type Point } from '../scene/mercator.ts'
import { boundsOf } from '../scene/polyline.ts'
import type { Borders } from '../state/view.ts'
import type { BaseTopology } from './geo.ts'
import { landBy } from './border-policy.ts'

/** An area, prepared for point-in-polygon tests: its rings with their bounding boxes. */
export type Area = readonly { readonly ring: readonly Lonlat[]; readonly box: Bounds }[]

type Lonlat = readonly number[]

export function areaOf({ coordinates }: MultiPolygon): Area {
  return coordinates.flat().map((ring) => ({ ring, box: boundsOf(ring) }))
}

/** Whether a place lies in an area (even-odd rule). */
export const liesIn = (area: Area, place: Point): boolean => holds(area, unproject(place))

/** Whether a place lies in one of some areas. */
export function liesInAny(areas: readonly Area[], place: Point): boolean {
  const at = unproject(place)
  return areas.some((area) => holds(area, at))
}

function holds(area: Area, [x, y]: Position): boolean {
  let inside = false
  for (const { ring, box } of area) {
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue
    const last = ring.at(-1)
    let bx = last?.[0] ?? 0
    let by = last?.[1] ?? 0
    // By index, which is several times as fast: names try thousands of places.
    for (let i = 0; i < ring.length; i++) {
      const ax = ring[i]?.[0] ?? 0
      const ay = ring[i]?.[1] ?? 0
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside
      bx = ax
      by = ay
    }
  }
  return inside
}

export interface Country {
  readonly actor: string
  readonly area: Area
}

/** The land of an atlas's states under a border policy. Takes some milliseconds, so keep the result. */
export function countriesOf(atlas: Atlas, topology: BaseTopology, policy: Borders): readonly Country[] {
  const states = atlas.data.actors.filter((a) => a.kind === 'state')
  return landBy(topology, policy).flatMap(([owner, land]) => {
    const actor = states.find((a) => a.country === owner)
    return actor ? [{ actor: actor.id, area: areaOf(land) }] : []
  })
}

/** The actor in whose country a place lies; null for the sea and for other land. */
export function countryAt(countries: readonly Country[], place: Point): string | null {
  return countries.find(({ area }) => liesIn(area, place))?.actor ?? null
}
