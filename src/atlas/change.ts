/** What changed: on a day, against the day before it, or between two days. Everything that counts changes asks here. */
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import { formatNumber, plural } from './numbers.ts'
import type { AtlasEvent, Tie, TieKind } from './schema.ts'
import { phaseOn } from './snapshot.ts'
import { tiesTurning, turned } from './turns.ts'

export interface Change {
  /** The earlier day. */
  readonly from: Day
  readonly to: Day
  readonly began: readonly Tie[]
  readonly ended: readonly Tie[]
  /** Those that came to another status or quantity. */
  readonly changed: readonly Tie[]
  /** Events that begin after `from` and not after `to`. */
  readonly events: readonly AtlasEvent[]
}

/** What a day itself changed, whichever way the reader came to it. */
export function changesOn(atlas: Atlas, day: Day, kinds: ReadonlySet<TieKind>): Change {
  return changeBetween(atlas, day - 1, day, kinds)
}

/** What differs between two days, told forwards whichever of them is named first: history never runs backwards. */
export function changeBetween(atlas: Atlas, one: Day, other: Day, kinds: ReadonlySet<TieKind>): Change {
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const began: Tie[] = []
  const ended: Tie[] = []
  const changed: Tie[] = []
  for (const [tie, turn] of turned(atlas, from, to)) {
    if (!kinds.has(tie.kind)) continue
    if (turn === 'changed') changed.push(tie)
    else if (turn) (turn === 'began' ? began : ended).push(tie)
  }
  const events = atlas.data.events.filter((e) => {
    const start = atlas.eventSpans.get(e.id)?.from ?? NaN
    return kinds.has(e.kind) && from < start && start <= to
  })
  return { from, to, began, ended, changed, events }
}

/** Ties that came after the first day and were gone before the second: on neither of them do they stand. */
export function passedBetween(atlas: Atlas, from: Day, to: Day, kinds: ReadonlySet<TieKind>): readonly Tie[] {
  return tiesTurning(atlas, from, to).filter(
    ({ id, kind }) =>
      kinds.has(kind) &&
      !phaseOn(atlas, id, from) &&
      !phaseOn(atlas, id, to) &&
      (atlas.phases.get(id) ?? []).some((s) => s.phase.status !== 'ended' && from < s.from && s.to <= to),
  )
}

/** How many links differ. */
export function sizeOf({ began, ended, changed }: Pick<Change, 'began' | 'ended' | 'changed'>): number {
  return began.length + ended.length + changed.length
}

/**
 * A change in a few words, the same wherever it is told: "new: Caspian patrols" for a single link, "2 new links, 1 ended,
 * 3 changed" for more, "no link changes" for none.
 */
export function changeText({ began, ended, changed }: Pick<Change, 'began' | 'ended' | 'changed'>): string {
  const parts = [
    { ties: began, word: 'new' },
    { ties: ended, word: 'ended' },
    { ties: changed, word: 'changed' },
  ].filter(({ ties }) => ties.length > 0)
  const [first, ...others] = parts
  if (!first) return 'no link changes'
  const [only, ...more] = first.ties
  if (only && more.length + others.length === 0) return `${first.word}: ${only.label}`
  const n = first.ties.length
  const head = first.word === 'new' ? plural(n, 'new link') : `${plural(n, 'link')} ${first.word}`
  return [head, ...others.map(({ ties, word }) => `${formatNumber(ties.length)} ${word}`)].join(', ')
}
