/** The columns of the tables of ties and of claims, and how they are sorted. */

/** Columns of the table of ties, in order. */
export const COLUMNS = [
  'from',
  'to',
  'kind',
  'what',
  'status',
  'since',
  'quantity',
  'voice',
  'claims',
  'record',
] as const

export type Column = (typeof COLUMNS)[number]

/** Columns of the ledger of claims. */
export const LEDGER_COLUMNS = [
  'paragraph',
  'claim',
  'voice',
  'role',
  'kind',
  'date',
  'verdict',
  'figures',
  'sources',
] as const

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]

export const SORT_DIRECTIONS = ['ascending', 'descending'] as const

/** The column by which a table is sorted, and the direction. */
export interface SortBy<C extends string> {
  readonly column: C
  readonly direction: (typeof SORT_DIRECTIONS)[number]
}

/** Null is the atlas's order. */
export type Sort = SortBy<Column> | null

/** Null is the article's order. */
export type LedgerSort = SortBy<LedgerColumn> | null
