/** Further ties under the pointer. */
import { boxesNear, CURVE, isCubicNear, piecesOfCubic } from '../scene/cubic.ts'
import {
  ARC_FLAG,
  isStageDrawn,
  STAGE,
  stageFilter,
  WIDTH_PARTS,
  type FurtherTies,
} from '../scene/further-ties.ts'
import { isHidden, type FilterState } from '../scene/visibility.ts'
import { REACH, type HitCandidate, type XY } from './hit-distance.ts'
import type { Screen } from './screen.ts'

/** Half of the widest line, in pixels. */
const HALF = 8

/** The first `count` ties that are drawn near a point. */
export function furtherNear(
  { ties, curves, stages, firsts }: FurtherTies,
  count: number,
  { toScreen, toPlane, unit }: Screen,
  state: FilterState,
  point: XY,
  pointer: 'mouse' | 'touch',
): readonly HitCandidate[] {
  const filter = stageFilter(state)
  const at = toPlane(point)
  const found: HitCandidate[] = []
  for (const i of boxesNear(curves, count, at, (REACH[pointer] + HALF) * unit)) {
    const tie = ties[i]
    if (!tie || isHidden(state, tie.id)) continue
    for (let stage = firsts[i] ?? 0; stage < (firsts[i + 1] ?? 0); stage++) {
      if (!isStageDrawn(stages, stage, filter)) continue
      const width = Math.floor((stages[stage * STAGE + 2] ?? 0) / ARC_FLAG.width) / WIDTH_PARTS
      if (!isCubicNear(curves, i * CURVE, at, (REACH[pointer] + width / 2) * unit)) continue
      const path = piecesOfCubic(curves, i * CURVE).map(toScreen)
      found.push({ tie: tie.id, path, offset: 0, width })
    }
  }
  return found
}
