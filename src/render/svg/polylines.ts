/** Polylines on the screen: offsets, zigzags, parts. Pixels, y down. */
import { ZIGZAG } from '../../grammar/encoding.ts'
import type { XY } from '../hit-distance.ts'

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

function unit([ax, ay]: XY, [bx, by]: XY): XY | null {
  const length = Math.hypot(bx - ax, by - ay)
  return length > 1e-6 ? [(bx - ax) / length, (by - ay) / length] : null
}

/** Pixels between the points of the wave: a quarter of its length. */
const QUARTER = ZIGZAG.wavelength / 4

/**
 * A triangle wave along a line, straight for one wavelength at both ends, where heads are. `stretch` is the scale relative to
 * the nearest whole zoom level, at which the pattern is defined.
 */
export function zigzag(line: readonly XY[], stretch: number): readonly XY[] {
  const ways = distancesAlong(line)
  const total = (ways.at(-1) ?? 0) / stretch
  const out: XY[] = []
  let i = 1
  for (let n = 0; n * QUARTER <= total; n++) {
    const along = n * QUARTER
    while (i < line.length - 1 && (ways[i] ?? 0) < along * stretch) i++
    const a: XY = line[i - 1] ?? [0, 0]
    const b: XY = line[i] ?? a
    const span = (ways[i] ?? 0) - (ways[i - 1] ?? 0)
    const t = span > 0 ? (along * stretch - (ways[i - 1] ?? 0)) / span : 0
    const swing = ZIGZAG.amplitude * step(Math.min(along, total - along) / ZIGZAG.wavelength)
    // The wave begins at a crest, as in the shader.
    const turn = [1, 0, -1, 0][n % 4] ?? 0
    const [nx, ny] = unit(a, b) ?? [1, 0]
    out.push([a[0] + (b[0] - a[0]) * t - ny * swing * turn, a[1] + (b[1] - a[1]) * t + nx * swing * turn])
  }
  const end = line.at(-1)
  return end ? [...out, end] : out
}

/** GLSL's smoothstep(0.8, 1.3, x). */
function step(x: number): number {
  const t = Math.max(0, Math.min(1, (x - 0.8) / 0.5))
  return t * t * (3 - 2 * t)
}

/** The distance from the start to each point. */
export function distancesAlong(line: readonly XY[]): readonly number[] {
  let way = 0
  return line.map(([x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y]
    way += Math.hypot(x - px, y - py)
    return way
  })
}

/** The total turn of a line between two distances along it, in degrees. */
export function bendOf(line: readonly XY[], ways: readonly number[], from: number, to: number): number {
  const inside = line.filter((_, i) => (ways[i] ?? 0) >= from && (ways[i] ?? 0) <= to)
  const bearings = inside.slice(1).map(([x, y], i) => {
    const [ax, ay] = inside[i] ?? [x, y]
    return Math.atan2(y - ay, x - ax)
  })
  return bearings.slice(1).reduce((sum, b, i) => {
    const turn = Math.abs(b - (bearings[i] ?? b))
    return sum + (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI
  }, 0)
}

/** A line as path data, rounded to a tenth of a pixel. */
export function pathOf(line: readonly XY[]): string {
  return line.map(([x, y], i) => `${i ? 'L' : 'M'}${tenth(x)} ${tenth(y)}`).join('')
}

const tenth = (n: number) => Math.round(n * 10) / 10
