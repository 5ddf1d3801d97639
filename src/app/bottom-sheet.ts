/** The three heights of the bottom sheet of phones. */

export const HEIGHTS = ['bar', 'half', 'full'] as const
export type Height = (typeof HEIGHTS)[number]

/** Share of the screen; the whole sheet stops below the top bar. */
export const SHARE: Readonly<Record<Height, number>> = { bar: 0, half: 0.48, full: 1 }

/** The date bar, in pixels. */
export const BAR = 96

/** The smallest heights in pixels: the raised sheet always has room for its tabs and some lines. */
export const LEAST: Readonly<Record<Height, number>> = { bar: BAR, half: 220, full: 220 }

const pixels = (height: Height, screen: number) => Math.max(LEAST[height], SHARE[height] * screen)

/** One step up; from the top back to the bar. */
export function higher(height: Height): Height {
  return HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'bar'
}

/** The height nearest to the end of a drag by `by` pixels (up is positive). */
export function afterDrag(height: Height, by: number, screen: number): Height {
  const end = pixels(height, screen) + by
  const miss = (h: Height) => Math.abs(pixels(h, screen) - end)
  return HEIGHTS.reduce((best, h) => (miss(h) < miss(best) ? h : best))
}

/** The pixels of the map that it covers; at full height, when no map is visible, those of half height. */
export function coveredBy(height: Height, screen: number): number {
  return Math.round(pixels(height === 'full' ? 'half' : height, screen))
}
