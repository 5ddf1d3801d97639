/** Boxes on the screen: overlap, collision, and how much of the drawn lines a box would cover. Pixels, y down. */

export type XY = readonly [x: number, y: number]

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const boxAround = ([x, y]: XY, half: { width: number; height: number }, margin = 0): Box => ({
  left: x - half.width - margin,
  right: x + half.width + margin,
  top: y - half.height - margin,
  bottom: y + half.height + margin,
})

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const containsBox = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

/** The point of a box nearest to a given point. */
export const nearestOfBox = (box: Box, [x, y]: XY): XY => [
  Math.max(box.left, Math.min(box.right, x)),
  Math.max(box.top, Math.min(box.bottom, y)),
]

export const containsPoint = (box: Box, [x, y]: XY): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom

/** Whether a segment runs through a box (the slab method). */
export function crosses(box: Box, [ax, ay]: XY, [bx, by]: XY): boolean {
  // Most are far apart.
  if (Math.max(ax, bx) < box.left || Math.min(ax, bx) > box.right) return false
  if (Math.max(ay, by) < box.top || Math.min(ay, by) > box.bottom) return false
  const axes = [
    [ax, bx - ax, box.left, box.right],
    [ay, by - ay, box.top, box.bottom],
  ] as const
  let [from, to] = [0, 1]
  for (const [start, delta, low, high] of axes) {
    if (delta === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [s, t] = [(low - start) / delta, (high - start) / delta]
    from = Math.max(from, Math.min(s, t))
    to = Math.min(to, Math.max(s, t))
  }
  return from < to
}

/** The boxes that are occupied so far. */
export class CollisionIndex {
  readonly #taken: Taken[]

  constructor(taken: readonly Box[] = []) {
    this.#taken = taken.map((box) => ({ box, parts: null }))
  }

  isFree(box: Box): boolean {
    return !this.#taken.some(
      (t) => boxesOverlap(t.box, box) && (t.parts?.some((part) => boxesOverlap(part, box)) ?? true),
    )
  }

  /** Whether a leader crosses no box except the one it starts in. */
  isClear(from: XY, to: XY): boolean {
    const blocks = (box: Box) => crosses(box, from, to) && !containsPoint(box, from)
    return !this.#taken.some(({ box, parts }) =>
      parts ? crosses(box, from, to) && parts.some(blocks) : blocks(box),
    )
  }

  insert(box: Box): void {
    this.#taken.push({ box, parts: null })
  }

  /** Occupies the ground under a leader, as a row of small boxes. */
  insertLine([ax, ay]: XY, [bx, by]: XY): void {
    const n = Math.ceil(Math.hypot(bx - ax, by - ay) / PIECE)
    const piece = (from: number, to: number): Box => {
      const [x0, x1] = [ax + (bx - ax) * from, ax + (bx - ax) * to]
      const [y0, y1] = [ay + (by - ay) * from, ay + (by - ay) * to]
      return {
        left: Math.min(x0, x1) - HAIR,
        right: Math.max(x0, x1) + HAIR,
        top: Math.min(y0, y1) - HAIR,
        bottom: Math.max(y0, y1) + HAIR,
      }
    }
    this.#taken.push({
      box: piece(0, 1),
      parts: Array.from({ length: n }, (_, i) => piece(i / n, (i + 1) / n)),
    })
  }
}

/** A box, and what of it is taken: all of it, or parts. */
interface Taken {
  readonly box: Box
  readonly parts: readonly Box[] | null
}

/** The length of such a box, and its margin to each side of the leader, in pixels. */
const PIECE = 6
const HAIR = 0.5

/** The size of a grid cell, and the distance between sample points on a line, in pixels. */
const CELL = 8
const STEP = 5

/** Sums over the cells that lines touch, from the upper left one. */
interface Sums {
  readonly left: number
  readonly top: number
  readonly columns: number
  readonly rows: number
  readonly values: Float32Array
}

/**
 * The density of drawn lines: sample points counted in the cells of a grid. A summed-area table (Crow 1984) makes the sum over
 * a box cheap, as it is asked for every candidate of every label. It reaches as far as the lines do: most are short.
 */
export class Ink {
  readonly #columns: number
  readonly #rows: number
  /** By turns the column, the row and the weight of a sample point. */
  readonly #points: number[] = []
  #sums: Sums | null = null

  /** The size of the map in pixels; points beyond it are not counted. */
  constructor(width: number, height: number) {
    this.#columns = Math.max(1, Math.ceil(width / CELL))
    this.#rows = Math.max(1, Math.ceil(height / CELL))
  }

  add(line: readonly XY[], weight: number): void {
    this.#sums = null
    const [width, height] = [this.#columns * CELL, this.#rows * CELL]
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1] ?? [0, 0]
      const [bx, by] = line[i] ?? [0, 0]
      if (
        (ax < 0 && bx < 0) ||
        (ay < 0 && by < 0) ||
        (ax > width && bx > width) ||
        (ay > height && by > height)
      )
        continue
      const n = Math.max(1, Math.min(MAX_STEPS, Math.ceil(Math.hypot(bx - ax, by - ay) / STEP)))
      for (let k = 0; k < n; k++) {
        const column = Math.floor((ax + ((bx - ax) * k) / n) / CELL)
        const row = Math.floor((ay + ((by - ay) * k) / n) / CELL)
        if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) continue
        this.#points.push(column, row, weight)
      }
    }
  }

  /** The weight of the points in the cells that a box touches. */
  under(box: Box): number {
    const { left, top, columns, rows, values } = (this.#sums ??= this.#summed())
    const x0 = clamp(Math.floor(box.left / CELL) - left, columns)
    const x1 = clamp(Math.floor(box.right / CELL) + 1 - left, columns)
    const y0 = clamp(Math.floor(box.top / CELL) - top, rows) * (columns + 1)
    const y1 = clamp(Math.floor(box.bottom / CELL) + 1 - top, rows) * (columns + 1)
    const at = (i: number) => values[i] ?? 0
    return at(y1 + x1) - at(y1 + x0) - at(y0 + x1) + at(y0 + x0)
  }

  #summed(): Sums {
    const points = this.#points
    let [left, top, right, bottom] = [this.#columns, this.#rows, -1, -1]
    for (let i = 0; i < points.length; i += 3) {
      left = Math.min(left, points[i] ?? 0)
      right = Math.max(right, points[i] ?? 0)
      top = Math.min(top, points[i + 1] ?? 0)
      bottom = Math.max(bottom, points[i + 1] ?? 0)
    }
    const columns = Math.max(0, right - left + 1)
    const rows = Math.max(0, bottom - top + 1)
    const stride = columns + 1
    const values = new Float32Array(stride * (rows + 1))
    for (let i = 0; i < points.length; i += 3) {
      const cell = ((points[i + 1] ?? 0) - top + 1) * stride + (points[i] ?? 0) - left + 1
      values[cell] = (values[cell] ?? 0) + (points[i + 2] ?? 0)
    }
    for (let y = 1; y <= rows; y++) {
      let rowSum = 0
      for (let i = y * stride + 1; i < (y + 1) * stride; i++) {
        rowSum += values[i] ?? 0
        values[i] = (values[i - stride] ?? 0) + rowSum
      }
    }
    return { left, top, columns, rows, values }
  }
}

const clamp = (n: number, most: number) => Math.max(0, Math.min(most, n))

/** A limit for segments that lead far beyond the map. */
const MAX_STEPS = 2000
