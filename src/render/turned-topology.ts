/**
 * The base map of the world around some longitude: what lies more than half a turn away is moved by a whole one, each polygon and
 * each line as a whole, so that land on both sides of the date line lies side by side.
 */
import type { GeometryObject, NullObject, Objects, Topology } from 'topojson-specification'
import { nearestLongitude } from '../atlas/date-line.ts'
import type { BaseTopology } from './geo.ts'

type Arcs = readonly number[]

/** The same topology around a longitude in degrees; the same object where nothing has to be moved. */
export function turnedTopology(topology: BaseTopology, middle: number): BaseTopology {
  const { scale: [sx] = [1], translate: [tx] = [0] } = topology.transform ?? {}
  const extents = topology.arcs.map((arc) => extentOf(topology, arc))
  const arcs = [...topology.arcs]
  /** New arcs by "index turns". */
  const made = new Map<string, number>()

  const turnsOf = (west: number, east: number) => {
    const lon = (west + east) / 2
    return Math.round((nearestLongitude(lon, middle) - lon) / 360)
  }
  const turnsOfArcs = (of: Arcs) => {
    let [west, east] = [Infinity, -Infinity]
    for (const i of of) {
      const [w, e] = extents[i < 0 ? ~i : i] ?? [0, 0]
      ;[west, east] = [Math.min(west, w), Math.max(east, e)]
    }
    return turnsOf(west, east)
  }
  const moved = (i: number, turns: number): number => {
    if (turns === 0) return i
    const from = i < 0 ? ~i : i
    const key = `${from} ${turns}`
    const known = made.get(key)
    const to = known ?? arcs.length
    if (known === undefined) {
      made.set(key, to)
      const by = (turns * 360) / sx
      // Quantized arcs hold differences after their first point.
      const shift = topology.transform ? (_: number, k: number) => (k === 0 ? by : 0) : () => by
      arcs.push((topology.arcs[from] ?? []).map(([x = 0, y = 0], k) => [x + shift(x, k), y]))
    }
    return i < 0 ? ~to : to
  }
  const line = (of: Arcs) => {
    const turns = turnsOfArcs(of)
    return of.map((i) => moved(i, turns))
  }
  const polygon = (rings: readonly Arcs[]) => {
    const turns = turnsOfArcs(rings[0] ?? [])
    return rings.map((ring) => ring.map((i) => moved(i, turns)))
  }
  const turned = (g: GeometryObject | NullObject): GeometryObject | NullObject => {
    switch (g.type) {
      case 'GeometryCollection':
        return { ...g, geometries: g.geometries.map((one) => turned(one)) }
      case 'Polygon':
        return { ...g, arcs: polygon(g.arcs) }
      case 'MultiPolygon':
        return { ...g, arcs: g.arcs.map(polygon) }
      case 'LineString':
        return { ...g, arcs: line(g.arcs) }
      case 'MultiLineString':
        return { ...g, arcs: g.arcs.map(line) }
      case 'Point': {
        const [x = 0, y = 0] = g.coordinates
        const lon = x * sx + tx
        return { ...g, coordinates: [x + (turnsOf(lon, lon) * 360) / sx, y] }
      }
      default:
        return g
    }
  }
  const objects = Object.fromEntries(
    Object.entries(topology.objects as Objects).map(([name, object]) => [name, turned(object)]),
  )
  return made.size ? { ...topology, arcs, objects: objects as BaseTopology['objects'] } : topology
}

/** The westernmost and easternmost longitude of an arc. */
function extentOf({ transform }: Topology, arc: readonly (readonly number[])[]): readonly [number, number] {
  let [west, east, x] = [Infinity, -Infinity, 0]
  for (const [step = 0] of arc) {
    x = transform ? x + step : step
    const lon = transform ? x * transform.scale[0] + transform.translate[0] : x
    ;[west, east] = [Math.min(west, lon), Math.max(east, lon)]
  }
  return [west, east]
}
