/**
 * Dash lists as the map needs them where each feature has its own. MapLibre 6 counts dashes in widths of the line, and
 * keeps the length of a feature's pattern as a whole number: 0.85 widths would become 0 and the line would vanish.
 */

/** Most repeats of a pattern: each is drawn into 256 texels. */
const REPEATS = 8

/**
 * A pattern of pixels as widths of a line, repeated until its length is nearly whole and then stretched to be whole.
 * `stroke` is the width of the line in pixels. At most a tenth longer or shorter than asked, but for very wide lines.
 */
export function wholeDash(pixels: readonly number[], stroke: number): readonly number[] {
  const total = pixels.reduce((sum, px) => sum + px, 0) / stroke
  let best = 1
  let least = Infinity
  for (let n = 1; n <= REPEATS; n++) {
    const whole = Math.max(1, Math.round(n * total))
    const error = Math.abs(Math.log(whole / (n * total)))
    // A little longer is better than more repeats, which blur.
    if (error + n * 0.004 < least) [best, least] = [n, error + n * 0.004]
  }
  const whole = Math.max(1, Math.round(best * total))
  const once = pixels.map((px) => round((px * whole) / (stroke * best * total)))
  const out = Array.from({ length: best }, () => once).flat()
  // The map cuts off what is behind the point: the last gap makes sure that nothing whole is lost.
  const sum = out.slice(0, -1).reduce((a, b) => a + b, 0)
  return [...out.slice(0, -1), round(whole + 0.001 - sum)]
}

const round = (x: number) => Math.round(x * 1000) / 1000
