/** Sorting the table: which column, which way, and a stable order. Pure. */
import { STATUSES, TIE_KINDS, VERDICTS, SPEAKERS } from '../../atlas/schema.ts'
import type { Column, Sort } from '../../view/columns.ts'
import type { TieRow } from './rows.ts'

/** The columns' headings. */
export const HEADING: Readonly<Record<Column, string>> = {
  from: 'From',
  to: 'To',
  kind: 'Kind',
  what: 'What',
  status: 'Status',
  since: 'Status since',
  quantity: 'Quantity',
  voice: 'Voice',
  claims: 'Claims',
  record: 'Record',
}

/** After a press on a heading: ascending, then descending, then the atlas's order again. */
export function nextSort(sort: Sort, column: Column): Sort {
  if (sort?.column !== column) return { column, direction: 'ascending' }
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/** The value of `aria-sort` for a heading. */
export function ariaSort(sort: Sort, column: Column): 'ascending' | 'descending' | 'none' {
  return sort?.column === column ? sort.direction : 'none'
}

/** Rows in the chosen order. Equal rows keep their order in both directions; rows without a value come last. */
export function sortRows(rows: readonly TieRow[], sort: Sort): readonly TieRow[] {
  if (!sort) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  const value = VALUE[sort.column]
  return [...rows].sort((a, b) => {
    const x = value(a)
    const y = value(b)
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return sign * compare(x, y)
  })
}

/** What a column sorts by: several values, each told apart only where those before it are equal. */
type Key = readonly (string | number)[] | null

const VALUE: Readonly<Record<Column, (row: TieRow) => Key>> = {
  from: (row) => [row.from, row.to],
  to: (row) => [row.to, row.from],
  kind: (row) => [TIE_KINDS.indexOf(row.kind)],
  what: (row) => [row.what],
  status: (row) => [STATUSES.indexOf(row.standing.status)],
  since: (row) => [row.standing.span.from],
  // Numbers of different measures cannot be compared: they are kept together by unit.
  quantity: ({ standing: { span } }) => {
    const q = span.phase.quantity
    return q ? [q.unit, q.value] : null
  },
  voice: (row) => [SPEAKERS.indexOf(row.voice)],
  claims: (row) => (row.claims[0] ? row.claims.map((c) => c.paragraph) : null),
  record: (row) => (row.verdict ? [VERDICTS.indexOf(row.verdict)] : null),
}

// A fixed language, so that every reader sees the same order.
const collator = new Intl.Collator('en', { numeric: true })

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const x = a[i] ?? 0
    const y = b[i] ?? 0
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y))
    if (order !== 0) return order
  }
  return a.length - b.length
}
