/**
 * Borders by policy: which lines are drawn as borders, which as disputed, and the owner of each piece of land.
 *
 * Each face of the topology has an owner by recognition (`un`) and one by control (`control`). The policies "un" and "control"
 * use one of them; "neutral" draws undisputed lines as borders, and outlines and hatches disputed land.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryObject, MultiPolygon as TopoMultiPolygon, Polygon } from 'topojson-specification'
import { nearestLongitude } from '../atlas/date-line.ts'
import type { Borders } from '../state/view.ts'
import type { BaseTopology, FaceProps } from './geo.ts'

type Face = GeometryObject<object>

export interface DrawnBorder {
  /** Land by owner: `owner` an id. */
  readonly land: FeatureCollection<MultiPolygon, { owner: string }>
  /** Disputed areas to hatch, by name; none but under the neutral policy. */
  readonly disputed: FeatureCollection<MultiPolygon, { area: string }>
  readonly borders: MultiLineString
  readonly disputedLines: MultiLineString
  readonly coast: MultiLineString
}

const NOWHERE: FaceProps = { un: '', control: '' }

export function faceOf(face: Face): FaceProps {
  const p: Partial<FaceProps> = face.properties ?? NOWHERE
  return { un: p.un ?? '', control: p.control ?? '', area: p.area ?? '' }
}

/** The owner of a face under a policy; "neutral" colours disputed land by recognition. */
export function ownerOf(face: FaceProps, policy: Borders): string {
  return policy === 'control' ? face.control : face.un
}

/** Land by owner under a policy. Merging takes some milliseconds, so it is kept with the topology. */
export function landBy(
  topology: BaseTopology,
  policy: Borders,
): readonly (readonly [string, MultiPolygon])[] {
  const known = LAND.get(topology) ?? new Map<boolean, ReturnType<typeof areasBy>>()
  LAND.set(topology, known)
  const controlled = policy === 'control'
  const land = known.get(controlled) ?? areasBy(topology, (face) => ownerOf(face, policy))
  known.set(controlled, land)
  return land
}

const LAND = new WeakMap<BaseTopology, Map<boolean, ReturnType<typeof areasBy>>>()

/** How the line between two faces is drawn; null if it is not. */
export function lineBetween(a: FaceProps, b: FaceProps, policy: Borders): 'border' | 'disputed' | null {
  if (policy !== 'neutral') return ownerOf(a, policy) === ownerOf(b, policy) ? null : 'border'
  if ((a.area ?? '') === (b.area ?? '') && a.un === b.un) return null
  return a.area || b.area ? 'disputed' : 'border'
}

/** Everything that depends on the policy. Takes some milliseconds, so keep the result. */
export function drawnBy(topology: BaseTopology, policy: Borders): DrawnBorder {
  const { faces } = topology.objects
  const lines = (which: 'border' | 'disputed') =>
    mesh(topology, faces, (a, b) => a !== b && lineBetween(faceOf(a), faceOf(b), policy) === which)
  return {
    land: collect(landBy(topology, policy).map(([owner, g]) => feature(g, { owner }))),
    disputed: collect(
      policy === 'neutral'
        ? areasBy(topology, (f) => f.area ?? '').map(([area, g]) => feature(g, { area }))
        : [],
    ),
    borders: lines('border'),
    disputedLines: lines('disputed'),
    coast: withoutDateLine(mesh(topology, faces, (a, b) => a === b)),
  }
}

/** Lines without their stretches along the date line, at which polygons are cut. */
function withoutDateLine(lines: MultiLineString): MultiLineString {
  const isCut = ([lon = 0]: readonly number[]) => Math.abs(Math.abs(nearestLongitude(lon, 0)) - 180) < CUT
  if (!lines.coordinates.some((line) => line.some(isCut))) return lines
  const kept = lines.coordinates.flatMap((line) => {
    const pieces: (typeof line)[] = [[]]
    line.forEach((point, i) => {
      const before = line[i - 1]
      if (before && isCut(before) && isCut(point)) pieces.push([])
      pieces.at(-1)?.push(point)
    })
    return pieces.filter((piece) => piece.length > 1)
  })
  return { ...lines, coordinates: kept }
}

/** Degrees within which a point lies on the date line. */
const CUT = 0.02

/** Faces merged by a key; those whose key is "" are left out. */
function areasBy(
  topology: BaseTopology,
  key: (face: FaceProps) => string,
): readonly (readonly [string, MultiPolygon])[] {
  const groups = new Map<string, (Polygon | TopoMultiPolygon)[]>()
  for (const g of topology.objects.faces.geometries) {
    if (g.type !== 'Polygon' && g.type !== 'MultiPolygon') continue
    const k = key(faceOf(g))
    if (k) groups.set(k, [...(groups.get(k) ?? []), g])
  }
  return [...groups].map(([k, parts]) => [k, merge(topology, parts)] as const)
}

function feature<P>(geometry: MultiPolygon, properties: P): Feature<MultiPolygon, P> {
  return { type: 'Feature', properties, geometry }
}

function collect<P>(features: Feature<MultiPolygon, P>[]): FeatureCollection<MultiPolygon, P> {
  return { type: 'FeatureCollection', features }
}
