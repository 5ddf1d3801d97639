/** Whether a place of the plane lies in an area of the base map. Pure. */
import type { MultiPolygon } from 'geojson'
import { unproject, type Point } from '../scene/mercator.ts'

/** An area, ready to be asked what lies in it: its rings, each with the least and greatest longitude and latitude. */
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
