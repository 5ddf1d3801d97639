/** The features of the base map under a border policy: areas and lines, each with a `part` property. */
import type { Feature, Geometry } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Borders } from '../state/view.ts'
import type { BaseTopology } from './geo.ts'
import { drawnBy } from './border-policy.ts'

type Props = Record<string, string | number | boolean>
type Loose = Readonly<Record<string, unknown>>

export interface BaseFeatures {
  /** Parts `land` (with `owner` and `lifted`), `disputed` (to hatch) and `lake`. */
  readonly areas: readonly Feature[]
  /** Parts `border`, `disputed`, `coast`, `river` (large), `contact`, `oblast`, `median`. */
  readonly lines: readonly Feature[]
  /** Parts `river` (small) and `admin`, drawn at high zoom only. */
  readonly details: readonly Feature[]
}

/** The base map. `lifted` are the article's countries. What was made last of a topology is kept: both renderers ask for it. */
export function baseFeatures(
  topology: BaseTopology,
  policy: Borders,
  lifted: readonly string[],
): BaseFeatures {
  const key = [policy, ...lifted].join()
  const last = MADE.get(topology)
  if (last?.key === key) return last.features
  const features = madeOf(topology, policy, lifted)
  MADE.set(topology, { key, features })
  return features
}

const MADE = new WeakMap<BaseTopology, { readonly key: string; readonly features: BaseFeatures }>()

function madeOf(topology: BaseTopology, policy: Borders, lifted: readonly string[]): BaseFeatures {
  const drawn = drawnBy(topology, policy)
  const areas = [
    ...drawn.land.features.map((f) =>
      part('land', f.geometry, { owner: f.properties.owner, lifted: lifted.includes(f.properties.owner) }),
    ),
    ...drawn.disputed.features.map((f) => part('disputed', f.geometry, { area: f.properties.area })),
    ...parts(topology, 'lakes', 'lake'),
  ]
  const rivers = parts(topology, 'rivers', 'river', (p) => ({ rank: Number(p['rank'] ?? 9) }))
  const lines = [
    part('border', drawn.borders, {}),
    part('disputed', drawn.disputedLines, {}),
    part('coast', drawn.coast, {}),
    ...rivers.filter((r) => !isSmall(r)),
    ...parts(topology, 'contact', 'contact'),
    ...parts(topology, 'oblast', 'oblast'),
    ...parts(topology, 'medians', 'median'),
  ]
  return { areas, lines, details: [...rivers.filter(isSmall), ...inner(topology)] }
}

const isSmall = (river: Feature) => Number(river.properties?.['rank']) >= 5

/** The features of one object of the topology, empty if it has none. */
function parts(
  topology: BaseTopology,
  object: string,
  name: string,
  pick: (p: Loose) => Props = () => ({}),
): readonly Feature[] {
  const found = topology.objects[object]
  if (!found) return []
  const read = feature(topology, found)
  const list = read.type === 'FeatureCollection' ? read.features : [read]
  return list.map((f) => part(name, f.geometry, pick({ ...f.properties })))
}

/** Lines between admin-1 units, which may be stored as areas or as lines. */
function inner(topology: BaseTopology): readonly Feature[] {
  const units = topology.objects['admin1']
  if (!units) return []
  const areas =
    units.type === 'GeometryCollection' &&
    units.geometries.some((g) => g.type === 'Polygon' || g.type === 'MultiPolygon')
  return areas
    ? [
        part(
          'admin',
          mesh(topology, units, (a, b) => a !== b),
          {},
        ),
      ]
    : parts(topology, 'admin1', 'admin')
}

function part(name: string, geometry: Geometry, props: Props): Feature {
  return { type: 'Feature', properties: { ...props, part: name }, geometry }
}
