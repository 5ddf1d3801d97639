/** Sorting a table by its headings: which column, which way, and a stable order. Pure. */

import type { SortBy } from '../../view/columns.ts'

/** What a row sorts by: several values, each told apart only where those before it are equal; null comes last. */
export type SortKey = readonly (string | number)[] | null

/** After a press on a heading: ascending, then descending, then the first order again. */
export function nextSort<C extends string>(sort: SortBy<C> | null, column: C): SortBy<C> | null {
  if (sort?.column !== column) return { column, direction: 'ascending' }
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/** The value of `aria-sort` for a heading. */
export function ariaSort<C extends string>(
  sort: SortBy<C> | null,
  column: C,
): 'ascending' | 'descending' | 'none' {
  return sort?.column === column ? sort.direction : 'none'
}

/** Rows in the chosen order. Equal rows keep their order in both directions; rows without a value come last. */
export function sortedRows<R, C extends string>(
  rows: readonly R[],
  sort: SortBy<C> | null,
  values: Readonly<Record<C, (row: R) => SortKey>>,
): readonly R[] {
  if (!sort) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  const value = values[sort.column]
  const keys = rows.map(value)
  const ranks = ranksOf(keys)
  const numbers = (key: SortKey) =>
    key?.map((part) => (typeof part === 'number' ? part : (ranks.get(part) ?? 0)))
  return rows
    .map((row, i) => ({ row, key: numbers(keys[i] ?? null) ?? null }))
    .sort(({ key: x }, { key: y }) => {
      if (x === null || y === null) return Number(x === null) - Number(y === null)
      return sign * compare(x, y)
    })
    .map(({ row }) => row)
}

const collator = new Intl.Collator('en', { numeric: true })

/** Texts in the order of a fixed language, so that every reader sees the same; numbers in them count as numbers. */
export const alphabetical = (a: string, b: string): number => collator.compare(a, b)

/** The place of each text among all: texts are dear to compare, and most of them are names that occur again and again. */
function ranksOf(keys: readonly SortKey[]): ReadonlyMap<string, number> {
  const texts = new Set(keys.flatMap((key) => key?.filter((part) => typeof part === 'string') ?? []))
  const ranks = new Map<string, number>()
  let before: string | null = null
  let rank = 0
  for (const text of [...texts].sort(alphabetical)) {
    if (before !== null && alphabetical(before, text) !== 0) rank++
    ranks.set(text, rank)
    before = text
  }
  return ranks
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0)
    if (order !== 0) return order
  }
  return a.length - b.length
}
