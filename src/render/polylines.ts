/** Polylines on the screen: their offsets, and their path data. Pixels, y down. */
import { unit } from '../grammar/zigzag.ts'
import type { XY } from './hit-distance.ts'

/** A line offset to its right, with mitred joins. */
export function setOff(line: readonly XY[], offset: number): readonly XY[] {
  if (offset === 0) return line
  return line.map(([x, y], i) => {
    const [nx, ny] = rightOf(line, i)
    return [x + nx * offset, y + ny * offset]
  })
}

/** The mitre vector at a point, to the right, with a limit of 4. */
function rightOf(line: readonly XY[], i: number): XY {
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
