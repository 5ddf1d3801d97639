/** What the record says of a claim, when several findings say something of it. */
import type { Atlas } from './atlas.ts'
import type { Verdict } from './schema.ts'

/** From the gravest to the least: a doubt weighs more than a confirmation, a finding more than none. */
const GRAVITY: readonly Verdict[] = [
  'contradicted',
  'contested',
  'caveat',
  'supported',
  'none-found',
  'not-checkable',
]

/** Of several findings about a claim, the one that the reader must know first. Null without evidence. */
export function verdictOf(atlas: Pick<Atlas, 'evidence'>, claim: string | undefined): Verdict | null {
  const found = new Set((atlas.evidence.get(claim ?? '') ?? []).map((e) => e.verdict))
  return GRAVITY.find((v) => found.has(v)) ?? null
}

/** Whether the record says otherwise. */
export function isDoubt(verdict: Verdict | null): boolean {
  return verdict === 'contested' || verdict === 'contradicted'
}
