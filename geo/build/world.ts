// Puts the coarse map of the world together, in the format of the detailed one, so that whoever draws it needs no second way: faces, lakes,
// rivers, towns and labels, on one grid.
import { geoArea } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { mergeArcs, feature as fromTopology } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification'
import { prune } from './arcs.ts'
import { group, point, slim } from './basemap.ts'
import type { Area } from './geojson.ts'
import { ownerOf } from './policy.ts'
import { worldLabels } from './world-labels.ts'
import { worldLand, type WorldMesh } from './world-land.ts'
import { worldPlaces } from './world-places.ts'

type Face = Polygon | MultiPolygon

/** Each owner's land by recognition, as far as nobody disputes it: there a name takes no side. If most of it is disputed, the whole. */
function lands(mesh: WorldMesh): FeatureCollection<Area, { un: string }> {
  const faces = mesh.objects.faces.geometries as Face[]
  const owners = [...new Set(faces.map((face) => ownerOf(face).un))]
  const land = (un: string, own: readonly Face[]) => ({ ...mergeArcs(mesh, [...own]), properties: { un } })
  const size = (own: readonly Face[]) => geoArea(fromTopology(mesh, group([...own])))
  const wholes = owners.map((un) => {
    const own = faces.filter((face) => ownerOf(face).un === un)
    const undisputed = own.filter((face) => !ownerOf(face).area)
    return land(un, size(undisputed) > size(own) / 2 ? undisputed : own)
  })
  return fromTopology(mesh, group(wholes) as GeometryCollection<{ un: string }>) as FeatureCollection<
    Area,
    { un: string }
  >
}

/** Builds the map of the world. */
export async function world(): Promise<Topology> {
  const mesh = await worldLand()
  const { faces, lakes, rivers } = mesh.objects
  const topology: Topology<Objects> = { ...mesh, objects: {} }
  topology.objects = {
    faces: slim(faces),
    lakes: slim(lakes),
    rivers: slim(rivers),
    places: group(worldPlaces().map(({ at, ...town }) => point(topology, at, town))),
    labels: group(worldLabels(lands(mesh)).map(({ at, ...label }) => point(topology, at, label))),
  }
  return prune(topology)
}
