/** Puts things with a left and a right end into as few rows as first-fit finds, so that none overlap in a row. */

/** Left and right end; `from` ≤ `to`. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/**
 * The row of each thing, in the order given. Those that begin first are placed first, the longer before the shorter,
 * and for the rest in the order given: the same things always lie in the same rows. `gap` is kept free between two.
 */
export function packRows(items: readonly Extent[], gap = 0): readonly number[] {
  const order = items
    .map((item, i) => ({ item, i }))
    .sort((a, b) => a.item.from - b.item.from || b.item.to - a.item.to || a.i - b.i)
  const ends: number[] = []
  const rows = items.map(() => 0)
  for (const { item, i } of order) {
    const free = ends.findIndex((end) => end + gap <= item.from)
    const row = free === -1 ? ends.length : free
    ends[row] = item.to
    rows[i] = row
  }
  return rows
}
