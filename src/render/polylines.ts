/** Polylines on the screen: their offsets, and their path data. Pixels, y down. */
import { unit } from '../grammar/zigzag.ts'
import type { XY } from './hit-distance.ts'

/** A line offset to its right, with mitred joins. */
export const setOff = (line: readonly XY[], offset: number): readonly XY[] => moved(line, offset, mitreAt)

/** The same without mitres, which is exact enough for names. */
export const setOffRoughly = (line: readonly XY[], offset: number): readonly XY[] =>
  moved(line, offset, normalAt)

function moved(line: readonly XY[], offset: number, rightAt: typeof mitreAt): readonly XY[] {
  if (offset === 0) return line
  return line.map(([x, y], i) => {
    const [nx, ny] = rightAt(line, i)
    return [x + nx * offset, y + ny * offset]
  })
}

/** The vector to the right at a point, from the point before it to the one after. */
function normalAt(line: readonly XY[], i: number): XY {
  const here: XY = line[i] ?? [0, 0]
  const [ax, ay] = line[i - 1] ?? here
  const [bx, by] = line[i + 1] ?? here
  const length = Math.hypot(bx - ax, by - ay) || 1
  return [-(by - ay) / length, (bx - ax) / length]
}

/** The mitre vector at a point, to the right, with a limit of 4. */
function mitreAt(line: readonly XY[], i: number): XY {
  const here: XY = line[i] ?? [0, 0]
  const back = unit(line[i - 1] ?? here, here) ?? unit(here, line[i + 1] ?? here) ?? [1, 0]
  const ahead = unit(here, line[i + 1] ?? here) ?? back
  const [mx, my] = unit([0, 0], [back[0] + ahead[0], back[1] + ahead[1]]) ?? ahead
  const mitre = 1 / Math.max(0.4, mx * ahead[0] + my * ahead[1])
  return [-my * mitre, mx * mitre]
}

/** A line as path data, rounded to a tenth of a pixel. */
export function pathOf(line: readonly XY[]): string {
  return line.map(([x, y], i) => `${i ? 'L' : 'M'}${tenth(x)} ${tenth(y)}`).join('')
}

const tenth = (n: number) => Math.round(n * 10) / 10
