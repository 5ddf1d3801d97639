/** The columns of the table of ties, and how it is sorted. */

/** In the order in which they stand. */
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

/** Null keeps the atlas's order. */
export type Sort = { readonly column: Column; readonly direction: 'ascending' | 'descending' } | null
