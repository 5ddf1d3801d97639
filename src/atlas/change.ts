/** What a step through time changes: which ties began, ended, or changed their status or quantity. */
import type { Atlas } from './atlas.ts'
import type { Day } from './day.ts'
import type { AtlasEvent, Tie, TieKind } from './schema.ts'
import { phaseOn } from './snapshot.ts'
import { tiesTurning } from './turns.ts'

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
  for (const tie of tiesTurning(atlas, Math.min(from, to), Math.max(from, to))) {
    if (!kinds.has(tie.kind)) continue
    const what = changeOf(atlas, tie, from, to)
    if (what === 'began') began.push(tie)
    else if (what === 'ended') ended.push(tie)
    else if (what === 'changed') changed.push(tie)
  }
  // The day arrived at counts and the day left does not, whichever way the step goes.
  const passed = (start: Day) => (from <= to ? from < start && start <= to : to <= start && start < from)
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

/** What became of one tie between two days: null where it stands as before. */
export function changeOf(atlas: Atlas, tie: Tie, from: Day, to: Day): 'began' | 'ended' | 'changed' | null {
  const a = phaseOn(atlas, tie.id, from)
  const b = phaseOn(atlas, tie.id, to)
  if (a === b) return null
  if (!a) return 'began'
  if (!b) return 'ended'
  const same = a.phase.status === b.phase.status && a.phase.quantity?.value === b.phase.quantity?.value
  return same ? null : 'changed'
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
