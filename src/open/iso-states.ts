/** Rows of actors that give the ISO code of a state and leave the rest empty: the base map knows its name, capital and where that is. */
import capitals from '../../geo/capitals.json' with { type: 'json' }
import { headingOfField } from '../atlas/csv-columns.ts'
import { quoted } from '../atlas/issues.ts'
import { m } from '../messages/messages.ts'
import type { CsvFields } from './csv-cells.ts'
import type { CsvTable, Raw } from './csv-table.ts'
import type { Problems } from './problems.ts'
import { someLines } from './some-lines.ts'

type Capital = (typeof capitals)[number]

const BY_CODE: ReadonlyMap<string, Capital> = new Map(
  capitals.flatMap((row) => [[row.iso2, row] as const, [row.iso3, row] as const]),
)

/** Headings without which a row of actors can be completed. */
export const DERIVABLE: readonly string[] = ['name', 'longitude', 'latitude']

/** Whether a cell is the code of a state that the base map has with its capital, in two letters or in three. */
export const isStateCode = (text: string | undefined): boolean =>
  BY_CODE.has((text ?? '').trim().toUpperCase())

/** The rows, completed by the code of the country, or by the id where it is one; noted once for the table. */
export function withStates(
  table: CsvTable | undefined,
  rows: readonly CsvFields[],
  found: Problems,
): readonly CsvFields[] {
  if (table?.name !== 'actors') return rows
  const completed: CsvFields[] = []
  const whole = rows.map((row) => {
    const next = completedRow(row)
    if (next !== row) completed.push(next)
    return withBaseCode(next)
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
  return whole
}

function completedRow(row: CsvFields): CsvFields {
  const { actors: actor = {}, places: place = {} } = row.fields
  const state = stateOf(actor)
  const at = place['at']
  const nowhere = !Array.isArray(at) || at.every((n) => n === undefined)
  const homeless = actor['kind'] === 'state' && actor['country'] === undefined
  if (!state || !(nowhere || homeless || actor['name'] === undefined)) return row
  const seat: Raw = nowhere ? { ...place, name: place['name'] ?? state.capital, at: state.at } : place
  const named: Raw = { ...actor, name: actor['name'] ?? state.name, country: state.iso2, kind: 'state' }
  return { ...row, fields: { ...row.fields, actors: named, places: seat } }
}

/** The state of a row that may be one. An id alone says it only if nothing else names the actor. */
function stateOf({ id, name, country, kind }: Raw): Capital | undefined {
  if (kind !== undefined && kind !== 'state') return undefined
  const code = country ?? id
  const state = typeof code === 'string' ? BY_CODE.get(code.toUpperCase()) : undefined
  return country === undefined && name !== undefined && name !== state?.name ? undefined : state
}

/** A country by the code that the base map has: of two letters, in capitals. */
function withBaseCode(row: CsvFields): CsvFields {
  const { actors: actor = {} } = row.fields
  const iso2 = baseCode(actor['country'])
  if (iso2 === undefined || iso2 === actor['country']) return row
  return { ...row, fields: { ...row.fields, actors: { ...actor, country: iso2 } } }
}

function baseCode(country: unknown): string | undefined {
  return typeof country === 'string' ? BY_CODE.get(country.toUpperCase())?.iso2 : undefined
}

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
