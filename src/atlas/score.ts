/** The score of the fact check: how many claims other sources confirm, and how many they do not. Pure. */
import type { Atlas } from './atlas.ts'
import type { Claim, Verdict } from './schema.ts'
import { m } from '../messages/messages.ts'
import { verdictOf } from './verdicts.ts'

export type ScoreOutcome = (typeof OUTCOMES)[number]

export interface Score {
  readonly outcome: ScoreOutcome
  readonly count: number
  /** "16 partly", "8 disputed". */
  readonly words: string
}

const OF: Readonly<Record<Verdict, ScoreOutcome>> = {
  supported: 'confirmed',
  caveat: 'partly',
  contested: 'disputed',
  contradicted: 'disputed',
  'not-checkable': 'uncheckable',
  'none-found': 'none',
}

/** From the best to the least. */
const OUTCOMES = ['confirmed', 'partly', 'disputed', 'uncheckable', 'none'] as const

/** The claims that were set beside other sources. */
export function comparedOf(atlas: Pick<Atlas, 'evidence'>, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ id }) => verdictOf(atlas, id) !== null)
}

/** The outcomes of the fact check, from the best to the least; those without claims are left out. */
export function scoreOf(atlas: Pick<Atlas, 'evidence'>, claims: readonly Claim[]): readonly Score[] {
  const outcomes = claims.map(({ id }): ScoreOutcome => {
    const verdict = verdictOf(atlas, id)
    return verdict === null ? 'none' : OF[verdict]
  })
  return OUTCOMES.flatMap((outcome) => {
    const count = outcomes.filter((o) => o === outcome).length
    return count ? [{ outcome, count, words: m.claims.score[outcome]({ n: count }) }] : []
  })
}
