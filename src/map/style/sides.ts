/** On which side of its dot an actor's name stands: the sides in order of how little it would cover there. Pure. */
import type { Point } from '../../scene/mercator.ts'
import { covered, type Half, type Obstacles } from './clear.ts'

/** The map library's anchors: a name whose left edge is anchored stands on the right. */
type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'

/** Where the middle of a name lies, in halves of its width and height from the dot (y up). The first is the best liked. */
const SIDES: readonly (readonly [Anchor, number, number])[] = [
  ['left', 1, 0],
  ['right', -1, 0],
  ['top-left', 1, -1],
  ['bottom-left', 1, 1],
  ['top-right', -1, -1],
  ['bottom-right', -1, 1],
  ['top', 0, -1],
  ['bottom', 0, 1],
]

/** Ems between the dot and the name. */
const AWAY = 0.75

/** The sides as the map library has them: anchor, offset in ems (y down), and so on. */
export function sidesOf(
  obstacles: Obstacles,
  at: Point,
  half: Half,
): readonly (string | readonly [number, number])[] {
  const gap = 0.8 * half.height
  const ranked = SIDES.map(([anchor, x, y], i) => {
    const middle: Point = [at[0] + x * (half.width + gap), at[1] + y * (half.height + gap)]
    return { anchor, x, y, cost: covered(obstacles, middle, half) + i * 0.5 }
  }).sort((a, b) => a.cost - b.cost)
  const diagonal = AWAY * Math.SQRT1_2
  return ranked.flatMap(({ anchor, x, y }) => {
    const far = x !== 0 && y !== 0 ? diagonal : AWAY
    return [anchor, [x * far, y === 0 ? 0 : -y * far] as const]
  })
}
