// Puts the base map together: faces, lines, water, towns and labels in one TopoJSON on one grid, with only
// the arcs that something draws.
import type { Position } from 'geojson'
import { meshArcs } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Objects, Point, Topology } from 'topojson-specification'
import { addLine, onGrid, prune } from './arcs.ts'
import { disputed, line } from './disputed.ts'
import { labels } from './labels.ts'
import { land, type Mesh } from './land.ts'
import { medians } from './medians.ts'
import { places } from './places.ts'
import { ownerOf } from './policy.ts'
import { units } from './units.ts'

/** Countries whose admin-1 units are so small that their borders belong to a second, closer level. */
const CLOSE = ['AZ', 'TR']

export const group = (geometries: GeometryObject[]): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries,
})

/** Properties without the empty ones, which say nothing and cost bytes. */
export const lean = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '' && value !== undefined))

export const point = (topology: Topology, at: Position, row: object): Point => ({
  type: 'Point',
  coordinates: onGrid(topology, at),
  properties: lean(row),
})

/** A layer with its properties made lean; how finely it was drawn is known to the build alone. */
export const slim = (all: GeometryCollection): GeometryCollection =>
  group(
    all.geometries.map((g) =>
      Object.assign({}, g, { properties: lean({ ...g.properties, fine: undefined }) }),
    ),
  )

/** The borders between admin-1 units of one country, by level: 1 wide units, 2 close ones. */
function admin1(mesh: Mesh): GeometryObject[] {
  const inner = (level: number) => (a: GeometryObject, b: GeometryObject) => {
    const [p, q] = [a.properties, b.properties] as { un: string; region: string }[]
    return p !== undefined && a !== b && p.un === q?.un && CLOSE.includes(p.un) === (level === 2)
  }
  return [1, 2].map((level) => ({
    ...meshArcs(mesh, mesh.objects.units, inner(level)),
    properties: { level },
  }))
}

/** The line of contact: where land held by Armenian forces in 2016 meets land held by Azerbaijan. */
const contact = (mesh: Mesh): GeometryObject => ({
  ...meshArcs(mesh, mesh.objects.faces, (a, b) => {
    const sides = [ownerOf(a).control, ownerOf(b).control].sort().join()
    return a !== b && sides === 'AZ,karabakh'
  }),
  properties: { id: 'line-of-contact' },
})

const lines = (topology: Topology, all: Position[][], row: object): GeometryObject => ({
  type: 'MultiLineString',
  arcs: all.map((l) => [addLine(topology, l)]),
  properties: lean(row),
})

/** Builds the base map. */
export async function basemap(): Promise<Topology> {
  const all = units()
  const mesh = await land(all, await disputed(all))
  const { faces, regions, caspian, lakes, rivers } = mesh.objects
  const pairs = medians(mesh)
  const ring = line('nkao_1923_1991')
  const topology: Topology<Objects> = { ...mesh, arcs: [...mesh.arcs], objects: {} }
  topology.objects = {
    faces: slim(faces),
    admin1: group(admin1(mesh)),
    regions: slim(regions),
    caspian: { ...caspian.geometries[0], properties: { id: 'caspian' } } as GeometryObject,
    lakes: slim(lakes),
    rivers: slim(rivers),
    contact: contact(mesh),
    oblast: lines(topology, [[...ring, ring[0] ?? []]], { id: 'former-oblast' }),
    medians: group(pairs.map((m) => lines(topology, m.lines, { id: m.id }))),
    places: group(
      places().map(({ at, capital, ...p }) => point(topology, at, capital ? { ...p, capital } : p)),
    ),
    labels: group(labels().map(({ at, ...l }) => point(topology, at, l))),
  }
  return prune(topology)
}
