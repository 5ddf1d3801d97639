/** The sentences above the ledger: what all claims come to, and which of them are shown. Pure. */
import { capital, formatNumber, listText, plural } from '../../atlas/numbers.ts'
import { TIE_KINDS, VERDICTS, VOICES, type Verdict, type Voice } from '../../atlas/schema.ts'
import { kindWord, roleWord, verdictWord } from '../../atlas/words.ts'
import { VOICE } from '../../scene/encoding.ts'
import type { LedgerFilters } from './filters.ts'
import type { LedgerRow } from './rows.ts'

/** A verdict after a number. */
const FOUND: Readonly<Record<Verdict, string>> = {
  ...verdictWord,
  'not-checkable': 'that cannot be checked',
  'none-found': 'for which no evidence was found',
}

/** A voice after a number. */
const SAID: Readonly<Record<Voice, string>> = {
  fact: 'reported',
  announced: 'announced',
  judgement: 'judged by the author',
  speculation: 'speculated',
  forecast: 'forecast',
}

/** "The article makes 8 claims: 6 reported and 2 forecast. Checked against other sources: 7 confirmed and 1 contested." */
export function summaryLine(rows: readonly LedgerRow[]): string {
  const found = tally(VERDICTS, FOUND, (v) => rows.filter((r) => r.verdict === v).length)
  const said = tally(VOICES, SAID, (v) => rows.filter((r) => r.claim.voice === v).length)
  return [
    `The article makes ${plural(rows.length, 'claim')}: ${said}.`,
    found && `Checked against other sources: ${found}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** "12 of 54 claims"; "54 claims" when none is left out. */
export function countLine(shown: number, all: number): string {
  return shown === all ? plural(all, 'claim') : `${formatNumber(shown)} of ${plural(all, 'claim')}`
}

/** What the filters ask for: "Contested or contradicted · opinion · in Military · with “gas”"; empty when nothing. */
export function filterLine({ kinds, voices, verdicts, role, words }: LedgerFilters): string {
  const said = voices && VOICES.filter((v) => voices.has(v)).map((v) => VOICE[v].label)
  const on = TIE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => kindWord[kind])
  const parts = [
    verdicts ? listText([...VERDICTS.filter((v) => verdicts.has(v)).map((v) => verdictWord[v])], 'or') : '',
    said ? listText(said, 'or') || 'not in the article' : '',
    role ? roleWord[role] : '',
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
  words: Readonly<Record<T, string>>,
  count: (value: T) => number,
): string {
  return listText(values.flatMap((v) => (count(v) ? `${formatNumber(count(v))} ${words[v]}` : [])))
}
