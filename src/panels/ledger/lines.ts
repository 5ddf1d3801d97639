/** The sentences above the ledger: what all claims come to, and which of them are shown. Pure. */
import { capital, formatNumber, listText, plural } from '../../atlas/numbers.ts'
import { TIE_KINDS, VERDICTS, VOICES, type Verdict, type Voice } from '../../atlas/schema.ts'
import type { LedgerFilters } from './filters.ts'
import type { LedgerRow } from './rows.ts'
import { m } from '../../messages/messages.ts'

/** A verdict after a number. */
const found = (verdict: Verdict): string =>
  verdict === 'not-checkable'
    ? 'that cannot be checked'
    : verdict === 'none-found'
      ? 'for which no evidence was found'
      : m.vocabulary.verdicts[verdict].inSentence

/** A voice after a number. */
const SAID: Readonly<Record<Voice, string>> = {
  fact: 'reported',
  announced: 'announced',
  judgement: 'judged by the author',
  speculation: 'suspected',
  forecast: 'forecast',
}

/** "The article makes 8 claims: 6 reported and 2 forecast. Checked against other sources: 7 confirmed and 1 disputed." */
export function summaryLine(rows: readonly LedgerRow[]): string {
  const checked = tally(VERDICTS, found, (v) => rows.filter((r) => r.verdict === v).length)
  const said = tally(
    VOICES,
    (v) => SAID[v],
    (v) => rows.filter((r) => r.claim.voice === v).length,
  )
  return [
    `The article makes ${plural(rows.length, 'claim')}: ${said}.`,
    checked && `Checked against other sources: ${checked}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** "12 of 54 claims"; "54 claims" when none is left out. */
export function countLine(shown: number, all: number): string {
  return shown === all ? plural(all, 'claim') : `${formatNumber(shown)} of ${plural(all, 'claim')}`
}

/** What the filters ask for: "Disputed or contradicted · opinion · in Military · with “gas”"; empty when nothing. */
export function filterLine({ kinds, voices, verdicts, role, words }: LedgerFilters): string {
  const said = voices && VOICES.filter((v) => voices.has(v)).map((v) => m.vocabulary.voices[v].inSentence)
  const on = TIE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => m.vocabulary.kinds[kind].name)
  const parts = [
    verdicts
      ? listText(
          [...VERDICTS.filter((v) => verdicts.has(v)).map((v) => m.vocabulary.verdicts[v].inSentence)],
          'or',
        )
      : '',
    said ? listText(said, 'or') || 'not in the article' : '',
    role ? m.vocabulary.roles[role].inSentence : '',
    on.length < TIE_KINDS.length ? (on.length ? `in ${listText(on, 'or')}` : 'all layers off') : '',
    words.trim() ? `with “${words.trim()}”` : '',
  ]
  return capital(parts.filter(Boolean).join(' · '))
}

/** Why no claim is shown, and what to do. */
export function emptyLine({ kinds, voices }: LedgerFilters): string {
  if (kinds.size === 0)
    return 'All layers are off, and every claim belongs to one. Switch one on, or show all.'
  if (voices && !VOICES.some((v) => voices.has(v)))
    return 'Only what the article does not say is let through. Choose a voice, or show all.'
  return 'No claim passes all these filters at once. Take one away, or show all.'
}

function tally<T extends string>(
  values: readonly T[],
  word: (value: T) => string,
  count: (value: T) => number,
): string {
  return listText(values.flatMap((v) => (count(v) ? `${formatNumber(count(v))} ${word(v)}` : [])))
}
