/** The ledger as a file of comma-separated values: the rows as shown, with all that is known of each. Pure. */
import { JOINT } from '../../atlas/csv-columns.ts'
import { csvText } from '../../export/csv.ts'
import { m } from '../../messages/messages.ts'
import { figuresText } from './plot.ts'
import type { LedgerRow } from './ledger-rows.ts'

const COLUMNS_FORMAT: readonly (readonly [
  heading: string,
  value: (row: LedgerRow) => string | readonly string[],
])[] = [
  ['claim id', (r) => r.id],
  ['paragraph', (r) => String(r.claim.paragraph)],
  ['claim', (r) => r.claim.text],
  ['voice', (r) => m.vocabulary.voices[r.claim.voice].inSentence],
  ['by', (r) => r.claim.by ?? ''],
  ['role', (r) => m.vocabulary.roles[r.claim.role].inSentence],
  ['kinds', (r) => r.claim.kinds.map((kind) => m.vocabulary.kinds[kind].name)],
  ['holds', (r) => r.date],
  ['from', (r) => r.claim.from],
  ['until, not included', (r) => r.claim.to ?? ''],
  ['verdict', (r) => (r.verdict === null ? '' : m.vocabulary.verdicts[r.verdict].inSentence)],
  ['evidence ids', (r) => r.evidence.map((e) => e.id)],
  ['evidence verdicts', (r) => r.evidence.map((e) => m.vocabulary.verdicts[e.verdict].inSentence)],
  ['findings', (r) => r.evidence.map((e) => e.finding)],
  ['notes', (r) => r.evidence.map((e) => e.note)],
  ['confidence', (r) => r.evidence.map((e) => m.vocabulary.confidences[e.confidence].inSentence)],
  ['figures', (r) => figuresText(r.figures)],
  ['source ids', (r) => r.sources.map((s) => s.id)],
  ['source titles', (r) => r.sources.map((s) => (s.unverified ? m.shared.unverifiedTitle(s) : s.title))],
  ['source addresses', (r) => r.sources.map((s) => s.url ?? '')],
  ['tie ids', (r) => r.shown?.ties.map((t) => t.id) ?? []],
  ['event ids', (r) => r.shown?.events.map((e) => e.id) ?? []],
  ['site ids', (r) => r.shown?.sites.map((s) => s.id) ?? []],
]

/** The whole file; its first row names the columns. Lists in a cell have " | " between their items. */
export function ledgerCsv(rows: readonly LedgerRow[]): string {
  const line = (row: LedgerRow) =>
    COLUMNS_FORMAT.map(([, value]) => {
      const v = value(row)
      return typeof v === 'string' ? v : v.join(JOINT)
    })
  return csvText([COLUMNS_FORMAT.map(([heading]) => heading), ...rows.map(line)])
}
