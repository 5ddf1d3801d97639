/**
 * How the timeline divides its height, in its three sizes. All lengths are CSS pixels.
 *
 * `slim` shows key days by name, events and axis; `full` adds the lanes; `compact` is the date bar of phones.
 */

export type TimelineSize = 'full' | 'slim' | 'compact'

export interface Bands {
  /** Height of the drawing under the row of buttons. */
  readonly height: number
  /** Room on the left (for the names of the lanes) and on the right of the axis. */
  readonly left: number
  readonly right: number
  /** Baselines of the rows in which key days are named; none where there is no room. */
  readonly names: readonly number[]
  /** Above this line there are names; from here to the axis stand the events. */
  readonly top: number
  /** The line that time runs along; events stand on it, its labels hang below it. */
  readonly axisY: number
  /** Baseline of the labels. */
  readonly labelY: number
  /** Top and bottom of the lanes, or null without them. */
  readonly lanes: readonly [top: number, bottom: number] | null
  /** Size of the events' glyphs. */
  readonly glyphs: number
}

const SLIM: Bands = {
  height: 61,
  left: 92,
  right: 20,
  names: [10, 22],
  top: 25,
  axisY: 42,
  labelY: 55,
  lanes: null,
  glyphs: 0.8,
}

/** The bands of each size. With its row of buttons the timeline is 96 pixels high in both layouts. */
export const BANDS: Readonly<Record<TimelineSize, Bands>> = {
  slim: SLIM,
  full: { ...SLIM, height: 171, lanes: [66, 167] },
  compact: {
    height: 50,
    left: 18,
    right: 18,
    names: [],
    top: 3,
    axisY: 25,
    labelY: 44,
    lanes: null,
    glyphs: 0.8,
  },
}

/** How far the lanes reach up over the map while they are open: what lies under them keeps its place. */
export const LANES_OVER = BANDS.full.height - BANDS.slim.height
