/** Maps paths of an atlas made from CSV back to its files: "ties.csv 4:13", row and column. */
import { CSV_NAMES, headingOfField, type CsvName } from '../atlas/csv-columns.ts'
import type { CsvTable } from './csv-table.ts'

/** Line numbers of rows by table, and of phases by tie. */
export interface Places {
  readonly actors: readonly number[]
  readonly places: readonly number[]
  readonly ties: readonly number[]
  readonly phases: readonly (readonly number[])[]
  readonly claims: readonly number[]
  readonly sources: readonly number[]
}

/** Fields that are not columns, and the column's field from which they are made. */
const MADE_OF: ReadonlyMap<string, string> = new Map([
  ['actors.seat', 'places.at[0]'],
  ['places.at', 'places.at[0]'],
  ['ties.sources', 'ties.phases.sources'],
  ['ties.phases.quantity.source', 'ties.phases.sources'],
])

const PATH = /^(actors|places|ties|claims|sources)\[(\d+)\]\.?(.*)$/s
const PHASE = /^phases\[(\d+)\]\.?/

/** The file, row and column of a path; the path itself if no file has it. */
export function whereIn(path: string, files: ReadonlyMap<CsvName, CsvTable>, places: Places): string {
  const whole = files.get(path as CsvName)
  if (whole) return whole.file
  const [, table = '', index, rest = ''] = PATH.exec(path) ?? []
  // Places come from the rows of actors.
  const name = (table === 'places' ? 'actors' : table) as CsvName
  const file = files.get(name)
  if (!file) return path
  const row = Number(index)
  const phase = PHASE.exec(rest)
  const line = phase
    ? places.phases[row]?.[Number(phase[1])]
    : places[table as Exclude<keyof Places, 'phases'>][row]
  if (!line) return path
  const field = rest.replace(PHASE, phase ? 'phases.' : '')
  const column = file.index(headingFor(name, `${table}.${field}`)) ?? 0
  return `${file.file} ${line}:${column + 1}`
}

/** The heading of the column that has a field; its path if none has. */
export function fieldIn(path: string): string {
  const bare = path.replaceAll(/\[\d+\]/g, '')
  const name = CSV_NAMES.find((n) => bare.startsWith(`${n}.`))
  return (name && headingFor(name, path)) || bare
}

function headingFor(name: CsvName, path: string): string {
  const bare = path.replaceAll(/\[\d+\]/g, '').replace(/\.$/, '')
  const of = (wanted: string) => headingOfField(name, MADE_OF.get(wanted) ?? wanted)
  return of(path) ?? of(bare) ?? ''
}
