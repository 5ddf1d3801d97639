/** Sorting a table by its headings: which column, which way, and a stable order. Pure. */

import type { SortBy } from '../state/columns.ts'

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

/**
 * Rows in the chosen order. Equal rows keep their order in both directions; rows without a value come last. Rows that
 * sort by the same value are grouped first, as most columns have few values.
 */
export function sortedRows<R, C extends string>(
  rows: readonly R[],
  sort: SortBy<C> | null,
  values: Readonly<Record<C, (row: R) => SortKey>>,
): readonly R[] {
  if (!sort) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  const keys = rows.map(values[sort.column])
  const ranks = ranksOf(keys)
  const root = newGroup<R>()
  const groups: { readonly key: readonly number[]; readonly rows: R[] }[] = []
  const last: R[] = []
  rows.forEach((row, i) => {
    const key = keys[i]?.map((part) => (typeof part === 'number' ? part : (ranks.get(part) ?? 0)))
    if (!key) {
      last.push(row)
      return
    }
    const group = groupOf(root, key)
    if (group.rows.push(row) === 1) groups.push({ key, rows: group.rows })
  })
  groups.sort((a, b) => sign * compare(a.key, b.key))
  return [...groups.flatMap((group) => group.rows), ...last]
}

const collator = new Intl.Collator('en', { numeric: true })

/** A collator of a fixed language, so that every reader sees the same order; numeric. */
export const alphabetical = (a: string, b: string): number => collator.compare(a, b)

/** The rank of each text: collation is slow, and most texts are names that repeat. */
function ranksOf(keys: readonly SortKey[]): ReadonlyMap<string, number> {
  const texts = new Set<string>()
  for (const key of keys) for (const part of key ?? []) if (typeof part === 'string') texts.add(part)
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

/** Rows that sort by the same key, and the groups of keys that go on where it ends. */
interface Group<R> {
  readonly rows: R[]
  next: Map<number, Group<R>> | null
}

const newGroup = <R>(): Group<R> => ({ rows: [], next: null })

/** The group of a key, found part by part. */
function groupOf<R>(root: Group<R>, key: readonly number[]): Group<R> {
  let group = root
  for (const part of key) {
    group.next ??= new Map()
    let next = group.next.get(part)
    if (!next) group.next.set(part, (next = newGroup()))
    group = next
  }
  return group
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = (a[i] ?? 0) - (b[i] ?? 0)
    if (order !== 0) return order
  }
  return a.length - b.length
}
