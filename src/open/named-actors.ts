/**
 * Tables in which things are called by their names, as people fill them in: an actor by its name instead of its id, a state that has no
 * row of actors. Cells are rewritten before they are read; rows keep their lines, and what was taken is noted once for a column.
 */
import { CSV_FORMAT, type CsvColumn, type CsvName } from '../atlas/csv-columns.ts'
import { quoted } from '../atlas/issues.ts'
import { nearestWord } from '../atlas/rules/nearest-word.ts'
import { m } from '../messages/messages.ts'
import type { CsvRow } from './csv-rows.ts'
import type { CsvTable } from './csv-table.ts'
import type { Problems } from './problems.ts'
import { letters } from './read-words.ts'
import {
  foldedName,
  seatless,
  stateCalled,
  stateOf,
  stateOfCode,
  statesMeant,
  type Capital,
} from './state-names.ts'
import { idOfName, isId, isNameForId } from './written-ids.ts'

/** The line of a row that no file has. */
export const MADE_LINE = 0

type Tables = ReadonlyMap<CsvName, CsvTable>

interface TablesByName {
  readonly tables: Tables
  /** What may be meant by an id that no row has. */
  readonly meant: (id: string) => string | undefined
  /** What to say of an id of a state of which the base map has no capital. */
  readonly seatless: (id: string) => string | undefined
}

/** Fields that hold ids of actors. */
const OF_ACTORS: ReadonlySet<string> = new Set([
  'ties.from',
  'ties.to',
  'ties.via',
  'events.actors',
  'sites.operator',
  'sites.host',
  'memberships.actor',
  'memberships.bloc',
])

/** Fields that hold other ids, of rows of the same tables. */
const OF_OTHERS =
  /^(ties|claims|events|sites|places|evidence|memberships)\.(id|claims|ties|over|start|end|place)$|^actors\.(seat|claims)$|^(series\.tie|figures\.evidence|courses\.tie)$/

/** The column of actors' own ids. */
const OF_ROW = CSV_FORMAT.actors.needed[0] ?? ''

/** No name is looked for among more, as each is compared. */
const COMPARED = 2000

/** Between ids in a cell. */
const BETWEEN = /[|;,\n]/

export function tablesByName(files: Tables, found: Problems): TablesByName {
  const actors = new KnownActors(files.get('actors'))
  const tables = new Map<CsvName, CsvTable>()
  for (const [name, table] of files) {
    const columns = CSV_FORMAT[name].columns.flatMap((column) => {
      const index = table.index(column[0])
      return index === undefined || !holdsIds(column) ? [] : [{ index, column }]
    })
    tables.set(name, rewritten(table, columns, actors, found))
  }
  const article = tables.get('article')
  if (article) tables.set('article', articleByName(article, actors))
  const table = tables.get('actors') ?? tableOfStates(tables)
  tables.set('actors', { ...table, rows: [...table.rows, ...actors.madeRows()] })
  const file = files.get('actors')?.file ?? 'actors.csv'
  return {
    tables,
    meant: (id) => actors.meant(id),
    seatless(id) {
      const name = seatless(id)
      return name === undefined ? undefined : m.findings.seatless({ name, file })
    },
  }
}

/** A table of actors where the author has none: its rows are the states that ties name. */
const tableOfStates = (tables: Tables): CsvTable => ({
  name: 'actors',
  file: tables.get('ties')?.file ?? '',
  rows: [],
  index: (heading) => (heading === OF_ROW ? 0 : undefined),
  own: (heading) => heading,
  semicolons: false,
})

/** Fields of the article that hold ids of actors, by their letters. */
const OF_ARTICLE = /^(openingpair|mapblocs|mapoutsideof)\d*$/

function articleByName(table: CsvTable, actors: KnownActors): CsvTable {
  const [field = -1, value = -1] = [table.index('field'), table.index('value')]
  const rows = table.rows.map(({ line, cells }) => {
    if (!OF_ARTICLE.test(letters(cells[field] ?? ''))) return { line, cells }
    const items = itemsOf(cells[value] ?? '').map((text) => actors.knownIdOf(text) ?? text)
    return { line, cells: cells.map((cell, i) => (i === value ? items.join(' | ') : cell)) }
  })
  return { ...table, rows }
}

const holdsIds = ([, field = '']: CsvColumn): boolean =>
  field === 'actors.id' || OF_ACTORS.has(field) || OF_OTHERS.test(field)

interface IdColumn {
  readonly index: number
  readonly column: CsvColumn
}

function rewritten(
  table: CsvTable,
  columns: readonly IdColumn[],
  actors: KnownActors,
  found: Problems,
): CsvTable {
  const rows = table.rows.map(({ line, cells }) => ({ line, cells: [...cells] }))
  let changed = false
  for (const { index, column } of columns) {
    const [heading, field = '', spelling] = column
    const taken = new Map<string, { as: string; line: number }>()
    const added = new Map<string, number>()
    for (const [row, { line, cells }] of rows.entries()) {
      const cell = cells[index]?.trim() ?? ''
      if (cell === '' && field !== 'actors.id') continue
      const one = (text: string): string => {
        const id = field === 'actors.id' ? actors.idOfRow(row, text) : idOf(text, field, actors)
        if (typeof id === 'string') {
          if (id !== text && text !== '') taken.set(text, taken.get(text) ?? { as: id, line })
          return id
        }
        if (!added.has(id.name)) added.set(id.name, line)
        return id.iso2
      }
      // A name may have a comma in it: the whole cell comes first.
      const items = spelling === 'ids' && !actors.has(cell) ? itemsOf(cell) : [cell]
      const next = items.map(one).join(' | ')
      if (next === items.join(' | ')) continue
      cells[index] = next
      changed = true
    }
    note(table, heading, index, taken, added, found)
  }
  return changed ? { ...table, rows } : table
}

const itemsOf = (cell: string): readonly string[] => cell.split(BETWEEN).flatMap((item) => item.trim() || [])

/** The id that a cell means, or the state that has no row. */
function idOf(text: string, field: string, actors: KnownActors): string | Capital {
  if (OF_ACTORS.has(field)) {
    const id = actors.idOf(text)
    if (id !== undefined) return id
    const state = field === 'ties.via' ? undefined : actors.madeState(text)
    if (state) return state
  }
  return !isId(text) && isNameForId(text) ? idOfName(text) : text
}

function note(
  table: CsvTable,
  heading: string,
  index: number,
  taken: ReadonlyMap<string, { readonly as: string; readonly line: number }>,
  added: ReadonlyMap<string, number>,
  found: Problems,
): void {
  const column = table.own(heading)
  const [first] = taken
  if (first) {
    const [text, { as, line }] = first
    found.note(
      'N-READ',
      `${table.file} ${line}:${index + 1}`,
      m.findings.readAs({ column, value: quoted(text), as, more: taken.size - 1 }),
    )
  }
  const [line] = added.values()
  if (line !== undefined)
    found.note(
      'N-MADE',
      `${table.file} ${line}:${index + 1}`,
      m.findings.statesAdded({ column, names: [...added.keys()].slice(0, 8), n: added.size }),
    )
}

/** The actors of the table, by id, name, other names and state, and the states that other tables add. */
class KnownActors {
  readonly #table: CsvTable | undefined
  readonly #idOfRow: string[] = []
  readonly #ids = new Set<string>()
  /** By folded name; null where several actors are called so. */
  readonly #byName = new Map<string, string | null>()
  readonly #byState = new Map<string, string | null>()
  readonly #names = new Map<string, string>()
  readonly #added = new Map<string, Capital>()

  constructor(table: CsvTable | undefined) {
    this.#table = table
    const rows = table?.rows ?? []
    const cell = ({ cells }: CsvRow, heading: string) => cells[table?.index(heading) ?? -1]?.trim() ?? ''
    for (const row of rows) {
      const id = cell(row, OF_ROW)
      if (isId(id)) this.#ids.add(id)
    }
    for (const row of rows) {
      const [written, name] = [cell(row, OF_ROW), cell(row, 'name')]
      const state = stateOf(cell(row, 'country id')) ?? (name ? stateCalled(name) : stateOf(written))
      const id = this.#newId(written || name, state)
      this.#idOfRow.push(id)
      if (id === '') continue
      this.#ids.add(id)
      this.#names.set(id, name || written)
      const alternates = cell(row, 'alternates').split('|')
      for (const one of new Set([id, written, name, ...alternates].map(foldedName)))
        if (one !== '') put(this.#byName, one, id)
      const isOther = !['', 'state'].includes(cell(row, 'kind').toLowerCase())
      if (state && !isOther) put(this.#byState, state.iso2, id)
    }
  }

  has(text: string): boolean {
    return this.#ids.has(text) || this.#byName.has(foldedName(text))
  }

  idOfRow(row: number, text: string): string {
    return this.#idOfRow[row] ?? text
  }

  /** The id that is meant: written as it stands, by a name, or by the state. */
  idOf(text: string): string | undefined {
    if (this.#ids.has(text)) return text
    const named = this.#byName.get(foldedName(text))
    if (named !== undefined) return named ?? undefined
    const state = stateOf(text)
    return (state && this.#byState.get(state.iso2)) ?? undefined
  }

  /** The same, or the id of a state that another table has added. */
  knownIdOf(text: string): string | undefined {
    const added = stateOf(text)?.iso2
    return this.idOf(text) ?? (added !== undefined && this.#added.has(added) ? added : undefined)
  }

  /**
   * The state that has no row. Beside a table of actors a code may be a slip of another id, and adds none; without one, codes are all that
   * says who is meant.
   */
  madeState(text: string): Capital | undefined {
    const state = this.#table ? stateCalled(text) : stateOf(text)
    if (!state || this.#byState.has(state.iso2) || this.#ids.has(state.iso2)) return undefined
    this.#added.set(state.iso2, state)
    return state
  }

  madeRows(): readonly CsvRow[] {
    const at = this.#table?.index(OF_ROW) ?? 0
    return [...this.#added.keys()].map((iso2) => ({
      line: MADE_LINE,
      cells: Array.from({ length: at + 1 }, (_, i) => (i === at ? iso2 : '')),
    }))
  }

  meant(id: string): string | undefined {
    const near = this.#names.size > COMPARED ? null : nearestWord(id, this.#names.values())
    return near ?? stateOfCode(id)?.name ?? statesMeant(id.replaceAll('-', ' '))[0]
  }

  #newId(written: string, state: Capital | undefined): string {
    if (written === '' || isId(written) || !isNameForId(written)) return written
    return state && !this.#ids.has(state.iso2) ? state.iso2 : idOfName(written)
  }
}

/** Sets what a key stands for; null where that is not one thing. */
function put(map: Map<string, string | null>, key: string, id: string): void {
  const before = map.get(key)
  map.set(key, before === undefined || before === id ? id : null)
}
