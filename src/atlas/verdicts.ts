/** What the record says of a claim, when several findings say something of it. */
import type { Atlas } from './atlas.ts'
import type { Evidence, Verdict } from './schema.ts'

/** From the gravest to the least: a doubt weighs more than a confirmation, a finding more than none. */
const GRAVITY: readonly Verdict[] = [
  'contradicted',
  'contested',
  'caveat',
  'supported',
  'none-found',
  'not-checkable',
]

/** Of several findings, the one that the reader must know first: the first of the gravest. Null without evidence. */
export function gravestOf(evidence: readonly Evidence[]): Evidence | null {
  for (const verdict of GRAVITY) {
    const found = evidence.find((e) => e.verdict === verdict)
    if (found) return found
  }
  return null
}

/** The gravest verdict about a claim. Null without evidence. */
export function verdictOf(atlas: Pick<Atlas, 'evidence'>, claim: string | undefined): Verdict | null {
  return gravestOf(atlas.evidence.get(claim ?? '') ?? [])?.verdict ?? null
}

/** Whether the record says otherwise. */
export function isDoubt(verdict: Verdict | null): boolean {
  return verdict === 'contested' || verdict === 'contradicted'
}
