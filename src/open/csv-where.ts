/** Where a field of an atlas that was made from tables stands in their files: "ties.csv 4:13", row and column. Pure. */
import type { CsvName, CsvTable } from './csv-table.ts'

/** The lines of the rows, table by table; of phases, tie by tie. */
export interface Places {
  readonly actors: readonly number[]
  readonly places: readonly number[]
  readonly ties: readonly number[]
  readonly phases: readonly (readonly number[])[]
  readonly claims: readonly number[]
  readonly sources: readonly number[]
}

/** The file that a table of the atlas is made from. */
const FILE: Readonly<Record<string, CsvName>> = {
  actors: 'actors',
  places: 'actors',
  ties: 'ties',
  claims: 'claims',
  sources: 'sources',
}

/** Field → heading, where the two differ. */
const HEADING_FORMAT: ReadonlyMap<string, string> = new Map([
  ['actors.id', 'actor id'],
  ['actors.country', 'country id'],
  ['actors.seat', 'longitude'],
  ['places.name', 'seat'],
  ['places.at', 'longitude'],
  ['places.at[1]', 'latitude'],
  ['ties.id', 'tie id'],
  ['ties.from', 'from id'],
  ['ties.to', 'to id'],
  ['ties.via', 'via id'],
  ['ties.route', 'route id'],
  ['ties.claims', 'claim ids'],
  ['ties.sources', 'source ids'],
  ['ties.phases.from', 'since'],
  ['ties.phases.to', 'until, not included'],
  ['ties.phases.sources', 'source ids'],
  ['ties.phases.quantity.value', 'quantity'],
  ['ties.phases.quantity.period', 'years'],
  ['ties.phases.quantity.source', 'source ids'],
  ['claims.id', 'claim id'],
  ['claims.text', 'claim'],
  ['claims.to', 'until, not included'],
  ['sources.id', 'source id'],
  ['sources.url', 'address'],
])

const PATH = /^(actors|places|ties|claims|sources)\[(\d+)\]\.?(.*)$/s
const PHASE = /^phases\[(\d+)\]\.?/

/** The file, row and column of a path; the path itself where no file says it. */
export function whereIn(path: string, files: ReadonlyMap<CsvName, CsvTable>, places: Places): string {
  const [, table = '', index, rest = ''] = PATH.exec(path) ?? []
  const name = FILE[table]
  const file = name && files.get(name)
  if (!file) return path
  const row = Number(index)
  const phase = PHASE.exec(rest)
  const line = phase
    ? places.phases[row]?.[Number(phase[1])]
    : places[table as Exclude<keyof Places, 'phases'>][row]
  if (!line) return path
  const field = rest.replace(PHASE, phase ? 'phases.' : '')
  return `${file.file} ${line}:${file.column(headingOf(table, field))}`
}

function headingOf(table: string, field: string): string {
  const exact = HEADING_FORMAT.get(`${table}.${field}`)
  if (exact !== undefined) return exact
  const bare = field.replaceAll(/\[\d+\]/g, '').replace(/\.$/, '')
  return HEADING_FORMAT.get(`${table}.${bare}`) ?? bare.split('.').at(-1) ?? ''
}
