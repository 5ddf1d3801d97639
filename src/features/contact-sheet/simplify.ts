/** A base map and a scene with fewer points, for pictures so small that the rest would fall on the same pixel. Pure. */
import type { BaseTopology } from '../../render/geo.ts'
import type { Scene } from '../../grammar/mark.ts'

/**
 * The topology with points of its arcs left out that lie nearer than `apart` degrees to the last one kept. Ends stay, so that
 * faces and the lines between them still meet.
 */
export function simplifiedBase(topology: BaseTopology, apart: number): BaseTopology {
  const { transform, ...rest } = topology
  const [kx, ky] = transform?.scale ?? [1, 1]
  const [dx, dy] = transform?.translate ?? [0, 0]
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0]
    const points = arc.map(([px = 0, py = 0]): [number, number] => {
      // With a transform, points are relative to the one before.
      ;[x, y] = transform ? [x + px, y + py] : [px, py]
      return [x * kx + dx, y * ky + dy]
    })
    return thinned(points, apart)
  })
  return { ...rest, arcs }
}

/** The scene with fewer points on its lines, likewise. */
export function simplifiedScene(scene: Scene, apart: number): Scene {
  return { ...scene, edges: scene.edges.map((mark) => ({ ...mark, path: thinned(mark.path, apart) })) }
}

/** A line without points that lie too near to the last one kept; both ends stay. */
export function thinned<P extends readonly [number, number]>(line: readonly P[], apart: number): P[] {
  let last: readonly [number, number] = [Infinity, Infinity]
  return line.filter((point, i) => {
    const keep = i === line.length - 1 || Math.hypot(point[0] - last[0], point[1] - last[1]) >= apart
    if (keep) last = point
    return keep
  })
}
