/** Sorting the ledger: what each column sorts by. Pure. */
import { firstDay } from '../../atlas/day.ts'
import { ROLES, TIE_KINDS, VERDICTS, VOICES } from '../../atlas/schema.ts'
import type { LedgerColumn, LedgerSort } from '../../state/columns.ts'
import { sortedRows, type SortKey } from '../../ui/sorting.ts'
import type { LedgerRow } from './ledger-rows.ts'

/** Rows in the chosen order; null keeps the article's. */
export function sortLedger(rows: readonly LedgerRow[], sort: LedgerSort): readonly LedgerRow[] {
  return sortedRows(rows, sort, VALUE)
}

const VALUE: Readonly<Record<LedgerColumn, (row: LedgerRow) => SortKey>> = {
  paragraph: ({ order }) => [order],
  claim: ({ claim }) => [claim.text],
  voice: ({ claim }) => [VOICES.indexOf(claim.voice), claim.by ?? ''],
  role: ({ claim }) => [ROLES.indexOf(claim.role)],
  kind: ({ claim }) => claim.kinds.map((kind) => TIE_KINDS.indexOf(kind)).sort((a, b) => a - b),
  date: ({ claim }) => [
    firstDay(claim.from),
    claim.to === null ? Number.MAX_SAFE_INTEGER : firstDay(claim.to),
  ],
  verdict: ({ verdict }) => (verdict === null ? null : [VERDICTS.indexOf(verdict)]),
  // Where article and record can be compared comes first; numbers of one unit stay together.
  figures: ({ figures }) => {
    const [first] = figures
    if (!first) return null
    const both = new Set(figures.map((f) => f.basis)).size > 1
    return [both ? 0 : 1, first.unit ?? '', first.value ?? (first.date ? firstDay(first.date) : 0)]
  },
  sources: ({ sources }) => [sources.length],
}
