/** The balance in words: the day's numbers, how they are counted, how they ran. Pure. */
import type { Atlas } from '../../../atlas/atlas.ts'
import { formatDay, type Day } from '../../../atlas/day.ts'
import { formatNumber, listText } from '../../../atlas/describe.ts'
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../../atlas/schema.ts'
import type { Filters } from '../../../atlas/snapshot.ts'
import { balanceOf, stepOn, totalOf, type BalanceStep, type Counted } from './balance.ts'
import { m } from '../../../messages/messages.ts'

/** "+3", "−2", "0". */
export function signed(n: number): string {
  return n > 0 ? `+${formatNumber(n)}` : formatNumber(n)
}

/** "7 bind, 4 strain; balance +3": both sides are told, even where one has none. */
export function countsText(step: BalanceStep): string {
  const [binds, strains] = [totalOf(step.binds), totalOf(step.strains)]
  const one = (n: number, verb: string) => `${formatNumber(n)} ${verb}${n === 1 ? 's' : ''}`
  return `${one(binds, 'bind')}, ${one(strains, 'strain')}; balance ${signed(balanceOf(step))}`
}

/** "8 August 2016: 7 bind, 4 strain; balance +3". */
export function dayText(steps: readonly BalanceStep[], day: Day): string {
  const step = stepOn(steps, day)
  return step ? `${formatDay(day)}: ${countsText(step)}` : formatDay(day)
}

/**
 * How the balance ran over the main part of the timeline: "Over these months it lies between 0 and +4, and is highest
 * from 8 to 9 August 2016." Null when it never changes.
 */
export function rangeText({ timeline }: Atlas, steps: readonly BalanceStep[]): string | null {
  const main = steps.filter((s) => s.to > timeline.from)
  const values = main.map(balanceOf)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (main.length === 0 || low === high) return null
  const when = (value: number) => {
    const first = main.find((s) => balanceOf(s) === value)
    return formatDay(Math.max(timeline.from, first?.from ?? timeline.from))
  }
  return `From ${formatDay(timeline.from)} to ${formatDay(timeline.to - 1)} the balance lies between ${signed(low)} (first on ${when(low)}) and ${signed(high)} (first on ${when(high)}).`
}

/** What is counted, made to be exactly so: the formula without its name. */
export function countingText(mode: Filters['mode']): string {
  const each =
    'Each link between the two counts once, whatever its size or direction: there are no weights. Links that only pass through one of them do not count. Whether a link binds or strains is set with it in the data; where article and other sources differ on its dates, the one that the map shows counts.'
  return mode === 'on-day'
    ? `${each} Proposed, agreed, unfinished and suspended links count like those in force; links that are over do not.`
    : `${each} In “All until this day”, links that are over go on counting, with those proposed, agreed, unfinished and suspended.`
}

/** What the filters leave out, or null when all is counted. */
export function filterText({ kinds, statuses, voices }: Counted): string | null {
  const parts = [
    kinds.size < TIE_KINDS.length
      ? `layers: ${listText(TIE_KINDS.filter((k) => kinds.has(k)).map((k) => m.vocabulary.kinds[k].name)) || 'none'}`
      : '',
    statuses
      ? `statuses: ${listText(STATUSES.filter((s) => statuses.has(s)).map((s) => m.vocabulary.statuses[s].inSentence)) || 'none'}`
      : '',
    voices
      ? `voices: ${listText(SPEAKERS.filter((v) => voices.has(v)).map((v) => m.vocabulary.voices[v].inSentence)) || 'none'}`
      : '',
  ].filter(Boolean)
  return parts.length ? `Only what the filters let through is counted (${parts.join('; ')}).` : null
}
