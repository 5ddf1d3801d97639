/** The tables of an atlas from another tool's files, by a mapping. Rows keep their lines and columns, so that messages name them. */
import type { CsvName } from '../atlas/csv-columns.ts'
import { m } from '../messages/messages.ts'
import { FOR_ALL, directedOf, mappingOf, type FileMapping, type Mapping } from './column-mapping.ts'
import { csvHeadingOf, type CsvRow } from './csv-rows.ts'
import { nextAfter } from './csv-spans.ts'
import type { CsvTable } from './csv-table.ts'
import type { ForeignSheet } from './foreign-sheet.ts'
import type { Problems } from './problems.ts'
import { readDates } from './read-dates.ts'
import { someLines } from './some-lines.ts'
import { isTotalRow } from './total-rows.ts'
import { foldedName, seatless, stateOf } from './state-names.ts'

/** An end of links: an actor of a file, a state of the base map, or a point. */
interface End {
  readonly id: string
  readonly name: string
  readonly country?: string
  readonly longitude?: string
  readonly latitude?: string
  readonly line: number
}

interface Mapped {
  readonly sheet: ForeignSheet
  readonly columns: FileMapping['columns']
  /** The index of the column that is something; undefined if none is. */
  readonly at: (target: string) => number | undefined
}

/** The tables of all files that the mapping knows; `actors` is the author's own table of them, if there is one. */
export function mappedTables(
  sheets: readonly ForeignSheet[],
  mapping: Mapping,
  actors: CsvTable | undefined,
  found: Problems,
): ReadonlyMap<CsvName, CsvTable> {
  const mapped = sheets.flatMap((sheet): (Mapped & { readonly table: string })[] => {
    const own = mappingOf(sheet, mapping)
    const headings = sheet.headings.map(csvHeadingOf)
    const at = (target: string) => {
      const index = own ? headings.indexOf(csvHeadingOf(own.columns[target] ?? '')) : -1
      return index < 0 || own?.columns[target] === '' ? undefined : index
    }
    return own ? [{ sheet, columns: own.columns, at, table: own.table }] : []
  })
  const ends = new Ends(
    actors,
    mapped.filter(({ table }) => table === 'actors'),
  )
  const [links] = mapped.filter(({ table }) => table === 'ties')
  const tables = new Map<CsvName, CsvTable>()
  if (!links) return tables
  tables.set('ties', tiesTable(links, mapping, ends, found))
  if (!actors) tables.set('actors', ends.table(links.sheet.file))
  return tables
}

const cellAt = ({ cells }: CsvRow, index: number | undefined): string =>
  index === undefined ? '' : (cells[index]?.trim() ?? '')

/** The ids of all ends of links, as they come up. */
class Ends {
  readonly #known = new Map<string, End>()
  readonly #ids = new Set<string>()
  readonly #made: End[] = []
  readonly #file: string | undefined
  readonly #semicolons: boolean

  constructor(actors: CsvTable | undefined, nodes: readonly Mapped[]) {
    for (const row of actors?.rows ?? []) {
      const id = cellAt(row, actors?.index('actor id'))
      this.#know({ id, name: cellAt(row, actors?.index('name')), line: row.line })
    }
    this.#file = nodes[0]?.sheet.file
    this.#semicolons = nodes[0]?.sheet.semicolons ?? false
    for (const { sheet, at } of nodes)
      for (const row of sheet.rows) {
        const [key, name] = [cellAt(row, at('actor id')), cellAt(row, at('name'))]
        const [longitude, latitude] = [cellAt(row, at('longitude')), cellAt(row, at('latitude'))]
        const state = stateOf(cellAt(row, at('country id')) || key) ?? stateOf(name)
        const end = {
          id: this.#idFor(key || name),
          name: name || key,
          longitude,
          latitude,
          line: row.line,
          ...(state && { country: state.iso2 }),
        }
        this.#made.push(end)
        this.#know(end, key)
      }
  }

  /** The id of an end; null if nothing says where it is. */
  idOf(name: string, longitude: string, latitude: string, line: number): string | null {
    const placed = longitude !== '' && latitude !== ''
    const key = name || (placed ? `${latitude}, ${longitude}` : '')
    const known = this.#known.get(foldedName(key))
    if (known) return known.id
    const state = stateOf(key)
    if (key === '' || !(placed || state)) return null
    const end: End = {
      id: state && !placed ? state.iso2 : this.#idFor(key),
      name: state?.name ?? key,
      line,
      ...(placed ? { longitude, latitude } : {}),
      ...(state && !placed ? { country: state.iso2 } : {}),
    }
    this.#made.push(end)
    this.#know(end, key)
    return end.id
  }

  /** The table of all that were found, in the file of actors or that of the links. */
  table(file: string): CsvTable {
    const headings = ['actor id', 'name', 'country id', 'longitude', 'latitude']
    return {
      name: 'actors',
      file: this.#file ?? file,
      rows: this.#made.map(({ id, name, country = '', longitude = '', latitude = '', line }) => ({
        line,
        cells: [id, name, country, longitude, latitude],
      })),
      index: (heading) => {
        const index = headings.indexOf(heading)
        return index < 0 ? undefined : index
      },
      own: (heading) => heading,
      semicolons: this.#semicolons,
    }
  }

  #know(end: End, key = end.id): void {
    for (const name of [key, end.name, end.id]) {
      const lower = foldedName(name)
      if (lower !== '' && !this.#known.has(lower)) this.#known.set(lower, end)
    }
    this.#ids.add(end.id)
  }

  /** An id from a name, as ids are letters and digits. */
  #idFor(name: string): string {
    const plain = name
      .normalize('NFKD')
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 56)
    const first = /[A-Za-z0-9]/.test(plain) ? plain : 'actor'
    let id = first
    for (let n = 2; this.#ids.has(id); n++) id = `${first}-${n}`
    this.#ids.add(id)
    return id
  }
}

/** Words for all rows stand in further columns, behind those of the file. */
function tiesTable({ sheet, columns, at }: Mapped, mapping: Mapping, ends: Ends, found: Problems): CsvTable {
  const width = Math.max(sheet.headings.length, ...sheet.rows.map(({ cells }) => cells.length))
  const constants = FOR_ALL.filter((target) => at(target) === undefined && (mapping.all[target] ?? '') !== '')
  const made = ['tie id', 'from id', 'to id', 'until, not included', ...constants]
  const index = (heading: string): number | undefined => {
    const known = heading === 'until, not included' ? (at(heading) ?? at('last day')) : at(heading)
    if (known !== undefined) return known
    const own = made.indexOf(heading)
    return own < 0 ? undefined : width + own
  }
  const lastDays = at('until, not included') === undefined ? at('last day') : undefined
  const days =
    lastDays === undefined ? null : readDates(sheet.rows.map((row) => cellAt(row, lastDays)).filter(Boolean))
  const nowhere = new Map<string, { lines: number[]; column: number }>()
  const totals: number[] = []
  const ownEnds = (['from id', 'to id', 'since'] as const).flatMap((heading) => at(heading) ?? [])
  const rows = sheet.rows.flatMap((row): CsvRow[] => {
    if (isTotalRow(row.cells, ownEnds)) {
      totals.push(row.line)
      return []
    }
    if (row.cells.slice(sheet.headings.length).some((cell) => cell.trim() !== '')) {
      found.add(
        'E-CSV-ROW',
        `${sheet.file} ${row.line}:${sheet.headings.length + 1}`,
        m.findings.cells({ cells: row.cells.length, columns: sheet.headings.length }),
      )
      return []
    }
    const cells = Array.from(
      { length: width + made.length },
      (_, i) => row.cells[i] ?? mapping.all[made[i - width] ?? ''] ?? '',
    )
    const set = (heading: string, value: string) => {
      const i = index(heading)
      if (i !== undefined) cells[i] = value
    }
    const [from, to] = (['from', 'to'] as const).map((end) => {
      const name = cellAt(row, at(`${end} id`))
      const id = ends.idOf(
        name,
        cellAt(row, at(`${end} longitude`)),
        cellAt(row, at(`${end} latitude`)),
        row.line,
      )
      if (id !== null) return id
      const lost = nowhere.get(name) ?? { lines: [], column: at(`${end} id`) ?? 0 }
      lost.lines.push(row.line)
      nowhere.set(name, lost)
      return null
    })
    if (from == null || to == null) return []
    set('from id', from)
    set('to id', to)
    set(
      'tie id',
      at('tie id') === undefined || !/^[A-Za-z0-9][\w-]*$/.test(cellAt(row, at('tie id')))
        ? `row-${row.line}`
        : `row-${cellAt(row, at('tie id'))}`,
    )
    const directed = directedOf(cellAt(row, at('directed')))
    if (directed !== null && at('directed') !== undefined) set('directed', directed ? 'yes' : 'no')
    const last = days?.meanings.get(cellAt(row, lastDays))
    if (last !== undefined) set('until, not included', nextAfter(last) ?? last)
    return [{ line: row.line, cells }]
  })
  const [total] = totals
  if (total !== undefined)
    found.note(
      'N-ROW',
      `${sheet.file} ${total}:1`,
      m.findings.totalRows({ n: totals.length, rows: someLines(totals) }),
    )
  for (const [name, { lines, column }] of nowhere)
    found.add(
      'E-REFERENCE',
      `${sheet.file} ${lines[0] ?? 0}:${column + 1}`,
      m.findings.nowhere({
        name: seatless(name) ?? name,
        isState: seatless(name) !== undefined,
        n: lines.length,
        rows: someLines(lines),
      }),
    )
  return {
    name: 'ties',
    file: sheet.file,
    rows,
    index,
    own: (heading) => columns[heading] || heading,
    semicolons: sheet.semicolons,
  }
}
