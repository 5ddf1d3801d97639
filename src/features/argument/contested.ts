/** Contested and contradicted claims, each in a few words. */
import type { Atlas } from '../../atlas/atlas.ts'
import { capital } from '../../atlas/numbers.ts'
import { m } from '../../messages/messages.ts'
import type { Claim, TieKind, Verdict } from '../../atlas/schema.ts'
import { isDoubt, verdictOf } from '../../atlas/verdicts.ts'
import { articleOrder } from '../../atlas/claim-order.ts'
import { ofLayers } from './claims.ts'

export interface Doubt {
  readonly claim: Claim
  readonly kind: TieKind
  /** "Southern Gas Corridor": what the claim is about. */
  readonly about: string
  readonly verdict: Verdict
  readonly finding: string
}

/** Contested and contradicted claims about some layers, in the article's order. */
export function doubts(atlas: Atlas, layers: ReadonlySet<TieKind>): readonly Doubt[] {
  return ofLayers(articleOrder(atlas), layers).flatMap((claim): Doubt[] => {
    const verdict = verdictOf(atlas, claim.id)
    if (!verdict || !isDoubt(verdict)) return []
    const finding = (atlas.evidence.get(claim.id) ?? []).find((e) => e.verdict === verdict)?.finding ?? ''
    const kind = claim.kinds.find((k) => layers.has(k))
    return kind ? [{ claim, kind, about: aboutOf(atlas, claim), verdict, finding }] : []
  })
}

/** The name of the first thing that shows a claim: a group of ties, a tie, an event; else its paragraph. */
function aboutOf(atlas: Atlas, { id, paragraph }: Claim): string {
  const shows = atlas.shows.get(id)
  const tie = shows?.ties[0]
  const name = tie?.group ?? tie?.label ?? shows?.events[0]?.title
  return name === undefined ? m.claims.paragraph({ n: paragraph }) : capital(name)
}
