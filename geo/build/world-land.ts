// The land of the world as one coarse planar mesh: the same units and the same disputed areas as on the detailed map, dissolved to faces
// before they are simplified, with the largest lakes and rivers.
import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString, MultiLineString, Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { disputed, type Zone } from './disputed.ts'
import { type Area, collection, feature } from './geojson.ts'
import { quote, zoned } from './land.ts'
import type { Ownership } from './policy.ts'
import { areasIn } from './pn2.ts'
import { shape } from './shape.ts'
import { inDebian } from './sources.ts'
import { units, worldUnits } from './units.ts'
import type { Water } from './water.ts'
import { WORLD } from './frame.ts'

/** The mesh as mapshaper gives it; `inner` has a point inside each owner's land. */
export type WorldMesh = Topology<{
  faces: GeometryCollection<Ownership>
  lakes: GeometryCollection<Pick<Water, 'rank'>>
  rivers: GeometryCollection<Pick<Water, 'name' | 'rank'>>
}>

/** How far a simplified line may lie from the true one, in metres: less around small lands, more where nearly nobody lives. */
const INTERVAL = "small ? 1000 : ['AQ', 'GL'].includes(un) ? 9000 : 3600"

/** The same for lakes and rivers. */
const WATER_INTERVAL = 4500

/** Positions on the world's 360 degrees: 0.0045 degrees, or 500 m, a step. */
const QUANTIZATION = 8e4

/** The least important rivers that are drawn, by Natural Earth's scale rank (0 largest). */
const DEEPEST = 5

interface River {
  name: string | null
  scalerank: number
  featurecla: string
}

const lakes = () =>
  collection(
    areasIn(inDebian('marble', 'data', 'naturalearth', 'ne_50m_lakes.pn2')).map((area) => feature(area, {})),
  )

async function rivers(): Promise<
  FeatureCollection<LineString | MultiLineString, Pick<Water, 'name' | 'rank'>>
> {
  const base = inDebian('magics', '10m', 'ne_10m_rivers_lake_centerlines')
  const out = await shape(
    ['-i r.shp encoding=utf8', `-filter 'scalerank <= ${DEEPEST}'`, '-o r.json format=geojson'],
    {
      'r.shp': readFileSync(`${base}.shp`),
      'r.dbf': readFileSync(`${base}.dbf`),
    },
  )
  const all = JSON.parse(out['r.json'] ?? '') as FeatureCollection<LineString | MultiLineString, River>
  return collection(
    all.features.map(({ geometry, properties: { name, scalerank, featurecla } }) =>
      feature(geometry, {
        name: featurecla === 'Lake Centerline' ? '' : (name ?? ''),
        rank: Math.max(0, scalerank - 1),
      }),
    ),
  )
}

/**
 * Western Sahara between its straight borders: 27°40′ N and 8°40′ W. Natural Earth gives the part that Morocco holds to Morocco, and the
 * southern border to Mauritania.
 */
const SAHARA: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-18, 20.5],
      [-8.667, 20.5],
      [-8.667, 27.667],
      [-18, 27.667],
      [-18, 20.5],
    ],
  ],
}

/** mapshaper's assignment of owners to the land inside each area. */
const OWNERS = `
  un === 'EH' || (un === 'MA' && zone === 'western-sahara')
    ? (control = un, un = 'EH', area = 'western-sahara')
    : ${zoned} : null`

/** Builds the mesh. */
export async function worldLand(): Promise<WorldMesh> {
  const { features } = await disputed(units())
  const zones = collection<Area, Zone>([...features, feature(SAHARA, { zone: 'western-sahara' })])
  const out = await shape(
    [
      '-i units.json snap',
      `-clip bbox=${WORLD.join(',')}`,
      '-clean gap-fill-area=2km2 allow-overlaps',
      '-dissolve2 un,control,area',
      '-i zones.json name=zones',
      '-union target=units,zones name=faces',
      `-each target=faces ${quote(`area = area || ''; ${OWNERS}`)}`,
      `-filter target=faces ${quote('!!un')}`,
      '-dissolve2 target=faces un,control,area',
      // Small island states keep all their islands.
      `-each target=faces ${quote('small = this.area < 25000e6')}`,
      `-simplify target=faces variable weighted interval=${quote(INTERVAL)} keep-shapes`,
      `-filter target=faces ${quote('small')} + name=tiny`,
      `-filter target=faces ${quote('!small')}`,
      '-filter-islands target=faces min-area=40km2 remove-empty',
      '-merge-layers target=faces,tiny force name=faces',
      '-clean target=faces gap-fill-area=20km2',
      '-dissolve2 target=faces un,control,area',
      '-i lakes.json name=lakes',
      `-filter target=lakes ${quote('this.area > 900e6')}`,
      `-each target=lakes ${quote('rank = this.area > 2e10 ? 0 : this.area > 5e9 ? 1 : this.area > 2e9 ? 2 : 3')}`,
      `-simplify target=lakes interval=${WATER_INTERVAL} keep-shapes`,
      '-i rivers.json name=rivers',
      '-dissolve target=rivers name,rank',
      `-simplify target=rivers interval=${WATER_INTERVAL}`,
      '-erase target=rivers source=lakes',
      `-o mesh.json target=faces,lakes,rivers format=topojson quantization=${QUANTIZATION}`,
    ],
    { 'units.json': worldUnits(), 'zones.json': zones, 'lakes.json': lakes(), 'rivers.json': await rivers() },
  )
  return JSON.parse(out['mesh.json'] ?? '') as WorldMesh
}
