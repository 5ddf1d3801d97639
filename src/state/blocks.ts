/**
 * Which rows of a very long list are shown: they are cut into blocks, of which the first is there, those with a row that
 * the reader points at, and those that were asked for. Blocks count from 0. Pure.
 */

/** Rows in a block: what fits is a short list, and all of it is shown. */
export const BLOCK = 300

/** The blocks that are shown of a list; what was shown stays, until the list is another. */
export class Blocks {
  readonly #size: number
  #list: unknown
  #open: readonly number[] = []

  constructor(size = BLOCK) {
    this.#size = size
  }

  /**
   * The blocks to show of `count` rows, in order. `list` is known by itself: another one starts again from the first
   * block. `places` are the rows, from 0, that must be among what is shown; those that are not in the list are passed over.
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

/** What is left out after a block that is shown: rows `from` to `to`, the last excluded. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** The gap after a block among those that are shown, or null where the next row follows. */
export function gapAfter(block: number, shown: readonly number[], count: number, size = BLOCK): Gap | null {
  const from = (block + 1) * size
  const next = shown.find((other) => other > block)
  const to = Math.min(count, next === undefined ? count : next * size)
  return from < to ? { from, to } : null
}

/** How many of `count` rows some blocks have. */
export function rowsIn(blocks: readonly number[], count: number, size = BLOCK): number {
  return blocks.reduce((sum, block) => sum + Math.max(0, Math.min(size, count - block * size)), 0)
}
