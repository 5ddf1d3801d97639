/** Sentences about many ties at once: what a step through time changed, and what stands between two actors. */
import type { Atlas } from './atlas.ts'
import type { Change } from './change.ts'
import { formatDay, type Day } from './day.ts'
import { tiesBetween } from './ends.ts'
import { capital, formatNumber, formatValue, listText, plural } from './numbers.ts'
import { STATUSES, TIE_KINDS, type Tie, type TieKind } from './schema.ts'
import { phaseOn, shown, standing, type Filters } from './snapshot.ts'
import { countOn, passes, type Count } from './tally.ts'
import { statusOf } from './words.ts'
import { m } from '../messages/messages.ts'

/** The most that a live region says after a step, in words. */
export const MAX_WORDS = 25

/**
 * What changed, in words for a live region, in 25 at most: "9 August 2016. Summit; line 1 agreed." The day is told that the
 * change leads to. Only ties that the filters let through on one of its two days are told. What does not fit is counted.
 */
export function changeSentence(atlas: Atlas, change: Change, filters: Filters): string {
  return `${formatDay(change.to)}. ${capital(changeList(atlas, change, filters, MAX_WORDS - 3))}.`
}

/** The changes alone, events first, in so many words at most. */
export function changeList(
  atlas: Atlas,
  change: Change,
  filters: Pick<Filters, 'kinds' | 'day'> & Partial<Filters>,
  words: number,
): string {
  const sieve = { mode: 'on-day', statuses: null, voices: null, ...filters } as const
  const after = { ...sieve, day: change.to }
  const told = (tie: Tie) =>
    shown(atlas, tie, { ...sieve, day: change.from }) !== null || shown(atlas, tie, after) !== null
  const statusAt = (tie: Tie, day: Day) => phaseOn(atlas, tie.id, day)?.phase.status
  const changed = change.changed.filter(told)
  const restated = changed.filter((tie) => statusAt(tie, change.from) !== statusAt(tie, change.to))
  const recounted = changed.filter((tie) => statusAt(tie, change.from) === statusAt(tie, change.to))
  const items = [
    ...change.events.map((event) => item('', event.title)),
    ...byStatus(atlas, restated, after).map(([label, word]) => item('', label, ` ${word}`)),
    ...recounted.map((tie) => item('', plain(tie.label), numberNow(atlas, tie, change.to))),
    ...byStatus(atlas, change.began.filter(told), after).map(([label, word]) =>
      item('new: ', label, ` (${word})`),
    ),
    ...change.ended.filter(told).map((tie) => item('ended: ', plain(tie.label))),
  ]
  return fit(items, words)
}

/**
 * What stands between two actors on the day, under the filters: "On this day 11 links between A and B: 4 military,
 * 7 energy; 8 of cooperation, 3 of tension." Told briefly, it has no kinds.
 */
export function pairSentence(
  atlas: Atlas,
  filters: Filters,
  a: string,
  b: string,
  how: 'in full' | 'briefly' = 'in full',
): string {
  const byKind = new Map<TieKind, number>()
  const byTone = { cooperation: 0, tension: 0 }
  const add: Count = (ties, kind, status, voice, tone) => {
    if (!passes(filters, kind, status, voice)) return
    byKind.set(kind, (byKind.get(kind) ?? 0) + ties)
    byTone[tone] += ties
  }
  countOn(atlas, filters, add, tiesBetween(atlas, a, b))
  const { cooperation: binding, tension: straining } = byTone
  const sum = binding + straining
  const when = filters.mode === 'on-day' ? 'On this day' : 'Until this day'
  const names = `between ${atlas.actors.get(a)?.name ?? a} and ${atlas.actors.get(b)?.name ?? b}`
  if (sum === 0) return `${when} no link ${names}${narrowed(filters) ? ' under these filters' : ''}.`
  const kinds = TIE_KINDS.flatMap((kind) => {
    const n = byKind.get(kind)
    return n ? [`${n} ${m.vocabulary.kinds[kind].adjective}`] : []
  })
  const tones = [
    binding ? `${formatNumber(binding)} of cooperation` : '',
    straining ? `${formatNumber(straining)} of tension` : '',
  ].filter(Boolean)
  const told = how === 'briefly' ? [tones] : [kinds, tones]
  return `${when} ${plural(sum, 'link')} ${names}: ${told.map((part) => part.join(', ')).join('; ')}.`
}

/** Labels with the word of the status that they came to, those of one status together. */
function byStatus(atlas: Atlas, ties: readonly Tie[], filters: Filters): [label: string, word: string][] {
  const now = ties.map((tie) => ({ tie, status: standing(atlas, tie, filters.day, filters.mode)?.status }))
  return STATUSES.flatMap((status) =>
    now
      .filter((n) => n.status === status)
      .map(({ tie }): [string, string] => [plain(tie.label), statusOf(tie.form, status)]),
  )
}

/** " now 24.8 bcm/year": what changed in a tie that keeps its status. */
function numberNow(atlas: Atlas, tie: Tie, day: Day): string {
  const quantity = phaseOn(atlas, tie.id, day)?.phase.quantity
  return quantity ? ` now ${formatValue(quantity.value, quantity.unit)}` : ' without a number'
}

/** A label without commas, which would read as the joints of a list. */
function plain(label: string): string {
  return label.replace(/,\s*/g, ' ')
}

interface Item {
  readonly head: string
  readonly label: string
  readonly tail: string
}

function item(head: string, label: string, tail = ''): Item {
  return { head, label, tail }
}

/** As many items as fit into a number of words; the rest as a count, so that nothing is passed over in silence. */
function fit(items: readonly Item[], words: number): string {
  if (items.length === 0) return 'nothing new'
  // Each item has a word at least.
  for (let n = Math.min(items.length, words); n > 0; n--) {
    const rest = items.length - n
    const text = join(items.slice(0, n)) + (rest ? `; and ${rest} more` : '')
    if (countWords(text) <= words) return text
  }
  return plural(items.length, 'change')
}

/** "line 1 and line 2 agreed; new: trade (proposed)": neighbours of one head and tail share them. */
function join(items: readonly Item[]): string {
  const groups: { head: string; tail: string; labels: string[] }[] = []
  for (const { head, label, tail } of items) {
    const last = groups.at(-1)
    if (last && last.head === head && last.tail === tail) last.labels.push(label)
    else groups.push({ head, tail, labels: [label] })
  }
  return groups.map(({ head, labels, tail }) => head + listText(labels) + tail).join('; ')
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function narrowed(filters: Filters): boolean {
  return filters.kinds.size < TIE_KINDS.length || filters.statuses !== null || filters.voices !== null
}
