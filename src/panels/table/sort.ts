/** Sorting the table of ties: its headings, and what each column sorts by. Pure. */
import { STATUSES, TIE_KINDS, VERDICTS, SPEAKERS } from '../../atlas/schema.ts'
import type { Column, Sort } from '../../view/columns.ts'
import { sortedRows, type SortKey } from '../shared/sorting.ts'
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

/** Rows in the chosen order. Equal rows keep their order in both directions; rows without a value come last. */
export function sortRows(rows: readonly TieRow[], sort: Sort): readonly TieRow[] {
  return sortedRows(rows, sort, VALUE)
}

const VALUE: Readonly<Record<Column, (row: TieRow) => SortKey>> = {
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
