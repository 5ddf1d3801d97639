/** What changed on a day, or between two days. Every count of changes on the page comes from here. */
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import { m } from '../messages/messages.ts'
import type { AtlasEvent, Tie, TieKind } from './schema.ts'
import { phaseOn } from './snapshot.ts'
import { tiesTurning, turned } from './transitions.ts'

export interface Change {
  /** The earlier day. */
  readonly from: Day
  readonly to: Day
  readonly began: readonly Tie[]
  readonly ended: readonly Tie[]
  /** Ties with another status or quantity than before. */
  readonly changed: readonly Tie[]
  /** Events that begin after `from` and not after `to`. */
  readonly events: readonly AtlasEvent[]
}

/** The change from the day before, whichever day the reader came from. */
export function changesOn(atlas: Atlas, day: Day, kinds: ReadonlySet<TieKind>): Change {
  return changeBetween(atlas, day - 1, day, kinds)
}

/** The change between two days, always from the earlier to the later one. */
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

/** Ties that began and ended between the two days, and so stand on neither. */
export function passedBetween(atlas: Atlas, from: Day, to: Day, kinds: ReadonlySet<TieKind>): readonly Tie[] {
  return tiesTurning(atlas, from, to).filter(
    ({ id, kind }) =>
      kinds.has(kind) &&
      !phaseOn(atlas, id, from) &&
      !phaseOn(atlas, id, to) &&
      (atlas.phases.get(id) ?? []).some((s) => s.phase.status !== 'ended' && from < s.from && s.to <= to),
  )
}

/** The number of ties that differ. */
export function changeSize({ began, ended, changed }: Sized): number {
  return began.length + ended.length + changed.length
}

type Sized = Pick<Change, 'began' | 'ended' | 'changed'>

/**
 * A change in a few words: "new: Caspian patrols" for a single link, "2 new links, 1 ended, 3 changed" for more, "no link
 * changes" for none.
 */
export function changeText(change: Sized): string {
  return m.changes.text(counted(change))
}

/** The same at the start of a sentence, or by itself. */
export function changeTextFirst(change: Sized): string {
  return m.changes.textFirst(counted(change))
}

function counted(change: Sized) {
  const { began, ended, changed } = change
  const ties = [...began, ...ended, ...changed]
  const isOneKind = [began, ended, changed].filter((list) => list.length > 0).length === 1
  // Several lines of one pipeline are one thing to a reader.
  const names = new Set(ties.length === 1 ? ties.map((t) => t.label) : ties.map((t) => t.group ?? t.id))
  const [name] = names
  const isOne = names.size === 1 && isOneKind && (ties.length === 1 || ties[0]?.group !== undefined)
  return {
    began: began.length,
    ended: ended.length,
    changed: changed.length,
    only: isOne && name !== undefined ? name : null,
  }
}
