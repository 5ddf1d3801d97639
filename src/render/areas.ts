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

/** An area, prepared for point-in-polygon tests. */
export type Area = readonly Ring[]

interface Ring {
  readonly box: Bounds
  /** Its edges (ax, ay, bx, by) by equal bands of latitude that they touch. */
  readonly bands: readonly (readonly number[])[]
}

type Lonlat = readonly number[]

/** Edges of a ring for each of its bands. */
const EDGES = 8

export function areaOf({ coordinates }: MultiPolygon): Area {
  return coordinates.flat().map(ringOf)
}

function ringOf(ring: readonly Lonlat[]): Ring {
  const box = boundsOf(ring)
  const bands = Array.from({ length: Math.ceil(ring.length / EDGES) }, (): number[] => [])
  let [bx = 0, by = 0] = ring.at(-1) ?? []
  for (const [ax = 0, ay = 0] of ring) {
    const from = bandAt(box, bands.length, Math.min(ay, by))
    const to = bandAt(box, bands.length, Math.max(ay, by))
    for (let i = from; i <= to; i++) bands[i]?.push(ax, ay, bx, by)
    bx = ax
    by = ay
  }
  return { box, bands }
}

const bandAt = ([, south, , north]: Bounds, count: number, y: number): number =>
  Math.min(count - 1, Math.floor(((y - south) / (north - south || 1)) * count))

/** Whether a place lies in an area (even-odd rule). */
export const liesIn = (area: Area, place: Point): boolean => holds(area, unproject(place))

/** Whether a place lies in one of some areas. */
export function liesInAny(areas: readonly Area[], place: Point): boolean {
  const at = unproject(place)
  return areas.some((area) => holds(area, at))
}

function holds(area: Area, [x, y]: Position): boolean {
  let inside = false
  for (const { box, bands } of area) {
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue
    const edges = bands[bandAt(box, bands.length, y)] ?? []
    // By index, which is several times as fast: names try thousands of places.
    for (let i = 0; i < edges.length; i += 4) {
      const ax = edges[i] ?? 0
      const ay = edges[i + 1] ?? 0
      const bx = edges[i + 2] ?? 0
      const by = edges[i + 3] ?? 0
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside
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
