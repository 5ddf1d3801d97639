/** The table of ties as text: one row a tie, every cell ready to print, and what to sort it by. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { formatPartial } from '../../atlas/day.ts'
import { formatValue, nameOf, sinceOf, statusOf } from '../../atlas/describe.ts'
import { capital } from '../../atlas/numbers.ts'
import type { Tie, TieKind, Verdict, Speaker } from '../../atlas/schema.ts'
import { m } from '../../messages/messages.ts'
import { fold } from '../../atlas/search.ts'
import { verdictOf } from '../../atlas/verdicts.ts'
import { isDisputed, voiceOf, type Standing } from '../../atlas/snapshot.ts'

/** What a row names of the article: a paragraph, its first claim behind the tie, and the words of all of them there. */
export interface ClaimRef {
  readonly id: string
  readonly paragraph: number
  readonly text: string
}

export interface TieRow {
  readonly id: string
  readonly standing: Standing
  readonly from: string
  readonly to: string
  readonly kind: TieKind
  readonly what: string
  readonly status: string
  /** Since when it has this status, at the precision that is known. */
  readonly since: string
  /** "85%", or empty when no number is known. */
  readonly quantity: string
  /** What the quantity measures, for which years, and whether it is an estimate. */
  readonly measure: readonly string[]
  readonly voice: Speaker
  readonly claims: readonly ClaimRef[]
  /** The gravest finding about the first claim behind it; null where nothing was checked. */
  readonly verdict: Verdict | null
  readonly disputed: boolean
}

/** Rows for ties as they stand, in their order. */
export function tieRows(atlas: Atlas, standings: readonly Standing[]): readonly TieRow[] {
  return standings.map((standing) => tieRow(atlas, standing))
}

/** The words that the text filter looks through. */
export function rowText(row: TieRow): string {
  const words = [
    row.from,
    row.to,
    m.vocabulary.kinds[row.kind].name,
    row.what,
    row.status,
    row.since,
    row.quantity,
  ]
  return [
    ...words,
    ...row.measure,
    m.vocabulary.voices[row.voice].inSentence,
    row.verdict === null ? '' : m.vocabulary.verdicts[row.verdict].inSentence,
  ].join(' ')
}

/** The rows in which every word of a text occurs; capitals and accents do not matter. */
export function filterRows(rows: readonly TieRow[], text: string): readonly TieRow[] {
  const words = fold(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const hay = fold(rowText(row))
    return words.every((word) => hay.includes(word))
  })
}

/** The row of a tie as it stands. */
export function tieRow(atlas: Atlas, standing: Standing): TieRow {
  const { tie, span, status } = standing
  const { quantity } = span.phase
  const asides = quantity
    ? [quantity.measure, quantity.period ?? '', quantity.estimate ? m.table.estimate : '']
    : []
  return {
    id: tie.id,
    standing,
    from: nameOf(atlas, tie.from),
    to: nameOf(atlas, tie.to),
    kind: tie.kind,
    what: capital(tie.label),
    status: statusOf(tie.form, status),
    since: formatPartial(sinceOf(atlas, tie, span)),
    quantity: quantity ? formatValue(quantity.value, quantity.unit) : '',
    measure: asides.filter(Boolean),
    voice: voiceOf(atlas, tie),
    claims: claimRefs(atlas, tie),
    verdict: verdictOf(atlas, tie.claims[0]),
    disputed: isDisputed(atlas, tie, span),
  }
}

/** One reference a paragraph, in the article's order. */
function claimRefs(atlas: Atlas, tie: Tie): readonly ClaimRef[] {
  const refs = new Map<number, ClaimRef>()
  for (const id of tie.claims) {
    const claim = atlas.claims.get(id)
    if (!claim) continue
    const { paragraph, text } = claim
    const before = refs.get(paragraph)
    refs.set(paragraph, before ? { ...before, text: `${before.text} ${text}` } : { id, paragraph, text })
  }
  return [...refs.values()].sort((a, b) => a.paragraph - b.paragraph)
}
