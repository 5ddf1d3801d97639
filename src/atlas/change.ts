/** What a step through time changes: which ties began, ended, or changed their status or quantity. */
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import type { AtlasEvent, Tie, TieKind } from './schema.ts'
import { phaseOn } from './snapshot.ts'
import { tiesTurning, turned } from './turns.ts'

export interface Change {
  readonly from: Day
  readonly to: Day
  readonly began: readonly Tie[]
  readonly ended: readonly Tie[]
  readonly changed: readonly Tie[]
  /** Events that begin after `from` and not after `to` (forward), or before `from` and not before `to` (backward). */
  readonly events: readonly AtlasEvent[]
}

/** What differs between two days, under a choice of kinds. The order of the days is that of the step. */
export function changeBetween(atlas: Atlas, from: Day, to: Day, kinds: ReadonlySet<TieKind>): Change {
  const began: Tie[] = []
  const ended: Tie[] = []
  const changed: Tie[] = []
  const forward = from <= to
  for (const [tie, turn] of turned(atlas, Math.min(from, to), Math.max(from, to))) {
    if (!kinds.has(tie.kind)) continue
    if (turn === 'changed') changed.push(tie)
    else if (turn) (forward === (turn === 'began') ? began : ended).push(tie)
  }
  // The day arrived at counts and the day left does not, whichever way the step goes.
  const passed = (start: Day) => (forward ? from < start && start <= to : to <= start && start < from)
  const events = atlas.data.events.filter((e) => {
    const start = atlas.eventSpans.get(e.id)?.from ?? NaN
    return kinds.has(e.kind) && passed(start)
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

/** "+2 −1 ±1", with the minus sign of typography; "no change" when nothing differs. */
export function formatChange({ began, ended, changed }: Change): string {
  const parts = [
    began.length ? `+${began.length}` : '',
    ended.length ? `−${ended.length}` : '',
    changed.length ? `±${changed.length}` : '',
  ].filter(Boolean)
  return parts.length ? parts.join(' ') : 'no change'
}
