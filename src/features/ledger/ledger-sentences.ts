/** Sentences above the ledger: the summary of all claims, and which are shown. */
import { TIE_KINDS, VERDICTS, VOICES, type Verdict } from '../../atlas/schema.ts'
import { m } from '../../messages/messages.ts'
import type { LedgerFilters } from './ledger-filters.ts'
import type { LedgerRow } from './ledger-rows.ts'

/** "The article makes 8 claims: 6 reported facts and 2 forecasts. Checked against other sources: 7 confirmed and 1 contested." */
export function summaryLine(rows: readonly LedgerRow[]): string {
  const { said, found, summary } = m.factCheck
  return summary({
    n: rows.length,
    said: tally(VOICES, said, (v) => rows.filter((r) => r.claim.voice === v).length),
    found: tally(VERDICTS, found, (v) => rows.filter((r) => r.verdict === v).length),
  })
}

/** Outcomes whose names leave open what was found. */
const UNCLEAR: readonly Verdict[] = ['caveat', 'not-checkable']

/** What the outcomes mean that do not say so themselves; empty if there are none of them. */
export function meaningsLine(rows: readonly LedgerRow[]): string {
  const { verdicts } = m.vocabulary
  return UNCLEAR.filter((v) => rows.some((row) => row.verdict === v))
    .map((v) => m.factCheck.meaning(verdicts[v]))
    .join(' ')
}

/** "12 of 54 claims"; "54 claims" when none is left out. */
export function countLine(shown: number, all: number): string {
  return m.factCheck.bar.count({ shown, all })
}

/** What the filters ask for: "Filtered: contested or contradicted · opinion · Military · with “gas”"; empty when nothing. */
export function filterLine({ kinds, voices, verdicts, role, words }: LedgerFilters): string {
  return m.factCheck.bar.filtered({
    verdicts:
      verdicts && VERDICTS.filter((v) => verdicts.has(v)).map((v) => m.vocabulary.verdicts[v].inSentence),
    voices: voices && VOICES.filter((v) => voices.has(v)).map((v) => m.vocabulary.voices[v].inSentence),
    role: role && m.vocabulary.roles[role].inSentence,
    kinds: TIE_KINDS.every((kind) => kinds.has(kind))
      ? null
      : TIE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => m.vocabulary.kinds[kind].name),
    words: words.trim() || null,
  })
}

/** Why no claim is shown, and what to do. */
export function emptyLine({ kinds, voices }: LedgerFilters): string {
  const { empty } = m.factCheck
  if (kinds.size === 0) return empty.layers
  return voices && !VOICES.some((v) => voices.has(v)) ? empty.voices : empty.filters
}

function tally<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, (of: { n: number }) => string>>,
  count: (value: T) => number,
): readonly string[] {
  return values.flatMap((v) => (count(v) ? [words[v]({ n: count(v) })] : []))
}
