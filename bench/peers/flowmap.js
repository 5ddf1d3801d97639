/**
 * Edges as flows of flowmap.gl. It knows moments and no lifetimes: an edge is shown from its first day on, and flows
 * between the same two places are summed.
 */
import { FlowmapLayer } from '@flowmap.gl/layers'
import { start } from './peer.js'

const DAY = 86_400_000
const held = new WeakMap()

/** Locations and flows of the file of edges, made once. */
function flowsOf(data) {
  if (!held.has(data))
    held.set(data, {
      locations: data.places.map(([lon, lat], id) => ({ id, lon, lat })),
      flows: data.edges.map((e) => ({ ...e, time: new Date(e.start * DAY) })),
    })
  return held.get(data)
}

void start((data, day) => [
  new FlowmapLayer({
    id: 'edges',
    data: flowsOf(data),
    pickable: true,
    getLocationId: (l) => l.id,
    getLocationLat: (l) => l.lat,
    getLocationLon: (l) => l.lon,
    getFlowOriginId: (f) => f.source,
    getFlowDestId: (f) => f.target,
    getFlowMagnitude: (f) => f.width,
    getFlowTime: (f) => f.time,
    maxTopFlowsDisplayNum: data.edges.length,
    clusteringEnabled: false,
    filter: { selectedTimeRange: [new Date(-30_000 * DAY), new Date((day + 1) * DAY)] },
  }),
])
