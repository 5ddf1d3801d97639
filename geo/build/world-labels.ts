// Labels of the world's map: each owner's name where its largest piece of land is widest, with a rank by its size, and the waters and
// disputed areas that are named by hand. In English alone.
import { geoArea } from 'd3-geo'
import type { FeatureCollection, Position } from 'geojson'
import { type Area, boxOf, holds, polygons, readJson } from './geojson.ts'
import type { Label } from './labels.ts'
import { fromSegment } from './simplify.ts'
import { input } from './sources.ts'

/** What an owner of land is called, by its code, and labels by hand. */
interface Names {
  countries: Record<string, string>
  labels: Label[]
}

/** Least square kilometres of land for ranks 0 to 3. */
const LEAST = [1_500_000, 300_000, 80_000, 15_000]

const STERADIAN = 6371 ** 2

/** A name is so many times wider than high, so land counts as narrower by as much, but for the room that a name can do without. */
const WIDE = 2

/** Points tried along each side of a land's box. */
const TRIES = 48

/** The point inside a polygon that is farthest from its edges. */
function middle(rings: Position[][]): [number, number] {
  const [west, south, east, north] = boxOf(rings[0] ?? [])
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180) / WIDE
  const flat = rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * narrow, lat] as const))
  let best: [number, number] = [(west + east) / 2, (south + north) / 2]
  let room = -1
  for (let i = 1; i < TRIES; i++)
    for (let j = 1; j < TRIES; j++) {
      const at: [number, number] = [west + ((east - west) * i) / TRIES, south + ((north - south) * j) / TRIES]
      if (!holds(rings, at)) continue
      const here = nearest(flat, [at[0] * narrow, at[1]], room)
      if (here > room) [best, room] = [at, here]
    }
  return best
}

/** Distance from a point to the nearest edge; gives up once it is below `enough`. */
function nearest(
  rings: (readonly [number, number])[][],
  at: readonly [number, number],
  enough: number,
): number {
  let least = Infinity
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      least = Math.min(least, fromSegment(at, ring[i - 1]!, ring[i]!))
      if (least <= enough) return least
    }
  return least
}

const round = ([lon, lat]: [number, number]): [number, number] => [
  Math.round(lon * 100) / 100,
  Math.round(lat * 100) / 100,
]

/** Square kilometres of one polygon. */
const sizeOf = (rings: Position[][]): number => geoArea({ type: 'Polygon', coordinates: rings }) * STERADIAN

/** The labels; `lands` has each owner's land. */
export function worldLabels(lands: FeatureCollection<Area, { un: string }>): Label[] {
  const { countries, labels } = readJson<Names>(input('world-labels.json'))
  const named = lands.features.map(({ geometry, properties: { un } }): Label => {
    const parts = polygons(geometry).map((rings) => ({ rings, size: sizeOf(rings) }))
    const whole = parts.reduce((sum, { size }) => sum + size, 0)
    const largest = parts.reduce((a, b) => (b.size > a.size ? b : a))
    const rank = LEAST.findIndex((least) => whole >= least)
    const en = countries[un]
    if (en === undefined) throw new Error(`geo: no name for ${un} in world-labels.json`)
    return { id: un, kind: 'country', rank: rank < 0 ? 4 : rank, at: round(middle(largest.rings)), en }
  })
  return [...named.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)), ...labels]
}
