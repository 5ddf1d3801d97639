/** A comparison of two days as text: heading, summary, and a row for each tie and event that differs. */
import type { Atlas } from '../atlas/atlas.ts'
import { changeTextFirst, changeSize } from '../atlas/change.ts'
import type { Day } from '../atlas/day.ts'
import { formatValue } from '../atlas/numbers.ts'
import type { Tie } from '../atlas/schema.ts'
import { phaseOn, standing, type Standing } from '../atlas/snapshot.ts'
import { statusOf } from '../atlas/status-words.ts'
import { m } from '../messages/messages.ts'
import type { DaysDifference } from './compare.ts'

/** A tie on the earlier and the later day; null where it does not stand. */
export interface TieChange {
  readonly tie: Tie
  readonly before: Standing | null
  readonly after: Standing | null
  /** "suspended → agreed". */
  readonly how: string
}

export interface ChangeRows {
  readonly title: string
  readonly rows: readonly TieChange[]
}

export function headingOf(from: Day, to: Day): string {
  return m.compare.title({ from, to })
}

/** "3 new links, 1 ended, 2 changed; 4 links came and went; 5 events in between." */
export function sumOf(difference: DaysDifference): string {
  const { passed, events } = difference
  return m.compare.sum({
    change: changeSize(difference) ? changeTextFirst(difference) : null,
    passed: passed.length,
    events: events.length,
  })
}

/** The ties that differ, in groups; empty groups are left out. */
export function rowsOf(atlas: Atlas, difference: DaysDifference): readonly ChangeRows[] {
  const { from, to, began, ended, changed, passed } = difference
  const row = (tie: Tie): TieChange => {
    const before = standing(atlas, tie, from, 'on-day')
    const after = standing(atlas, tie, to, 'on-day')
    return { tie, before, after, how: howOf(atlas, tie, difference) }
  }
  const { groups } = m.compare
  return [
    { title: groups.began, rows: began.map(row) },
    { title: groups.changed, rows: changed.map(row) },
    { title: groups.ended, rows: ended.map(row) },
    { title: groups.passed, rows: passed.map(row) },
  ].filter(({ rows }) => rows.length > 0)
}

function howOf(atlas: Atlas, tie: Tie, { from, to }: DaysDifference): string {
  const [a, b] = [phaseOn(atlas, tie.id, from)?.phase, phaseOn(atlas, tie.id, to)?.phase]
  if (!a && !b) return m.compare.inBetween
  if (!a || !b)
    return b
      ? statusOf(tie.form, b.status)
      : m.compare.was({ status: statusOf(tie.form, a?.status ?? 'ended') })
  if (a.status !== b.status)
    return m.compare.became({ before: statusOf(tie.form, a.status), after: statusOf(tie.form, b.status) })
  const number = (q: typeof a.quantity) => (q ? formatValue(q.value, q.unit) : m.compare.noNumber)
  return m.compare.became({ before: number(a.quantity), after: number(b.quantity) })
}
