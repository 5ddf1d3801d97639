/** The ledger as rows: each claim with what the record finds of it, its figures and its sources. Pure. */
import { sourcesOf, type Atlas, type ClaimShows } from '../../atlas/atlas.ts'
import { formatSpan } from '../../atlas/numbers.ts'
import type { Claim, Evidence, Figure, Source, Verdict } from '../../atlas/schema.ts'
import { fold } from '../../atlas/search.ts'
import { verdictOf } from '../../atlas/verdicts.ts'
import { articleOrder } from '../../atlas/claim-order.ts'
import { freshFigures } from '../../ui/figures.ts'
import { m } from '../../messages/messages.ts'

export interface LedgerRow {
  readonly id: string
  readonly claim: Claim
  /** Its place in the article, from 0. */
  readonly order: number
  /** When it holds, in words. */
  readonly date: string
  readonly evidence: readonly Evidence[]
  /** The gravest verdict, and what was found there in a few words; null and empty where nothing was checked. */
  readonly verdict: Verdict | null
  readonly finding: string
  /** The figures of all its evidence, without duplicates. */
  readonly figures: readonly Figure[]
  /** The sources of the findings, without duplicates, the article last. */
  readonly sources: readonly Source[]
  readonly shown: ClaimShows | null
  /** All its words, folded, for the text filter. */
  readonly text: string
}

/** One row a claim, in the article's order. */
export function ledgerRows(atlas: Atlas): readonly LedgerRow[] {
  return articleOrder(atlas).map((claim, order) => {
    const evidence = atlas.evidence.get(claim.id) ?? []
    const verdict = verdictOf(atlas, claim.id)
    const row = {
      id: claim.id,
      claim,
      order,
      date: formatSpan(claim.from, claim.to),
      evidence,
      verdict,
      finding: evidence.find((e) => e.verdict === verdict)?.finding ?? '',
      figures: [...freshFigures(evidence).values()].flat(),
      sources: sourcesBehind(atlas, evidence),
      shown: atlas.shows.get(claim.id) ?? null,
    }
    return { ...row, text: fold(wordsOf(row)) }
  })
}

function sourcesBehind(atlas: Atlas, evidence: readonly Evidence[]): readonly Source[] {
  const article = atlas.data.article.source
  const ids = [...new Set(evidence.flatMap(sourcesOf))]
  return [...ids.filter((id) => id !== article), ...ids.filter((id) => id === article)].flatMap(
    (id) => atlas.sources.get(id) ?? [],
  )
}

/** The words that the text filter looks through. */
function wordsOf({ claim, date, evidence, sources }: Omit<LedgerRow, 'text'>): string {
  return [
    claim.text,
    m.vocabulary.voices[claim.voice].inSentence,
    claim.by ?? '',
    m.vocabulary.roles[claim.role].inSentence,
    ...claim.kinds.map((kind) => m.vocabulary.kinds[kind].name),
    date,
    ...evidence.flatMap((e) => [m.vocabulary.verdicts[e.verdict].inSentence, e.finding, e.note]),
    ...sources.map((s) => s.title),
  ].join(' ')
}
