/** Maps paths of an atlas made from tables back to their files: "ties.csv 4:13", row and column. */
import { CSV_NAMES, headingOfField, partOfTable, type CsvName } from '../atlas/csv-columns.ts'
import type { RowTable } from '../atlas/rules/row-references.ts'
import type { CsvFields } from './csv-cells.ts'
import type { CsvTable } from './csv-table.ts'

/** The row from which something was made; undefined where that is none of a file. */
export type MadeFrom = CsvFields | undefined

/** The rows of a file from which each row of the atlas was made, and those of what stands in lists within it. */
export interface Places {
  readonly rows: Readonly<Record<RowTable, readonly MadeFrom[]>>
  /** By tie. */
  readonly phases: readonly (readonly MadeFrom[])[]
  /** By tie, series and point. */
  readonly series: readonly (readonly (readonly MadeFrom[])[])[]
  /** By row of evidence. */
  readonly figures: readonly (readonly MadeFrom[])[]
}

/** Fields that are not columns, and the column's field from which they are made. */
const MADE_OF: ReadonlyMap<string, string> = new Map([
  ['actors.seat', 'places.at[0]'],
  ['places.at', 'places.at[0]'],
  ['sites.at', 'sites.at[0]'],
  ['ties.sources', 'ties.phases.sources'],
  ['ties.phases.quantity.source', 'ties.phases.sources'],
])

const PATH = /^(\w+)\[(\d+)\]\.?(.*)$/s
const WITHIN = /^(phases|series|figures)\[(\d+)\]\.?(?:points\[(\d+)\]\.?)?(.*)$/s

/** The file, row and column of a path; the path itself if no file has it. */
export function whereIn(path: string, files: ReadonlyMap<CsvName, CsvTable>, places: Places): string {
  const whole = files.get(path as CsvName)
  if (whole) return whole.file
  const [, table = '', index, rest = ''] = PATH.exec(path) ?? []
  if (!Object.hasOwn(places.rows, table)) return path
  const row = Number(index)
  const [, list, item, point, inner = ''] = WITHIN.exec(rest) ?? []
  const from = list
    ? withinRow(places, list, row, Number(item), Number(point ?? 0))
    : places.rows[table as RowTable][row]
  if (!from) return path
  const field = list === 'phases' ? `ties.phases.${inner}` : list ? `${list}.${inner}` : `${table}.${rest}`
  const column = from.table.index(headingFor(from.table.name, field) ?? '') ?? 0
  return `${from.table.file} ${from.line}:${column + 1}`
}

function withinRow(
  { phases, series, figures }: Places,
  list: string,
  row: number,
  item: number,
  point: number,
): MadeFrom {
  if (list === 'phases') return phases[row]?.[item]
  return list === 'series' ? series[row]?.[item]?.[point] : figures[row]?.[item]
}

/** The heading of the column that has a field, as the author has written it; its path if none has. */
export function fieldIn(path: string, files: ReadonlyMap<CsvName, CsvTable>): string {
  const bare = bareOf(path)
  const names = CSV_NAMES.filter((n) => bare.startsWith(`${partOfTable(n)}.`))
  for (const name of names) {
    const heading = headingFor(name, path)
    if (heading !== undefined && files.get(name)?.index(heading) !== undefined)
      return files.get(name)?.own(heading) ?? heading
  }
  return names.map((name) => headingFor(name, path)).find((heading) => heading !== undefined) ?? bare
}

const bareOf = (path: string) => path.replaceAll(/\[\d+\]/g, '').replace(/\.$/, '')

function headingFor(name: CsvName, path: string): string | undefined {
  const bare = bareOf(path)
  const of = (wanted: string) =>
    headingOfField(name, wanted) ?? headingOfField(name, MADE_OF.get(wanted) ?? '')
  return of(path) ?? of(bare)
}
