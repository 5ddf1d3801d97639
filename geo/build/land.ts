// Step 3: one planar mesh of land. Units and fitted areas are laid over each other, simplified together,
// and dissolved to faces, regions and admin-1 units; the Caspian is the hole between them; lakes and rivers
// follow. Everything shares arcs, so a border is stored once whoever draws it.
import type { FeatureCollection } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Zone } from './disputed.ts'
import { FRAME } from './frame.ts'
import type { Area } from './geojson.ts'
import { CUT, type Ownership } from './policy.ts'
import { shape } from './shape.ts'
import type { Unit } from './units.ts'
import { lakes, rivers, type Water } from './water.ts'

/** The mesh as mapshaper gives it: still with whole admin-1 units and unnamed places. */
export type Mesh = Topology<{
  faces: GeometryCollection<Ownership>
  units: GeometryCollection<{ region: string; un: string }>
  regions: GeometryCollection<{ id: string }>
  caspian: GeometryCollection
  lakes: GeometryCollection<Water>
  rivers: GeometryCollection<Water>
}>

/** How far a simplified line may lie from the true one, in metres, by fineness 2, 1, 0. */
const INTERVAL = 'fine === 2 ? 300 : fine === 1 ? 1200 : 3000'

/** Positions on the frame's 70 degrees: 0.00175 degrees, or 150 m, a step. */
const QUANTIZATION = 4e4

/** Countries whose admin-1 borders are drawn inside the ring; elsewhere units are dissolved at once. */
const ADMIN1 = ['AM', 'AZ', 'GE', 'IR', 'KZ', 'RU', 'TM', 'TR', 'UA']

/** Regions that the article names and that are no country: by their ISO 3166-2 codes. */
const REGIONS = `
  region === 'RU-DA' ? 'dagestan' : region === 'RU-CE' ? 'chechnya' :
  ['AZ-SAR','AZ-SAD','AZ-KAN','AZ-BAB','AZ-SAH','AZ-CUL','AZ-ORD','AZ-NX'].includes(region) ? 'nakhchivan' : ''`

/** mapshaper's assignment of owners to the land inside each area. */
export const zoned = Object.entries(CUT)
  .map(
    ([zone, { un, control }]) => `zone === '${zone}' ? (un = '${un}', control = '${control}', area = zone)`,
  )
  .join(' : ')

/** A command's argument in single quotes, on one line. */
export const quote = (text: string): string => `'${text.replaceAll(/\s+/g, ' ').replaceAll("'", '"').trim()}'`

/** Builds the mesh. */
export async function land(
  units: FeatureCollection<Area, Unit>,
  zones: FeatureCollection<Area, Zone>,
): Promise<Mesh> {
  const out = await shape(
    [
      '-i units.json snap',
      `-clip bbox=${FRAME.join(',')}`,
      '-clean gap-fill-area=2km2 allow-overlaps',
      '-i zones.json name=zones',
      `-clip target=zones bbox=${FRAME.join(',')}`,
      '-union target=units,zones name=parts',
      `-each target=parts ${quote(`area = area || ''; zone ? (${zoned} : null) : null`)}`,
      `-filter target=parts ${quote('!!un')}`,
      `-each target=parts ${quote(`region = fine > 0 && ${JSON.stringify(ADMIN1)}.includes(un) ? region : ''`)}`,
      '-dissolve2 target=parts region,un,control,area,fine',
      '-filter-slivers target=parts min-area=4km2',
      `-simplify target=parts variable weighted interval=${quote(INTERVAL)} keep-shapes`,
      '-filter-islands target=parts min-area=12km2 remove-empty',
      '-clean target=parts gap-fill-area=4km2',
      `-each target=parts ${quote(`id = ${REGIONS}`)}`,
      '-dissolve2 target=parts un,control,area + name=faces',
      '-dissolve2 target=parts region,un + name=units',
      `-filter target=parts ${quote('id !== ""')} + name=regions`,
      '-dissolve2 target=regions id',
      '-rectangle bbox=45.5,36,55.5,47.8 + name=caspian',
      '-erase target=caspian source=faces',
      '-explode target=caspian',
      `-filter target=caspian ${quote('this.area > 250000e6')}`,
      '-i lakes.json name=lakes',
      `-clip target=lakes bbox=${FRAME.join(',')}`,
      `-simplify target=lakes variable interval=${quote(INTERVAL)} keep-shapes`,
      '-i rivers.json name=rivers',
      `-clip target=rivers bbox=${FRAME.join(',')}`,
      '-dissolve target=rivers name,rank,fine',
      `-simplify target=rivers variable interval=${quote('fine === 2 ? 600 : fine === 1 ? 1200 : 3000')} keep-shapes`,
      '-erase target=rivers source=lakes',
      '-erase target=rivers source=caspian',
      `-o mesh.json target=faces,units,regions,caspian,lakes,rivers format=topojson quantization=${QUANTIZATION}`,
    ],
    {
      'units.json': units,
      'zones.json': zones,
      'lakes.json': lakes(),
      'rivers.json': await rivers(),
    },
  )
  return JSON.parse(out['mesh.json'] ?? '') as Mesh
}
