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
  readonly #taken: Box[]

  constructor(taken: readonly Box[] = []) {
    this.#taken = [...taken]
  }

  isFree(box: Box): boolean {
    return !this.#taken.some((t) => boxesOverlap(t, box))
  }

  /** Whether a leader crosses no box except the one it starts in. */
  isClear(from: XY, to: XY): boolean {
    return !this.#taken.some((t) => crosses(t, from, to) && !containsPoint(t, from))
  }

  insert(box: Box): void {
    this.#taken.push(box)
  }

  /** Occupies the ground under a leader, as a row of small boxes. */
  insertLine([ax, ay]: XY, [bx, by]: XY): void {
    const n = Math.ceil(Math.hypot(bx - ax, by - ay) / PIECE)
    for (let i = 0; i < n; i++) {
      const [x0, x1] = [ax + ((bx - ax) * i) / n, ax + ((bx - ax) * (i + 1)) / n]
      const [y0, y1] = [ay + ((by - ay) * i) / n, ay + ((by - ay) * (i + 1)) / n]
      this.insert({
        left: Math.min(x0, x1) - HAIR,
        right: Math.max(x0, x1) + HAIR,
        top: Math.min(y0, y1) - HAIR,
        bottom: Math.max(y0, y1) + HAIR,
      })
    }
  }
}

/** The length of such a box, and its margin to each side of the leader, in pixels. */
const PIECE = 6
const HAIR = 0.5

/** The size of a grid cell, and the distance between sample points on a line, in pixels. */
const CELL = 8
const STEP = 5

/**
 * The density of drawn lines: sample points counted in the cells of a grid. A summed-area table (Crow 1984) makes the sum over
 * a box cheap, as it is asked for every candidate of every label.
 */
export class Ink {
  readonly #columns: number
  readonly #rows: number
  readonly #counts: Float32Array
  #sums: Float32Array | null = null

  /** The size of the map in pixels; points beyond it are not counted. */
  constructor(width: number, height: number) {
    this.#columns = Math.max(1, Math.ceil(width / CELL))
    this.#rows = Math.max(1, Math.ceil(height / CELL))
    this.#counts = new Float32Array(this.#columns * this.#rows)
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
        const cell = row * this.#columns + column
        this.#counts[cell] = (this.#counts[cell] ?? 0) + weight
      }
    }
  }

  /** The weight of the points in the cells that a box touches. */
  under({ left, top, right, bottom }: Box): number {
    const sums = (this.#sums ??= this.#summed())
    const clamp = (n: number, most: number) => Math.max(0, Math.min(most, n))
    const [x0, x1] = [
      clamp(Math.floor(left / CELL), this.#columns),
      clamp(Math.floor(right / CELL) + 1, this.#columns),
    ]
    const [y0, y1] = [
      clamp(Math.floor(top / CELL), this.#rows),
      clamp(Math.floor(bottom / CELL) + 1, this.#rows),
    ]
    const at = (x: number, y: number) => sums[y * (this.#columns + 1) + x] ?? 0
    return at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)
  }

  #summed(): Float32Array {
    const stride = this.#columns + 1
    const sums = new Float32Array(stride * (this.#rows + 1))
    for (let y = 0; y < this.#rows; y++) {
      let rowSum = 0
      for (let x = 0; x < this.#columns; x++) {
        rowSum += this.#counts[y * this.#columns + x] ?? 0
        sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + rowSum
      }
    }
    return sums
  }
}

/** A limit for segments that lead far beyond the map. */
const MAX_STEPS = 2000
