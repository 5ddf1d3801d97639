/** A comparison of two days in words: its heading, its sum, and a row for each tie and event that differs. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { changeText, sizeOf } from '../../atlas/change.ts'
import { formatDay, type Day } from '../../atlas/day.ts'
import { words } from '../../messages/messages.ts'
import { capital, formatValue, plural } from '../../atlas/numbers.ts'
import type { Tie } from '../../atlas/schema.ts'
import { phaseOn, standing, type Standing } from '../../atlas/snapshot.ts'
import { statusOf } from '../../atlas/words.ts'
import type { Difference } from '../../view/compare.ts'

/** A tie as it stood on the earlier and stands on the later day; null where it does not. */
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

/** Both days in full. */
export function headingOf(from: Day, to: Day): string {
  return words.list([formatDay(from), formatDay(to)])
}

/** "3 new links, 1 ended, 2 changed; 4 links came and went; 5 events in between." */
export function sumOf(difference: Difference): string {
  const { passed, events } = difference
  const parts = [
    sizeOf(difference) ? changeText(difference) : 'no link differs',
    passed.length ? `${plural(passed.length, 'link')} came and went` : '',
    events.length ? `${plural(events.length, 'event')} in between` : '',
  ].filter(Boolean)
  return `${capital(parts.join('; '))}.`
}

/** The ties that differ, in groups; those with nothing in them are left out. */
export function rowsOf(atlas: Atlas, difference: Difference): readonly ChangeRows[] {
  const { from, to, began, ended, changed, passed } = difference
  const row = (tie: Tie): TieChange => {
    const before = standing(atlas, tie, from, 'on-day')
    const after = standing(atlas, tie, to, 'on-day')
    return { tie, before, after, how: howOf(atlas, tie, difference) }
  }
  return [
    { title: 'New', rows: began.map(row) },
    { title: 'Changed', rows: changed.map(row) },
    { title: 'Ended', rows: ended.map(row) },
    { title: 'Came and went', rows: passed.map(row) },
  ].filter(({ rows }) => rows.length > 0)
}

function howOf(atlas: Atlas, tie: Tie, { from, to }: Difference): string {
  const [a, b] = [phaseOn(atlas, tie.id, from)?.phase, phaseOn(atlas, tie.id, to)?.phase]
  if (!a && !b) return 'between the two days only'
  if (!a || !b) return b ? statusOf(tie.form, b.status) : `was ${statusOf(tie.form, a?.status ?? 'ended')}`
  if (a.status !== b.status) return `${statusOf(tie.form, a.status)} → ${statusOf(tie.form, b.status)}`
  const number = (q: typeof a.quantity) => (q ? formatValue(q.value, q.unit) : 'no number')
  return `${number(a.quantity)} → ${number(b.quantity)}`
}
