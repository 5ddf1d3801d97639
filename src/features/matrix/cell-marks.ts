/**
 * Where the marks of a cell stand: one for each tie, rows growing away from the hairline in the middle, upwards of
 * cooperation and downwards of tension. Numbers in, numbers out. Pixels of a cell of 36, with its middle at (0, 0).
 */

/** The side of a cell as the marks are laid out; the picture is scaled to the cell. */
export const CELL = 36

/** How small and how large a cell is drawn, in pixels: the smallest is still a target that can be hit. */
const SMALLEST = 26
const LARGEST = 44
/** Below this, in pixels, a cell does not shrink to spare the reader a scrollbar. */
const READABLE = 30

/** Space for marks: width, and height on each side of the hairline. */
const WIDTH = 30
const HEIGHT = 13.6
/** From the hairline to the first row. */
const GAP = 1.6
/** Distances of marks, the widest that holds them all is taken. */
const PITCHES = [9.6, 7.5, 6.7, 6, 4.5] as const

export interface Spots {
  /** Half the size of a mark. */
  readonly r: number
  readonly spots: readonly { readonly x: number; readonly y: number }[]
}

/** Places for `count` marks on one side; null when there are too many, and a number must stand for them. */
export function spotsFor(count: number, side: 'above' | 'below'): Spots | null {
  const pitch = PITCHES.find((p) => Math.floor(WIDTH / p) * Math.floor(HEIGHT / p) >= count)
  if (pitch === undefined) return null
  const perRow = Math.floor(WIDTH / pitch)
  const sign = side === 'above' ? -1 : 1
  const spots = Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / perRow)
    const inRow = Math.min(perRow, count - row * perRow)
    return {
      x: ((i % perRow) - (inRow - 1) / 2) * pitch,
      y: sign * (GAP + (row + 0.5) * pitch),
    }
  })
  return { r: pitch / 2 - 0.75, spots }
}

/**
 * The side of a cell, in pixels: `n` columns fill the width beside the heads and, where `height` is given, `n` rows the
 * height under them, as long as marks can be read; it scrolls where they cannot.
 */
export function cellSide(
  n: number,
  room: { readonly width: number; readonly height: number | null },
  heads: { readonly width: number; readonly height: number },
): number {
  const share = (all: number, head: number) => Math.floor((all - head) / Math.max(1, n))
  const wide = share(room.width, heads.width)
  const high = room.height === null ? wide : Math.max(READABLE, share(room.height, heads.height))
  return Math.min(LARGEST, Math.max(SMALLEST, Math.min(wide, high)))
}
