/** The three heights of the telephone's sheet, and where a drag leaves it. */

export const HEIGHTS = ['bar', 'half', 'full'] as const
export type Height = (typeof HEIGHTS)[number]

/** Share of the screen; the whole sheet stops below the top bar. */
export const SHARE: Readonly<Record<Height, number>> = { bar: 0, half: 0.48, full: 1 }

/** The date bar, in pixels. */
export const BAR = 96

/** Pixels that a height has at least: with its tabs the raised sheet shows some lines on a screen of any height. */
export const LEAST: Readonly<Record<Height, number>> = { bar: BAR, half: 220, full: 220 }

const pixels = (height: Height, screen: number) => Math.max(LEAST[height], SHARE[height] * screen)

/** One step up; from the top back to the bar. */
export function higher(height: Height): Height {
  return HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'bar'
}

/** The height nearest to where a drag of `by` pixels (upwards positive) ends on a screen of that many pixels. */
export function afterDrag(height: Height, by: number, screen: number): Height {
  const end = pixels(height, screen) + by
  const miss = (h: Height) => Math.abs(pixels(h, screen) - end)
  return HEIGHTS.reduce((best, h) => (miss(h) < miss(best) ? h : best))
}

/** Pixels of the map that it covers on a screen of that many pixels. Of a map that is not seen, as much as at half. */
export function coveredBy(height: Height, screen: number): number {
  return Math.round(pixels(height === 'full' ? 'half' : height, screen))
}
