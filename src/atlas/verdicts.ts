/** The verdict on a claim with several rows of evidence. */
import type { Atlas } from './atlas.ts'
import type { Evidence, Verdict } from './schema.ts'

/** From the gravest to the least grave: doubts before confirmations. */
const GRAVITY: readonly Verdict[] = [
  'contradicted',
  'contested',
  'caveat',
  'supported',
  'none-found',
  'not-checkable',
]

/** The first row with the gravest verdict; null without evidence. */
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
