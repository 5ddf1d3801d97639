/** The zigzag of tense lines, as the shader draws it on the map: along a line, and in miniature. Pixels, y down. Pure. */
import type { Tone } from '../atlas/schema.ts'
import { ZIGZAG } from './encoding.ts'

type XY = readonly [x: number, y: number]

/** Pixels between the points by which a wave is drawn: half a swing is a straight line. */
const QUARTER = ZIGZAG.wavelength / 4

/** The longest line that is drawn as a wave, in pixels: far longer than any screen shows, and short enough to be drawn at once. */
const LONGEST = 20_000

/**
 * A triangle wave along a line, straight for a wave at both ends so that heads sit well. `stretch` are pixels for one pixel
 * at the nearest whole zoom level, to which the pattern keeps.
 */
export function zigzag(line: readonly XY[], stretch: number): readonly XY[] {
  const distances = distancesAlong(line)
  const total = (distances.at(-1) ?? 0) / stretch
  if (!(total <= LONGEST)) return line
  const out: XY[] = []
  let i = 1
  for (let n = 0; n * QUARTER <= total; n++) {
    const along = n * QUARTER
    while (i < line.length - 1 && (distances[i] ?? 0) < along * stretch) i++
    const a: XY = line[i - 1] ?? [0, 0]
    const b: XY = line[i] ?? a
    const span = (distances[i] ?? 0) - (distances[i - 1] ?? 0)
    const t = span > 0 ? (along * stretch - (distances[i - 1] ?? 0)) / span : 0
    const swing = ZIGZAG.amplitude * step(Math.min(along, total - along) / ZIGZAG.wavelength)
    // A wave begins at a crest, as the shader has it: crest, middle, trough, middle.
    const turn = [1, 0, -1, 0][n % 4] ?? 0
    const [nx, ny] = unit(a, b) ?? [1, 0]
    out.push([a[0] + (b[0] - a[0]) * t - ny * swing * turn, a[1] + (b[1] - a[1]) * t + nx * swing * turn])
  }
  const end = line.at(-1)
  return end ? [...out, end] : out
}

/**
 * The path of a line in miniature, from the left to the right at a height: straight, or for tension the same wave in whole
 * half waves, as it is too short to be straight at its ends.
 */
export function shortLine(tone: Tone, from: number, to: number, y: number): string {
  if (tone !== 'tension') return `M${rounded(from)} ${rounded(y)}H${rounded(to)}`
  const n = Math.max(2, Math.round((to - from) / (2 * QUARTER)))
  const crests = Array.from({ length: n }, (_, i): XY => [
    from + ((i + 0.5) * (to - from)) / n,
    y + (i % 2 === 0 ? -ZIGZAG.amplitude : ZIGZAG.amplitude),
  ])
  const points: readonly XY[] = [[from, y], ...crests, [to, y]]
  return `M${points.map((point) => point.map(rounded).join(' ')).join('L')}`
}

const rounded = (n: number): number => Number(n.toFixed(2))

/** Smooth from 0 below the first to 1 above the second. */
function step(x: number): number {
  const [low, high] = ZIGZAG.swing
  const t = Math.max(0, Math.min(1, (x - low) / (high - low)))
  return t * t * (3 - 2 * t)
}

/** The distance from the start to each point. */
export function distancesAlong(line: readonly XY[]): readonly number[] {
  let distance = 0
  return line.map(([x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y]
    distance += Math.hypot(x - px, y - py)
    return distance
  })
}

/** The direction from a point to another, one pixel long; null where they are the same. */
export function unit([ax, ay]: XY, [bx, by]: XY): XY | null {
  const length = Math.hypot(bx - ax, by - ay)
  return length > 1e-6 ? [(bx - ax) / length, (by - ay) / length] : null
}
