/** Sentences about many ties at once: what a step through time changed, and what stands between two actors. */
import type { Atlas } from './atlas.ts'
import type { Change } from './change.ts'
import { m } from '../messages/messages.ts'
import type { Day } from './day.ts'
import { tiesBetween } from './endpoint-index.ts'
import { formatValue } from './numbers.ts'
import { STATUSES, TIE_KINDS, type Tie, type TieKind } from './schema.ts'
import { passes, phaseOn, shown, standing, type Filters } from './snapshot.ts'
import { countOn, type Count } from './count-index.ts'
import { statusOf } from './status-words.ts'

/** The most that a live region says after a step, in words. */
export const MAX_WORDS = 25

/**
 * What changed, in words for a live region, in 25 at most: "9 August 2016. Summit; line 1 now agreed." The day is told that the
 * change leads to. Only ties that the filters let through on one of its two days are told. What does not fit is counted.
 */
export function changeSentence(atlas: Atlas, change: Change, filters: Filters): string {
  return m.changes.heard({ day: change.to, changes: changeList(atlas, change, filters, MAX_WORDS - 3) })
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
  const label = (tie: Tie) => plain(tie.label)
  const events: Item[] = change.events.map(({ title }) => ({ kind: 'events', label: title, now: '' }))
  const numbers = recounted.map((tie): Item => {
    const number = numberNow(atlas, tie, change.to)
    return { kind: number === null ? 'uncounted' : 'recounted', label: label(tie), now: number ?? '' }
  })
  const gone = change.ended.filter(told).map((tie): Item => ({ kind: 'ended', label: label(tie), now: '' }))
  const items = [
    ...events,
    ...byStatus(atlas, 'restated', restated, after),
    ...numbers,
    ...byStatus(atlas, 'began', change.began.filter(told), after),
    ...gone,
  ]
  return fit(items, words)
}

/**
 * What stands between two actors on the day, under the filters: "A and B have 11 links on this day: 4 military, 7 energy;
 * 8 of cooperation, 3 of tension." Told briefly, it has no kinds.
 */
export function pairSentence(
  atlas: Atlas,
  filters: Filters,
  a: string,
  b: string,
  how: 'fully' | 'briefly' = 'fully',
): string {
  const byKind = new Map<TieKind, number>()
  const byTone = { cooperation: 0, tension: 0 }
  const add: Count = (ties, kind, status, voice, tone) => {
    if (!passes(filters, kind, status, voice)) return
    byKind.set(kind, (byKind.get(kind) ?? 0) + ties)
    byTone[tone] += ties
  }
  countOn(atlas, filters, add, tiesBetween(atlas, a, b))
  const name = (id: string) => atlas.actors.get(id)?.name ?? id
  const pair = { a: name(a), b: name(b), until: filters.mode === 'so-far' }
  if (byTone.cooperation + byTone.tension === 0)
    return m.changes.pairNone({ ...pair, narrowed: narrowed(filters) })
  const kinds = TIE_KINDS.flatMap((kind) => {
    const n = byKind.get(kind)
    return n ? [{ n, adjective: m.vocabulary.kinds[kind].adjective }] : []
  })
  return m.changes.pair({ ...pair, ...byTone, kinds, brief: how === 'briefly' })
}

/** Labels with the word of the status that they came to, those of one status together. */
function byStatus(
  atlas: Atlas,
  kind: 'restated' | 'began',
  ties: readonly Tie[],
  filters: Filters,
): readonly Item[] {
  const now = ties.map((tie) => ({ tie, status: standing(atlas, tie, filters.day, filters.mode)?.status }))
  return STATUSES.flatMap((status) =>
    now
      .filter((n) => n.status === status)
      .map(({ tie }) => ({ kind, label: plain(tie.label), now: statusOf(tie.form, status) })),
  )
}

/** "24.8 bcm/year": the new number of a tie that keeps its status; null where it has none any more. */
function numberNow(atlas: Atlas, tie: Tie, day: Day): string | null {
  const quantity = phaseOn(atlas, tie.id, day)?.phase.quantity
  return quantity ? formatValue(quantity.value, quantity.unit) : null
}

/** A label without commas, which would read as the joints of a list. */
function plain(label: string): string {
  return label.replace(/,\s*/g, ' ')
}

/** A change: which it is, of what, and the status or number that it came to. */
interface Item {
  readonly kind: keyof typeof m.changes.items
  readonly label: string
  readonly now: string
}

/** As many items as fit into a number of words; the rest as a count, so that nothing is passed over in silence. */
function fit(items: readonly Item[], words: number): string {
  if (items.length === 0) return m.changes.nothing
  // Each item has a word at least.
  for (let n = Math.min(items.length, words); n > 0; n--) {
    const text = m.changes.row({ items: joined(items.slice(0, n)), more: items.length - n })
    if (countWords(text) <= words) return text
  }
  return m.changes.count({ n: items.length })
}

/** "line 1 and line 2 now agreed", "new: trade (proposed)": neighbours that came to the same are told together. */
function joined(items: readonly Item[]): readonly string[] {
  const groups: { kind: Item['kind']; now: string; labels: string[] }[] = []
  for (const { kind, label, now } of items) {
    const last = groups.at(-1)
    if (last && last.kind === kind && last.now === now) last.labels.push(label)
    else groups.push({ kind, now, labels: [label] })
  }
  return groups.map(({ kind, labels, now }) => textOf(kind, labels, now))
}

function textOf(kind: Item['kind'], links: readonly string[], now: string): string {
  const { items } = m.changes
  switch (kind) {
    case 'events':
      return items.events({ titles: links })
    case 'restated':
    case 'began':
      return items[kind]({ links, status: now })
    case 'recounted':
      return items.recounted({ links, number: now })
    case 'uncounted':
    case 'ended':
      return items[kind]({ links })
  }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function narrowed(filters: Filters): boolean {
  return filters.kinds.size < TIE_KINDS.length || filters.statuses !== null || filters.voices !== null
}
