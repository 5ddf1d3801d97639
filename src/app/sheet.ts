/** The three heights of the telephone's sheet, and where a drag leaves it. */

export const HEIGHTS = ['bar', 'half', 'full'] as const
export type Height = (typeof HEIGHTS)[number]

/** Share of the screen; the date bar itself is never lower than 96 px. */
export const SHARE: Readonly<Record<Height, number>> = { bar: 0, half: 0.52, full: 0.92 }

/** The date bar, in pixels. */
export const BAR = 96

/** One step up; from the top back to the bar. */
export function higher(height: Height): Height {
  return HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'bar'
}

/** The height nearest to where a drag of `by` pixels (upwards positive) ends on a screen of that many pixels. */
export function afterDrag(height: Height, by: number, screen: number): Height {
  const pixels = (h: Height) => Math.max(BAR, SHARE[h] * screen)
  const end = pixels(height) + by
  return HEIGHTS.reduce((best, h) => (Math.abs(pixels(h) - end) < Math.abs(pixels(best) - end) ? h : best))
}
