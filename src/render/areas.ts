/** Areas of the base map: point-in-polygon tests, and the country at a place. Points are of the plane of `mercator.ts`. */
import type { MultiPolygon } from 'geojson'
import type { Atlas } from '../atlas/atlas.ts'
import type { Bounds } from '../scene/docks.ts'
import { unproject, type Point } from '../scene/mercator.ts'
import { boundsOf } from '../scene/polyline.ts'
import type { Borders } from '../state/view.ts'
import type { BaseTopology } from './geo.ts'
import { areasBy, ownerOf } from './border-policy.ts'

/** An area, prepared for point-in-polygon tests: its rings with their bounding boxes. */
export type Area = readonly { readonly ring: readonly Lonlat[]; readonly box: Bounds }[]

type Lonlat = readonly number[]

export function areaOf({ coordinates }: MultiPolygon): Area {
  return coordinates.flat().map((ring) => ({ ring, box: boundsOf(ring) }))
}

/** Whether a place lies in an area (even-odd rule). */
export function liesIn(area: Area, place: Point): boolean {
  const [x, y] = unproject(place)
  let inside = false
  for (const { ring, box } of area) {
    const [west, south, east, north] = box
    if (x < west || x > east || y < south || y > north) continue
    let [bx = 0, by = 0] = ring.at(-1) ?? []
    for (const [ax = 0, ay = 0] of ring) {
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
  return areasBy(topology, (face) => ownerOf(face, policy)).flatMap(([owner, land]) => {
    const actor = states.find((a) => a.country === owner)
    return actor ? [{ actor: actor.id, area: areaOf(land) }] : []
  })
}

/** The actor in whose country a place lies; null for the sea and for other land. */
export function countryAt(countries: readonly Country[], place: Point): string | null {
  return countries.find(({ area }) => liesIn(area, place))?.actor ?? null
}
