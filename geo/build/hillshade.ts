// Hillshading: how much light falls on each pixel of a height grid, the sun in the north-west, heights tripled.
// Three scales are added, from ridges to massifs, so that mountains read as one body and not as speckle.
import type { Heights } from './elevation.ts'
import { FRAME } from './frame.ts'
import { latitude, mercator } from './mercator.ts'

const EXAGGERATION = 3
const SUN = { azimuth: (315 * Math.PI) / 180, altitude: Math.PI / 4 } // radians

/** Blur radius in pixels and weight of each scale. */
const SCALES = [
  [0, 0.55],
  [2, 0.5],
  [5, 0.5],
] as const

/** One pass of a box blur along rows (`step` 1) or columns (`step` width); `radius` in pixels. */
function pass(grid: Float32Array, step: number, length: number, radius: number): Float32Array {
  const out = new Float32Array(grid.length)
  const lines = grid.length / length
  for (let line = 0; line < lines; line++) {
    const start = step === 1 ? line * length : line
    for (let i = 0; i < length; i++) {
      const [from, to] = [Math.max(0, i - radius), Math.min(length - 1, i + radius)]
      let sum = 0
      for (let k = from; k <= to; k++) sum += grid[start + k * step] ?? 0
      out[start + i * step] = sum / (to - from + 1)
    }
  }
  return out
}

/** Three box blurs, close to a Gaussian of the same radius. */
const blurred = ({ width, height, metres }: Heights, radius: number): Float32Array =>
  Array.from({ length: radius === 0 ? 0 : 3 }).reduce<Float32Array>(
    (grid) => pass(pass(grid, 1, width, radius), width, height, radius),
    metres,
  )

/** Light at one scale, −1 (turned away) to 1 (turned to the sun), 0 on flat ground. */
function shade({ width, height, metres }: Heights): Float32Array {
  const [west, , east, north] = FRAME
  const unit = ((east - west) * Math.PI) / 180 / width
  const flat = Math.sin(SUN.altitude)
  const inward = (i: number, size: number): number => Math.min(size - 1, Math.max(0, i))
  const at = (x: number, y: number): number => metres[inward(y, height) * width + inward(x, width)] ?? 0
  return metres.map((_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    const lat = latitude(mercator(north) - (y + 0.5) * unit)
    const scale = EXAGGERATION / (2 * unit * 6371000 * Math.cos((lat * Math.PI) / 180))
    const east = (at(x + 1, y) - at(x - 1, y)) * scale
    const up = (at(x, y - 1) - at(x, y + 1)) * scale
    const across = -(east * Math.sin(SUN.azimuth) + up * Math.cos(SUN.azimuth)) * Math.cos(SUN.altitude)
    const light = (across + flat) / Math.hypot(east, up, 1) - flat
    return light < 0 ? light / flat : light / (1 - flat)
  })
}

/** Light summed over the scales; about −1.5 to 1.5, 0 on flat ground. */
export function hillshade(heights: Heights): Float32Array {
  const land = { ...heights, metres: heights.metres.map((m) => Math.max(0, m)) }
  const scales = SCALES.map(([radius, weight]) => ({
    weight,
    light: shade({ ...land, metres: blurred(land, radius) }),
  }))
  return land.metres.map((_, i) =>
    scales.reduce((sum, { light, weight }) => sum + weight * (light[i] ?? 0), 0),
  )
}
