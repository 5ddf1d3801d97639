/** Rows of actors that name a state and leave the rest empty: the base map knows its name, its capital and where that is. */
import { headingOfField } from '../atlas/csv-columns.ts'
import { quoted } from '../atlas/issues.ts'
import { printable } from '../atlas/clean.ts'
import { m } from '../messages/messages.ts'
import type { CsvFields } from './csv-cells.ts'
import type { CsvTable, Raw } from './csv-table.ts'
import { MADE_LINE } from './named-actors.ts'
import type { Problems } from './problems.ts'
import { someLines } from './some-lines.ts'
import { seatless, stateCalled, stateOf, stateOfCode, statesMeant, type Capital } from './state-names.ts'

/** Headings without which a row of actors can be completed. */
export const DERIVABLE: readonly string[] = ['name', 'longitude', 'latitude']

interface Completed {
  readonly rows: readonly CsvFields[]
  /** Ids of the rows of which nothing says where they are. */
  readonly leftOut: readonly string[]
}

/** The rows, completed by the state that each of them names; noted once for the table. */
export function withStates(
  table: CsvTable | undefined,
  rows: readonly CsvFields[],
  found: Problems,
): Completed {
  if (table?.name !== 'actors') return { rows, leftOut: [] }
  const completed: CsvFields[] = []
  const leftOut: string[] = []
  const whole = rows.flatMap((row) => {
    const next = completedRow(row)
    if (next !== row && row.line !== MADE_LINE) completed.push(next)
    if (next !== row || !isNowhere(row)) return [withBaseCode(next)]
    tellNowhere(table, row, found)
    leftOut.push(textOf(row.fields['actors']?.['id']))
    return []
  })
  noteCodes(table, rows, found)
  const [first] = completed
  if (first !== undefined)
    found.note(
      'N-MADE',
      `${table.file} ${first.line}:1`,
      m.findings.ofBaseMap({
        names: completed.map(({ fields }) => String(fields['actors']?.['name'])).slice(0, 8),
        n: completed.length,
        rows: someLines(completed.map(({ line }) => line)),
      }),
    )
  return { rows: whole, leftOut }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const hasNoPoint = ({ at }: Raw): boolean => !Array.isArray(at) || at.every((n) => n === undefined)

function completedRow(row: CsvFields): CsvFields {
  const { actors: actor = {}, places: place = {} } = row.fields
  const state = stateOfRow(actor)
  const nowhere = hasNoPoint(place) && actor['seat'] === undefined
  const homeless = actor['kind'] === 'state' && actor['country'] === undefined
  if (!state || !(nowhere || homeless || actor['name'] === undefined)) return row
  const seat: Raw = hasNoPoint(place)
    ? { ...place, name: place['name'] ?? state.capital, at: state.at }
    : place
  const named: Raw = { ...actor, name: actor['name'] ?? state.name, country: state.iso2, kind: 'state' }
  return { ...row, fields: { ...row.fields, actors: named, places: seat } }
}

/** The state of a row that may be one: by its country, by its name, or by its id if nothing else names the actor. */
function stateOfRow({ id, name, country, kind }: Raw): Capital | undefined {
  if (kind !== undefined && kind !== 'state') return undefined
  if (country !== undefined) return stateOf(textOf(country))
  if (name === undefined) return stateOf(textOf(id))
  const state = stateCalled(textOf(name))
  const other = stateOfCode(textOf(id))
  return other === undefined || other === state ? state : undefined
}

function isNowhere({ fields: { actors: actor = {}, places: place = {} } }: CsvFields): boolean {
  return hasNoPoint(place) && actor['seat'] === undefined
}

/** One line for a row that is no state of the base map and has no coordinates. */
function tellNowhere(table: CsvTable, row: CsvFields, found: Problems): void {
  const { id, name, country } = row.fields['actors'] ?? {}
  const called = printable(textOf(name ?? country ?? id), 64)
  const known = [country, name, id].map((text) => seatless(textOf(text))).find(Boolean)
  const column =
    table.index(headingOfField('actors', name === undefined ? 'actors.id' : 'actors.name') ?? '') ?? 0
  found.add(
    'E-FIELD',
    `${table.file} ${row.line}:${column + 1}`,
    known === undefined
      ? m.findings.actorNowhere({ name: called, near: statesMeant(called) })
      : m.findings.seatless({ name: known, file: table.file }),
  )
}

/** A country by the code that the base map has: of two letters, in capitals. */
function withBaseCode(row: CsvFields): CsvFields {
  const { actors: actor = {} } = row.fields
  const iso2 = baseCode(actor['country'])
  if (iso2 === undefined || iso2 === actor['country']) return row
  return { ...row, fields: { ...row.fields, actors: { ...actor, country: iso2 } } }
}

const baseCode = (country: unknown): string | undefined => stateOf(textOf(country))?.iso2

/** Notes once that codes of countries were written in another way. */
function noteCodes(table: CsvTable, rows: readonly CsvFields[], found: Problems): void {
  const others = rows.filter(({ fields: { actors: actor = {} } }) => {
    const iso2 = baseCode(actor['country'])
    return iso2 !== undefined && iso2 !== actor['country']
  })
  const [first] = others
  if (!first) return
  const heading = headingOfField('actors', 'actors.country') ?? ''
  const value = String(first.fields['actors']?.['country'])
  found.note(
    'N-READ',
    `${table.file} ${first.line}:${(table.index(heading) ?? 0) + 1}`,
    m.findings.readAs({
      column: table.own(heading),
      value: quoted(value),
      as: baseCode(value) ?? '',
      more: new Set(others.map(({ fields }) => fields['actors']?.['country'])).size - 1,
    }),
  )
}
