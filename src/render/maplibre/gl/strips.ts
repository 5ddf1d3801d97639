/** Vertices of edges, in Web Mercator from 0 to 1, x east and y south. */
import type { Position } from '../../../atlas/schema.ts'
import type { EdgeMark } from '../../../grammar/mark.ts'
import { project } from '../../../scene/mercator.ts'

/** Components of an edge's vertex: x, y, distance from the start, mark. */
export const VERTEX = 4

/** From degrees to Web Mercator from 0 to 1. */
export function world(at: Position): [number, number] {
  const [x, y] = project(at)
  return [(x + 180) / 360, (180 - y) / 360]
}

/** The vertices of a path, each point twice and without a mark yet, and its length. */
interface Strip {
  readonly numbers: Float32Array
  readonly length: number
}

/** Memoizes strips by path, as all phases of a tie share one. */
export function stripsOnce(): (path: EdgeMark['path']) => Strip {
  const strips = new Map<EdgeMark['path'], Strip>()
  return (path) => {
    const strip = strips.get(path) ?? stripOf(path)
    strips.set(path, strip)
    return strip
  }
}

function stripOf(path: EdgeMark['path']): Strip {
  const numbers = new Float32Array(path.length * 2 * VERTEX)
  let way = 0
  let [px, py] = path[0] ? world(path[0]) : [0, 0]
  path.forEach((point, i) => {
    const [x, y] = world(point)
    way += Math.hypot(x - px, y - py)
    for (let at = i * 2 * VERTEX, side = 0; side < 2; at += VERTEX, side++) {
      numbers[at] = x
      numbers[at + 1] = y
      numbers[at + 2] = way
    }
    px = x
    py = y
  })
  return { numbers, length: way }
}
