/**
 * How the timeline divides its height, in its three sizes. All lengths are CSS pixels.
 *
 * `full` shows events, axis and lanes; `slim` drops the lanes; `compact` is the telephone's date bar.
 */

export type Size = 'full' | 'slim' | 'compact'

export interface Bands {
  /** Height of the drawing under the row of buttons. */
  readonly height: number
  /** Room on the left (for the names of the lanes) and on the right of the axis. */
  readonly left: number
  readonly right: number
  /** The line that time runs along; events stand on it, its labels hang below it. */
  readonly axisY: number
  /** Baseline of the labels. */
  readonly labelY: number
  /** Top and bottom of the lanes, or null without them. */
  readonly lanes: readonly [top: number, bottom: number] | null
  /** Size of the events' glyphs. */
  readonly glyphs: number
}

/** The bands of each size. With its row of buttons (42, 40, 46) the timeline is 196, 86 or 96 pixels high. */
export const BANDS: Readonly<Record<Size, Bands>> = {
  full: { height: 156, left: 92, right: 20, axisY: 46, labelY: 60, lanes: [68, 152], glyphs: 1 },
  slim: { height: 46, left: 92, right: 20, axisY: 26, labelY: 40, lanes: null, glyphs: 0.8 },
  compact: { height: 50, left: 18, right: 18, axisY: 25, labelY: 44, lanes: null, glyphs: 0.8 },
}
