// Step 2: disputed areas that cut through regions, fitted to the border of the country they are cut from:
// what lies over the border is cut off, and slivers left between the area and the border are added, so
// that the area and its neighbours share one line.
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import { feature as fromTopology } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Area, collection, feature, readCsv, readJson } from './geojson.ts'
import { CUT } from './policy.ts'
import { shape } from './shape.ts'
import { inPackage, input } from './sources.ts'
import type { Unit } from './units.ts'

/** A disputed area's id, as in policy.ts. */
export interface Zone {
  zone: string
}

/** Points of one line of line-of-contact.csv, in degrees. */
export const line = (name: string): Position[] =>
  readCsv(input('line-of-contact.csv'))
    .filter((row) => row.feature === name)
    .map(({ lon, lat }) => [Number(lon), Number(lat)])

/** Two points across the Araz: the area's corner lies a few hundred metres short of the river. */
const CORNER: Position[] = [
  [47.31, 39.34],
  [47.36, 39.39],
]

/** The areas as their sources draw them, before fitting. */
export function sources(): Feature<Area, Zone>[] {
  const file = readJson<FeatureCollection<Area, { id: string }>>(input('disputed.geojson'))
  const points = line('held_area_1994_2020')
  const held: Polygon = {
    type: 'Polygon',
    coordinates: [[...points.slice(0, -1), ...CORNER, points[0] ?? []]],
  }
  return [
    feature(held, { zone: 'karabakh' }),
    ...file.features.map((f) => feature(f.geometry, { zone: f.properties.id })),
  ]
}

/** The United Nations buffer zone of Cyprus, which the admin-1 file divides between its neighbours. */
function buffer(): Feature<Area, Zone>[] {
  const world = readJson<Topology<{ countries: GeometryCollection<{ name: string }> }>>(
    inPackage('world-atlas', 'countries-10m.json'),
  )
  return fromTopology(world, world.objects.countries)
    .features.filter(({ properties }) => properties.name.startsWith('Cyprus U.N.'))
    .map(({ geometry }) => feature(geometry as Area, { zone: 'cyprus-buffer' }))
}

/** Slivers larger than this stay with the country (square metres). */
const SLIVER = 200e6

const fit = async (area: Feature<Area, Zone>, all: FeatureCollection<Area, Unit>) => {
  const { zone } = area.properties
  const country = all.features.filter((f) => f.properties.control === CUT[zone]?.from)
  const near =
    'this.centroidX > w - 0.2 && this.centroidX < e + 0.2 && this.centroidY > s - 0.2 && this.centroidY < n + 0.2'
  const ring = area.geometry.type === 'Polygon' ? area.geometry.coordinates : area.geometry.coordinates.flat()
  const lon = ring.flat().map((p) => p[0] ?? 0)
  const lat = ring.flat().map((p) => p[1] ?? 0)
  const box = `w=${Math.min(...lon)},e=${Math.max(...lon)},s=${Math.min(...lat)},n=${Math.max(...lat)}`
  const out = await shape(
    [
      '-i country.json area.json combine-files',
      '-dissolve target=country',
      '-erase target=country source=area + name=rest',
      '-explode target=rest',
      `-define ${box}`,
      `-filter target=rest '${near} && this.area < ${SLIVER}'`,
      '-clip target=country source=area + name=inside',
      '-merge-layers target=inside,rest force name=fitted',
      '-dissolve2 target=fitted',
      '-o fitted.json target=fitted format=geojson',
    ],
    { 'country.json': collection(country), 'area.json': area },
  )
  const text = JSON.parse(out['fitted.json'] ?? '{}') as { geometries?: Area[]; features?: Feature<Area>[] }
  const geometry = text.geometries?.[0] ?? text.features?.[0]?.geometry
  if (!geometry) throw new Error(`geo: ${zone} does not meet ${CUT[zone]?.from ?? 'its country'}`)
  return feature(geometry, { zone })
}

/** The areas fitted to the units' borders, and the buffer zone as it is. */
export async function disputed(all: FeatureCollection<Area, Unit>): Promise<FeatureCollection<Area, Zone>> {
  const fitted: Feature<Area, Zone>[] = []
  for (const area of sources()) fitted.push(await fit(area, all))
  return collection([...fitted, ...buffer()])
}
