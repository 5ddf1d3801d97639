/** The balance in words: the day's numbers, how they are counted, how they ran. Pure. */
import type { Atlas } from '../../../atlas/atlas.ts'
import type { Day } from '../../../atlas/day.ts'
import { formatNumber } from '../../../atlas/describe.ts'
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../../atlas/schema.ts'
import type { Filters } from '../../../atlas/snapshot.ts'
import { m, words } from '../../../messages/messages.ts'
import { balanceOf, stepOn, totalOf, type BalanceStep, type BalanceFilters } from './balance.ts'

/** "+3", "−2", "0". */
export function signed(n: number): string {
  return n > 0 ? `+${formatNumber(n)}` : formatNumber(n)
}

/** "7 links of cooperation, 4 of tension; balance +3": both sides are told, even where one has none. */
export function countsText(step: BalanceStep): string {
  return m.pairs.balance.counts(countsOf(step))
}

/** "8 August 2016: 7 links of cooperation, 4 of tension; balance +3". */
export function dayText(steps: readonly BalanceStep[], day: Day): string {
  const step = stepOn(steps, day)
  return step ? m.pairs.balance.onDay({ day, ...countsOf(step) }) : words.dayText(day)
}

function countsOf(step: BalanceStep) {
  const { cooperation, tension } = step
  return {
    cooperation: totalOf(cooperation),
    tension: totalOf(tension),
    balance: signed(balanceOf(step)),
  }
}

/**
 * How the balance ran over the main part of the timeline: "From 1 November 2015 to 31 December 2016 the balance lies between
 * 0 (first on …) and +4 (first on …)." Null when it never changes.
 */
export function rangeText({ timeline }: Atlas, steps: readonly BalanceStep[]): string | null {
  const main = steps.filter((s) => s.to > timeline.from)
  const values = main.map(balanceOf)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (main.length === 0 || low === high) return null
  const firstWith = (value: number) => {
    const first = main.find((s) => balanceOf(s) === value)
    return Math.max(timeline.from, first?.from ?? timeline.from)
  }
  return m.pairs.balance.range({
    from: timeline.from,
    last: timeline.to - 1,
    low: signed(low),
    lowDay: firstWith(low),
    high: signed(high),
    highDay: firstWith(high),
  })
}

/** What is counted, made to be exactly so: the formula without its name. */
export function countingText(mode: Filters['mode']): string {
  return mode === 'on-day' ? m.pairs.balance.counted : m.pairs.balance.countedSoFar
}

/** What the filters leave out, or null when all is counted. */
export function filterText({ kinds, statuses, voices }: BalanceFilters): string | null {
  if (kinds.size >= TIE_KINDS.length && !statuses && !voices) return null
  return m.pairs.balance.filtered({
    kinds:
      kinds.size < TIE_KINDS.length
        ? TIE_KINDS.filter((k) => kinds.has(k)).map((k) => m.vocabulary.kinds[k].name)
        : null,
    statuses:
      statuses && STATUSES.filter((s) => statuses.has(s)).map((s) => m.vocabulary.statuses[s].inSentence),
    voices: voices && SPEAKERS.filter((v) => voices.has(v)).map((v) => m.vocabulary.voices[v].inSentence),
  })
}
