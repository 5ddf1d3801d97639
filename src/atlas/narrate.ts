/** Sentences about several ties: what a step through time changed, and the links between two actors. */
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

/** The longest announcement of a live region after a step, in words. */
export const MAX_WORDS = 25

/**
 * A change for a live region, in at most 25 words: "9 August 2016. Summit; line 1 now agreed." It names the later day, and the
 * ties that pass the filters on either day; what does not fit is given as a count.
 */
export function changeSentence(atlas: Atlas, change: Change, filters: Filters): string {
  return m.changes.heard({ day: change.to, changes: changeList(atlas, change, filters, MAX_WORDS - 3) })
}

/** The changes without the day, events first, in at most `words` words. */
export function changeList(
  atlas: Atlas,
  change: Change,
  filters: Pick<Filters, 'kinds' | 'day'> & Partial<Filters>,
  words: number,
): string {
  const common = { mode: 'on-day', statuses: null, voices: null, ...filters } as const
  const after = { ...common, day: change.to }
  const told = (tie: Tie) =>
    shown(atlas, tie, { ...common, day: change.from }) !== null || shown(atlas, tie, after) !== null
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
 * The links between two actors on the day under the filters: "A and B have 11 links on this day: 4 military, 7 energy; 8 of
 * cooperation, 3 of tension." The brief form leaves out the kinds.
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

/** Labels grouped by their new status. */
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

/** "24.8 bcm/year": the quantity of a tie on a day; null if it has none. */
function numberNow(atlas: Atlas, tie: Tie, day: Day): string | null {
  const quantity = phaseOn(atlas, tie.id, day)?.phase.quantity
  return quantity ? formatValue(quantity.value, quantity.unit) : null
}

/** A label without commas, which would read as separators of the list. */
function plain(label: string): string {
  return label.replace(/,\s*/g, ' ')
}

/** One change: its kind, its label, and the new status or number. */
interface Item {
  readonly kind: keyof typeof m.changes.items
  readonly label: string
  readonly now: string
}

/** As many items as fit into a number of words, and a count of the rest. */
function fit(items: readonly Item[], words: number): string {
  if (items.length === 0) return m.changes.nothing
  // Each item has a word at least.
  for (let n = Math.min(items.length, words); n > 0; n--) {
    const text = m.changes.row({ items: joined(items.slice(0, n)), more: items.length - n })
    if (countWords(text) <= words) return text
  }
  return m.changes.count({ n: items.length })
}

/** "line 1 and line 2 now agreed", "new: trade (proposed)": neighbours with the same change are joined. */
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
