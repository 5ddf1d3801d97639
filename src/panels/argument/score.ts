/** The score of the fact check: how many claims other sources confirm, and how many they do not. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { formatNumber } from '../../atlas/numbers.ts'
import type { Claim, Verdict } from '../../atlas/schema.ts'
import { verdictOf } from '../../atlas/verdicts.ts'

export type Outcome = 'confirmed' | 'partly' | 'disputed' | 'uncheckable' | 'none'

export interface Score {
  readonly outcome: Outcome
  readonly count: number
  /** "16 partly", "8 disputed". */
  readonly words: string
}

const OF: Readonly<Record<Verdict, Outcome>> = {
  supported: 'confirmed',
  caveat: 'partly',
  contested: 'disputed',
  contradicted: 'disputed',
  'not-checkable': 'uncheckable',
  'none-found': 'none',
}

const WORD: Readonly<Record<Outcome, string>> = {
  confirmed: 'confirmed',
  partly: 'partly',
  disputed: 'disputed',
  uncheckable: 'cannot be checked',
  none: 'no evidence',
}

/** What came of checking some claims, from the best to the least; what no claim came to is left out. */
export function scoreOf(atlas: Pick<Atlas, 'evidence'>, claims: readonly Claim[]): readonly Score[] {
  const outcomes = claims.map(({ id }): Outcome => {
    const verdict = verdictOf(atlas, id)
    return verdict === null ? 'none' : OF[verdict]
  })
  return (Object.keys(WORD) as Outcome[]).flatMap((outcome) => {
    const count = outcomes.filter((o) => o === outcome).length
    return count ? [{ outcome, count, words: `${formatNumber(count)} ${WORD[outcome]}` }] : []
  })
}
