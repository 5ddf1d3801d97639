/** A CSV file as one of the tables that an atlas can be made of: told apart by its headings, read cell by cell. Pure. */
import { printable } from '../atlas/clean.ts'
import { quoted } from '../atlas/issues.ts'
import { m } from '../messages/messages.ts'
import { reportOf, type Report } from './codes.ts'
import { csvRows, type CsvRow } from './csv-rows.ts'
import type { Problems } from './problems.ts'

/** The tables, each with the heading by which it is known and the others that it must have. They are those of our export. */
export const CSV_FORMAT = {
  actors: ['actor id', 'name', 'longitude', 'latitude'],
  ties: ['tie id', 'from id', 'to id', 'kind', 'form', 'tone', 'status', 'since'],
  claims: ['claim id', 'claim', 'from'],
  sources: ['source id', 'title'],
} as const

/** A row of some table of an atlas, not yet checked. */
export type Raw = Readonly<Record<string, unknown>>

export type CsvName = keyof typeof CSV_FORMAT

/** A row whose cells are asked for by heading. */
export interface Line {
  readonly line: number
  /** The cell under a heading; undefined where it is empty or there is no such column. */
  readonly cell: (heading: string) => string | undefined
}

export interface CsvTable {
  readonly name: CsvName
  readonly file: string
  readonly lines: readonly Line[]
  /** The number of a heading's column, from 1; 1 where it is not there. */
  readonly column: (heading: string) => number
}

/** Reads a file; rows that have not as many cells as there are columns are left out and told. */
export function csvTable(file: string, text: string, found: Problems): CsvTable | Report {
  const read = csvRows(text)
  if (!read.ok) return reportOf(read.code, undefined, `${file} ${read.at}`)
  const [head, ...rows] = read.rows
  if (!head) return reportOf('E-EMPTY', m.opening.files.empty, file)
  const headings = head.cells.map((c) => c.trim().toLowerCase())
  const name = (Object.keys(CSV_FORMAT) as CsvName[]).find((n) => headings.includes(CSV_FORMAT[n][0]))
  const problem = headingProblem(name, headings)
  if (problem || !name) return reportOf('E-CSV-HEADER', problem ?? undefined, `${file} ${head.line}`)
  const at = new Map(headings.map((heading, i) => [heading, i]))
  return {
    name,
    file,
    column: (heading) => (at.get(heading) ?? 0) + 1,
    lines: rows.flatMap((row) => lineOf(row, at, headings.length, file, found)),
  }
}

function lineOf(
  { line, cells }: CsvRow,
  at: ReadonlyMap<string, number>,
  width: number,
  file: string,
  found: Problems,
): Line[] {
  // Spreadsheets leave rows of separators below a table.
  if (cells.every((cell) => cell.trim() === '')) return []
  if (cells.length !== width) {
    found.add(
      'E-CSV-ROW',
      `${file} ${line}:${Math.min(cells.length, width) + 1}`,
      m.findings.cells({ cells: cells.length, columns: width }),
    )
    return []
  }
  return [{ line, cell: (heading) => cells[at.get(heading) ?? -1]?.trim() || undefined }]
}

function headingProblem(name: CsvName | undefined, headings: readonly string[]): string | null {
  if (!name) return m.findings.noKnownColumn({ columns: Object.values(CSV_FORMAT).map(([first]) => first) })
  const missing: readonly string[] = CSV_FORMAT[name].filter((h) => !headings.includes(h))
  if (missing.length) return m.findings.columnsMissing({ table: name, columns: missing })
  const twice = headings.find((h, i) => h !== '' && headings.indexOf(h) !== i)
  return twice === undefined ? null : m.findings.columnTwice({ column: printable(twice, 40) })
}

const NUMBER = /^[+-]?\d{1,15}(\.\d{1,15})?$/

/** A number, written with digits and a point and nothing else; what is none is told. Undefined for an empty cell. */
export function numberIn(table: CsvTable, line: Line, heading: string, found: Problems): number | undefined {
  const text = line.cell(heading)
  if (text === undefined || NUMBER.test(text)) return text === undefined ? undefined : Number(text)
  const value = quoted(text)
  found.add(
    'E-NUMBER',
    `${table.file} ${line.line}:${table.column(heading)}`,
    /^[+-]?\d+,\d+$/.test(text)
      ? m.findings.decimalComma({ column: heading, value, written: text.replace(',', '.') })
      : m.findings.notNumber({ column: heading, value }),
  )
  return Number.NaN
}

/** The items of a cell, which "|" parts. */
export function itemsIn(line: Line, heading: string): string[] {
  return (line.cell(heading) ?? '').split('|').flatMap((item) => item.trim() || [])
}

/** "yes", "true" or "1"; the fallback where the cell is empty. */
export function yesIn(line: Line, heading: string, fallback: boolean): boolean {
  const text = line.cell(heading)?.toLowerCase()
  return text === undefined ? fallback : ['yes', 'true', '1'].includes(text)
}
