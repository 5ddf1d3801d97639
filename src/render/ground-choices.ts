/** What of the ground can be drawn in more than one way where the reader can look: disputed land, and computed lines in the sea. */
import type { Geometry, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, GeometryObject } from 'topojson-specification'
import type { Article } from '../atlas/schema.ts'
import { boundsOf } from '../scene/polyline.ts'
import { faceOf } from './border-policy.ts'
import { limits } from './camera.ts'
import type { BaseTopology } from './geo.ts'

export interface GroundChoices {
  /** Whether border policies differ. */
  readonly borders: boolean
  /** Whether there are median lines. */
  readonly medians: boolean
}

export function groundChoices(topology: BaseTopology, map: Article['map']): GroundChoices {
  const { faces, medians } = topology.objects
  const disputed: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: faces.geometries.filter((face) => faceOf(face).area),
  }
  const reached = (object: GeometryObject | undefined) => {
    const read = object && feature(topology, object)
    const features = read?.type === 'FeatureCollection' ? read.features : read ? [read] : []
    return features.some(({ geometry }) => meets(geometry, map))
  }
  return { borders: reached(disputed), medians: reached(medians) }
}

function meets(geometry: Geometry, map: Article['map']): boolean {
  const [west, south, east, north] = boundsOf(positionsIn(geometry))
  const [[w, s], [e, n]] = limits(map)
  return west < e && east > w && south < n && north > s
}

function positionsIn(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'LineString':
      return geometry.coordinates
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
    default:
      return []
  }
}
