// Lakes and rivers as Natural Earth draws them, with a name where we have one and a rank (0 is the most
// important): lakes by hand-made anchors, rivers by their scale rank.
import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson'
import { care, FRAME, inBox } from './frame.ts'
import { type Area, boxOf, collection, feature, holds, polygons, readJson } from './geojson.ts'
import { shape } from './shape.ts'
import { inDebian, input } from './sources.ts'

/** What a lake or a river says of itself; `fine` is how finely it is drawn, as for units. */
export interface Water {
  name: string
  rank: number
  fine: 0 | 1 | 2
}

interface Anchor {
  en: string
  rank: number
  at: [number, number]
}

/** Unnamed lakes below this size (in square degrees of their box) are left out where care is low. */
const SMALLEST = [0.35, 0.12, 0.02] as const

const centre = (ring: Position[]): [number, number] => {
  const [west, south, east, north] = boxOf(ring)
  return [(west + east) / 2, (south + north) / 2]
}

/** Lakes inside the frame, named by the nearest anchor within 0.3 degrees or in the lake itself. */
export function lakes(): FeatureCollection<Area, Water> {
  const { lakes: anchors } = readJson<{ lakes: Anchor[] }>(input('lake-names.json'))
  const file = readJson<FeatureCollection<Area>>(input('lakes.geojson'))
  return collection(
    file.features.flatMap(({ geometry }) => {
      const all = polygons(geometry)
      const ring = all.map((r) => r[0] ?? []).reduce((a, b) => (a.length > b.length ? a : b), [])
      const [lon, lat] = centre(ring)
      const [west, south, east, north] = boxOf(ring)
      const fine = care([lon, lat])
      const anchor = anchors.find(
        ({ at }) => all.some((r) => holds(r, at)) || Math.hypot(at[0] - lon, at[1] - lat) < 0.3,
      )
      const large = (east - west) * (north - south) > SMALLEST[fine]
      return inBox(FRAME, [lon, lat]) && (anchor ?? large)
        ? [feature(geometry, { name: anchor?.en ?? '', rank: anchor?.rank ?? 4, fine })]
        : []
    }),
  )
}

interface River {
  name: string | null
  scalerank: number
  featurecla: string
}

/** The last scale rank of Natural Earth that is drawn, by fineness. */
const DEEPEST = [4, 6, 9] as const

/** Rivers by the scale ranks of Natural Earth (0 largest). */
export async function rivers(): Promise<FeatureCollection<LineString | MultiLineString, Water>> {
  const base = inDebian('magics', '10m', 'ne_10m_rivers_lake_centerlines')
  const out = await shape(
    ['-i r.shp encoding=utf8', `-clip bbox=${FRAME.join(',')}`, '-o r.json format=geojson'],
    { 'r.shp': readFileSync(`${base}.shp`), 'r.dbf': readFileSync(`${base}.dbf`) },
  )
  const all = JSON.parse(out['r.json'] ?? '') as FeatureCollection<LineString | MultiLineString, River>
  return collection(
    all.features.flatMap(({ geometry, properties }) => {
      const line = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
      const fine = care(centre(line))
      const rank = Math.max(0, properties.scalerank - 1)
      const named = properties.featurecla !== 'Lake Centerline' ? (properties.name ?? '') : ''
      return properties.scalerank <= DEEPEST[fine] ? [feature(geometry, { name: named, rank, fine })] : []
    }),
  )
}
