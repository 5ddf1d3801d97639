// Puts the coarse map of the world together, in the format of the detailed one, so that whoever draws it needs no second way: faces, lakes,
// rivers, towns and labels, on one grid.
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

/** Each owner's whole land, by recognition. */
function lands(mesh: WorldMesh): FeatureCollection<Area, { un: string }> {
  const faces = mesh.objects.faces.geometries as (Polygon | MultiPolygon)[]
  const owners = [...new Set(faces.map((face) => ownerOf(face).un))]
  const wholes = owners.map((un) => ({
    ...mergeArcs(
      mesh,
      faces.filter((face) => ownerOf(face).un === un),
    ),
    properties: { un },
  }))
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
