/** On which side of its dot an actor's name stands: the sides in order of how little it would cover there. Pure. */
import type { Point } from '../scene/mercator.ts'
import { covered, type Half, type Obstacles } from './clear.ts'

/** Where the middle of a name lies from its dot, in halves of its width and height: x east, y north. */
export interface Side {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** The first is the best liked. */
const SIDES: readonly Side[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: -1 },
  { x: -1, y: 1 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
]

/** Ems between a dot and its name. */
const AWAY = 0.75

/** All sides, the best first. */
export function sidesOf(obstacles: Obstacles, at: Point, half: Half): readonly Side[] {
  const gap = 0.8 * half.height
  return SIDES.map((side, i) => {
    const middle: Point = [at[0] + side.x * (half.width + gap), at[1] + side.y * (half.height + gap)]
    return { side, cost: covered(obstacles, middle, half) + i * 0.5 }
  })
    .sort((a, b) => a.cost - b.cost)
    .map(({ side }) => side)
}

/** From a dot to the near edge or corner of its name, in ems: right and down. */
export function offsetOf({ x, y }: Side): readonly [number, number] {
  const far = x !== 0 && y !== 0 ? AWAY * Math.SQRT1_2 : AWAY
  return [x * far, y === 0 ? 0 : -y * far]
}
