/** Spans of tables that end when they begin: people write the last day where the first day after it should be. */
import { addMonths, dayOf, firstDay, isoDay, parsePartial } from '../atlas/day.ts'
import { headingOfField, partOfTable, type CsvName } from '../atlas/csv-columns.ts'
import { m } from '../messages/messages.ts'
import type { CsvFields } from './csv-cells.ts'
import type { CsvTable, Raw } from './csv-table.ts'
import type { Problems } from './problems.ts'
import { someLines } from './some-lines.ts'

/** The fields of ends. */
const ENDS: Partial<Record<CsvName, string>> = {
  ties: 'ties.phases.to',
  phases: 'ties.phases.to',
  claims: 'claims.to',
  memberships: 'memberships.to',
  sites: 'sites.to',
  events: 'events.to',
}

/** The rows, in which such a span is the whole day, month or year; noted once for the table. */
export function wholeSpans(
  table: CsvTable | undefined,
  rows: readonly CsvFields[],
  found: Problems,
): readonly CsvFields[] {
  const end = table && headingOfField(table.name, ENDS[table.name] ?? '')
  if (!table || end === undefined || table.index(end) === undefined) return rows
  const part = partOfTable(table.name)
  const taken: number[] = []
  const whole = rows.map((row): CsvFields => {
    const own = row.fields[part] ?? {}
    const span = part === 'ties' ? (own['phases'] as Raw) : own
    const next = span['from'] === span['to'] && typeof span['to'] === 'string' ? nextAfter(span['to']) : null
    if (next === null) return row
    taken.push(row.line)
    const changed = { ...span, to: next }
    const fields = part === 'ties' ? { ...own, phases: changed } : changed
    return { ...row, fields: { ...row.fields, [part]: fields } }
  })
  const [first] = taken
  if (first !== undefined)
    found.note(
      'N-DAY',
      `${table.file} ${first}:${(table.index(end) ?? 0) + 1}`,
      m.findings.oneSpan({ end: table.own(end), n: taken.length, rows: someLines(taken) }),
    )
  return whole
}

/** The day, month or year after a partial date; null if that has no name. */
export function nextAfter(date: string): string | null {
  const p = parsePartial(date)
  if (!p) return null
  const next =
    p.precision === 'day'
      ? isoDay(firstDay(date) + 1)
      : p.precision === 'month'
        ? isoDay(addMonths(firstDay(date), 1)).slice(0, 7)
        : isoDay(dayOf(p.year + 1)).slice(0, 4)
  return p.year < 9999 ? next : null
}
