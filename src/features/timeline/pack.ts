/** Puts things with a left and a right end into as few rows as first-fit finds, so that none overlap in a row. */

/** Left and right end; `from` ≤ `to`. */
export interface PackedExtent {
  readonly from: number
  readonly to: number
}

/**
 * The row of each thing, in the order given. Those that begin first are placed first, the longer before the shorter,
 * and for the rest in the order given: the same things always lie in the same rows. `gap` is kept free between two.
 */
export function packRows(items: readonly PackedExtent[], gap = 0): readonly number[] {
  const order = items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => a.item.from - b.item.from || b.item.to - a.item.to || a.i - b.i)
  const ends: number[] = []
  // A row that is free for one thing is free for all later ones until it is taken, so none is tested twice.
  const taken = new Heap((row) => ends[row] ?? 0)
  const free = new Heap((row) => row)
  const rows = items.map(() => 0)
  for (const { item, i } of order) {
    for (let row = taken.first; row !== undefined && (ends[row] ?? 0) + gap <= item.from; row = taken.first)
      free.add(taken.take() ?? row)
    const row = free.take() ?? ends.length
    ends[row] = item.to
    taken.add(row)
    rows[i] = row
  }
  return rows
}

/** Numbers of which the one with the least weight is taken first. */
class Heap {
  readonly #items: number[] = []
  readonly #weight: (item: number) => number

  constructor(weight: (item: number) => number) {
    this.#weight = weight
  }

  get first(): number | undefined {
    return this.#items[0]
  }

  add(item: number): void {
    let at = this.#items.push(item) - 1
    while (at > 0 && this.#swap(at, (at - 1) >> 1)) at = (at - 1) >> 1
  }

  take(): number | undefined {
    const [first] = this.#items
    const last = this.#items.pop()
    if (last === undefined || this.#items.length === 0) return first
    this.#items[0] = last
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const child = this.#weightAt(right) < this.#weightAt(left) ? right : left
      if (!this.#swap(child, at)) return first
      at = child
    }
  }

  #weightAt(at: number): number {
    const item = this.#items[at]
    return item === undefined ? Infinity : this.#weight(item)
  }

  /** Exchanges a place with the one above where it is lighter; says whether it was. */
  #swap(at: number, above: number): boolean {
    const [a, b] = [this.#items[at], this.#items[above]]
    if (a === undefined || b === undefined || this.#weight(a) >= this.#weight(b)) return false
    this.#items[at] = b
    this.#items[above] = a
    return true
  }
}
