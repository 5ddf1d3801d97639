/** Reads the rows of an atlas's tables, by what they are of, and remembers which were left out. */
import { headingOfField, type CsvName } from '../atlas/csv-columns.ts'
import { firstDay, parsePartial } from '../atlas/day.ts'
import { m } from '../messages/messages.ts'
import { csvFields, hintsOf, type CellHints, type CsvFields } from './csv-cells.ts'
import { eachOnce, thingsOf, type OneThing } from './csv-rows-of-one.ts'
import { wholeSpans } from './csv-spans.ts'
import type { CsvTable, Raw } from './csv-table.ts'
import { withStates } from './iso-states.ts'
import type { Problems } from './problems.ts'

export type CsvFiles = ReadonlyMap<CsvName, CsvTable>

/** Tables whose rows belong to those of another, and the field that names it. */
const OWNER = {
  phases: { part: 'ties', key: 'id', of: 'ties' },
  series: { part: 'series', key: 'tie', of: 'ties' },
  figures: { part: 'figures', key: 'evidence', of: 'evidence' },
} as const

export class TableReader {
  /** Ids of rows that were left out. */
  readonly gone: string[] = []
  readonly #files: CsvFiles
  readonly #found: Problems
  readonly #hints: CellHints

  constructor(files: CsvFiles, found: Problems) {
    this.#files = files
    this.#found = found
    this.#hints = hintsOf(files.values())
  }

  rows(name: CsvName): readonly CsvFields[] {
    const table = this.#files.get(name)
    const read = csvFields(table, this.#hints, this.#found)
    this.gone.push(...read.leftOut)
    const { rows, leftOut } = withStates(table, wholeSpans(table, read.rows, this.#found), this.#found)
    this.gone.push(...leftOut)
    return rows
  }

  things(name: CsvName): readonly OneThing[] {
    return this.#of(name, this.rows(name))
  }

  /** Ties, with the rows of their phases from either table. */
  ties(): readonly OneThing[] {
    const rows = this.rows('ties')
    return this.#of('ties', [...rows, ...this.under('phases', rows)], byTime)
  }

  /** Rows that belong to one of others, which they name; those of none are reported and left out. */
  under(name: keyof typeof OWNER, others: readonly CsvFields[]): readonly CsvFields[] {
    const table = this.#files.get(name)
    if (!table) return []
    const { part, key, of } = OWNER[name]
    const known = new Set(others.map(({ fields }) => fields[of]?.['id']))
    const column = (table.index(headingOfField(name, `${part}.${key}`) ?? '') ?? 0) + 1
    const rows = name === 'phases' ? this.rows(name) : eachOnce(this.rows(name), this.#found)
    return rows.filter(({ line, fields }) => {
      const id = fields[part]?.[key]
      if (known.has(id)) return true
      const parts = { id: typeof id === 'string' ? id : '', tables: [of] }
      const text = this.gone.includes(parts.id) ? m.findings.idLeftOut(parts) : m.findings.idUnknown(parts)
      this.#found.add('E-REFERENCE', `${table.file} ${line}:${column}`, text)
      return false
    })
  }

  #of(
    part: string,
    rows: readonly CsvFields[],
    order?: (a: CsvFields, b: CsvFields) => number,
  ): readonly OneThing[] {
    const { things, leftOut } = thingsOf(part, rows, this.#found, order)
    this.gone.push(...leftOut)
    return things
  }
}

/** Rows of a tie by their first day; what has none comes last, and is a fault. */
function byTime(a: CsvFields, b: CsvFields): number {
  const dayOf = ({ fields }: CsvFields) => {
    const from = (fields['ties']?.['phases'] as Raw | undefined)?.['from']
    return typeof from === 'string' && parsePartial(from) ? firstDay(from) : Infinity
  }
  const [first, second] = [dayOf(a), dayOf(b)]
  return first === second ? (JSON.stringify(a.fields) < JSON.stringify(b.fields) ? -1 : 1) : first - second
}
