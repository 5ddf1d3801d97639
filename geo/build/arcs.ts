// Arcs of a TopoJSON by hand: which arcs a geometry uses, new lines and points on the topology's grid, and
// a copy without the arcs that nothing uses.
import type { Position } from 'geojson'
import type { GeometryObject, Objects, Topology } from 'topojson-specification'

/** All arc numbers in a geometry, each as its positive index. */
export function flatArcs(geometry: GeometryObject): number[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(flatArcs)
  if (!('arcs' in geometry)) return []
  const lists: unknown[] = geometry.arcs
  return lists.flat(3).map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc)))
}

/** A position on the topology's grid. */
export function onGrid(topology: Topology, [lon = 0, lat = 0]: Position): [number, number] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] }
  return [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])]
}

/** Adds a line to the topology's arcs and gives its number. */
export function addLine(topology: Topology, line: readonly Position[]): number {
  let last: [number, number] = [0, 0]
  const arc = line.map((position) => {
    const [x, y] = onGrid(topology, position)
    const step = [x - last[0], y - last[1]]
    last = [x, y]
    return step
  })
  return topology.arcs.push(arc.filter(([dx, dy], i) => i < 2 || dx !== 0 || dy !== 0)) - 1
}

type Nested = number | Nested[]

const renumber = (arcs: Nested, to: Map<number, number>): Nested =>
  Array.isArray(arcs)
    ? arcs.map((a) => renumber(a, to))
    : arcs < 0
      ? ~(to.get(~arcs) ?? 0)
      : (to.get(arcs) ?? 0)

const renumbered = (geometry: GeometryObject, to: Map<number, number>): GeometryObject =>
  geometry.type === 'GeometryCollection'
    ? { ...geometry, geometries: geometry.geometries.map((g) => renumbered(g, to)) }
    : 'arcs' in geometry
      ? ({ ...geometry, arcs: renumber(geometry.arcs, to) } as GeometryObject)
      : geometry

/** The same topology with only the arcs in use, in their order. */
export function prune<T extends Objects>(topology: Topology<T>): Topology<T> {
  const used = [...new Set(Object.values(topology.objects).flatMap(flatArcs))].sort((a, b) => a - b)
  const to = new Map(used.map((arc, i) => [arc, i]))
  return {
    ...topology,
    arcs: used.map((arc) => topology.arcs[arc] ?? []),
    objects: Object.fromEntries(
      Object.entries(topology.objects).map(([name, object]) => [name, renumbered(object, to)]),
    ) as T,
  }
}
