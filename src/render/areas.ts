/** Areas of the base map: what lies in them, and whose country a place is in. Pure; the plane is that of `mercator.ts`. */
import type { MultiPolygon } from 'geojson'
import type { Atlas } from '../atlas/atlas.ts'
import { unproject, type Point } from '../scene/mercator.ts'
import type { Borders } from '../state/view.ts'
import type { BaseTopology } from './geo.ts'
import { areasBy, ownerOf } from './border-policy.ts'

/** An area, ready to be asked what lies in it: its rings, each with the least and greatest latitude and longitude. */
export type Area = readonly { readonly ring: readonly Lonlat[]; readonly box: readonly number[] }[]

type Lonlat = readonly number[]

export function areaOf({ coordinates }: MultiPolygon): Area {
  return coordinates.flat().map((ring) => {
    const lons = ring.map(([lon = 0]) => lon)
    const lats = ring.map(([, lat = 0]) => lat)
    return { ring, box: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] }
  })
}

/** Whether a place lies in an area: by the number of its borders to the east of it. */
export function liesIn(area: Area, place: Point): boolean {
  const [x, y] = unproject(place)
  let inside = false
  for (const { ring, box } of area) {
    const [west = 0, south = 0, east = 0, north = 0] = box
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

/** The land of an actor. */
export interface Country {
  readonly actor: string
  readonly area: Area
}

/** The countries of the states of an atlas, whose land a policy says. Takes some milliseconds: keep it. */
export function countriesOf(atlas: Atlas, topology: BaseTopology, policy: Borders): readonly Country[] {
  const states = atlas.data.actors.filter((a) => a.kind === 'state')
  return areasBy(topology, (face) => ownerOf(face, policy)).flatMap(([owner, land]) => {
    const actor = states.find((a) => a.country === owner)
    return actor ? [{ actor: actor.id, area: areaOf(land) }] : []
  })
}

/** The actor in whose country a place of the plane lies; null for the sea, and for land of none. */
export function countryAt(countries: readonly Country[], place: Point): string | null {
  return countries.find(({ area }) => liesIn(area, place))?.actor ?? null
}
