/** The ids that authors have given to the rows that a report names. */
import { CSV_FORMAT } from '../atlas/csv-columns.ts'
import { printable } from '../atlas/clean.ts'
import type { Problem, Report } from './codes.ts'
import type { CsvTable } from './csv-table.ts'

/** The report, with the id of the row at each place "ties.csv 4:9" that lies in one of the tables. */
export function withRowIds(report: Report, tables: Iterable<CsvTable>): Report {
  const ids = new Map<string, string>()
  for (const { name, file, rows, index } of tables) {
    const at = index(CSV_FORMAT[name].columns[0]?.[0] ?? '')
    if (at === undefined) continue
    for (const { line, cells } of rows) ids.set(`${file} ${line}`, cells[at]?.trim() ?? '')
  }
  const named = (problem: Problem): Problem => {
    const id = ids.get(problem.at.replace(/:\d+$/, ''))
    return id ? { ...problem, row: printable(id, 64) } : problem
  }
  return { ...report, problems: report.problems.map(named), notes: report.notes.map(named) }
}

/** The same for an atlas in JSON, whose places are paths: "ties[3].phases[1].from". */
export function withJsonIds(report: Report, json: unknown): Report {
  const named = (problem: Problem): Problem => {
    const id = idAt(json, problem.at)
    return id === null ? problem : { ...problem, row: printable(id, 64) }
  }
  return { ...report, problems: report.problems.map(named), notes: report.notes.map(named) }
}

/** The id of the row in which a path lies. */
export function idAt(json: unknown, path: string): string | null {
  const [, table = '', index] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
  const rows: unknown =
    typeof json === 'object' && json !== null && Object.hasOwn(json, table) ? Reflect.get(json, table) : null
  const row: unknown = Array.isArray(rows) ? rows[Number(index)] : null
  const id: unknown =
    typeof row === 'object' && row !== null && Object.hasOwn(row, 'id') ? Reflect.get(row, 'id') : null
  return typeof id === 'string' && id !== '' ? id : null
}
