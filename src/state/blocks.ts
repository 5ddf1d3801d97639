/**
 * Windowing of very long lists: rows are divided into blocks, counted from 0. Shown are the first block, blocks with a row
 * that is selected or hovered, and those that the reader asked for.
 */

/** Rows in a block. */
export const BLOCK = 300

/** The open blocks of a list; a block stays open until the list is replaced. */
export class Blocks {
  readonly #size: number
  #list: unknown
  #open: readonly number[] = []

  constructor(size = BLOCK) {
    this.#size = size
  }

  /**
   * The blocks to show of `count` rows, ascending. `list` is compared by identity: a new one starts again with the first
   * block. `places` are indexes of rows that must be shown; those outside the list are ignored.
   */
  show(list: unknown, count: number, places: readonly number[]): readonly number[] {
    const before = list === this.#list ? this.#open : [0]
    const inside = places.filter((place) => place >= 0 && place < count)
    const open = [...new Set([...before, ...inside.map((place) => Math.floor(place / this.#size))])]
    this.#list = list
    this.#open = open.filter((block) => block * this.#size < Math.max(1, count)).sort((a, b) => a - b)
    return this.#open
  }
}

/** Rows left out after a block: `from` (included) to `to` (excluded). */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** The gap after a block, or null if the next block is shown. */
export function gapAfter(block: number, shown: readonly number[], count: number, size = BLOCK): Gap | null {
  const from = (block + 1) * size
  const next = shown.find((other) => other > block)
  const to = Math.min(count, next === undefined ? count : next * size)
  return from < to ? { from, to } : null
}

/** The number of rows in some blocks of a list of `count` rows. */
export function rowsIn(blocks: readonly number[], count: number, size = BLOCK): number {
  return blocks.reduce((sum, block) => sum + Math.max(0, Math.min(size, count - block * size)), 0)
}
