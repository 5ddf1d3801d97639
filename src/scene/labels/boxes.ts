/** Boxes on the screen that keep off one another, and how much of the drawn lines a box would cover. Pixels, y down. Pure. */

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

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

/** What is taken so far. */
export class Room {
  readonly #taken: Box[]

  constructor(taken: readonly Box[] = []) {
    this.#taken = [...taken]
  }

  isFree(box: Box): boolean {
    return !this.#taken.some((t) => meet(t, box))
  }

  take(box: Box): void {
    this.#taken.push(box)
  }
}

/** Pixels of a cell, and between the points by which a line is counted. */
const CELL = 10
const STEP = 5

/** Drawn lines, counted by points in the cells of a grid. */
export class Ink {
  readonly #cells = new Map<number, { readonly of: string; readonly weight: number }[]>()

  /** Counts a line of some owner; `weight` is what a point of it is worth. */
  add(of: string, line: readonly XY[], weight: number): void {
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1] ?? [0, 0]
      const [bx, by] = line[i] ?? [0, 0]
      const n = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / STEP))
      for (let k = 0; k < n; k++) {
        const key = keyOf(ax + ((bx - ax) * k) / n, ay + ((by - ay) * k) / n)
        const cell = this.#cells.get(key)
        if (cell) cell.push({ of, weight })
        else this.#cells.set(key, [{ of, weight }])
      }
    }
  }

  /** What a box covers of lines that are not `own`. */
  under(box: Box, own: ReadonlySet<string>): number {
    let sum = 0
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++)
        for (const { of, weight } of this.#cells.get(x * SPAN + y) ?? []) if (!own.has(of)) sum += weight
    return sum
  }
}

const SPAN = 100_000
const keyOf = (x: number, y: number) => Math.floor(x / CELL) * SPAN + Math.floor(y / CELL)
