/** A CSV file as one of the tables of an atlas, identified by its headings. */
import { printable } from '../atlas/clean.ts'
import { CSV_FORMAT, CSV_NAMES, stepsOf, type CsvName, type Spelling } from '../atlas/csv-columns.ts'
import { quoted } from '../atlas/issues.ts'
import { m } from '../messages/messages.ts'
import { reportOf, type Report } from './codes.ts'
import { csvRows, csvHeadingOf, type CsvRow } from './csv-rows.ts'
import type { Problems } from './problems.ts'

/** An unchecked row of a table. */
export type Raw = Readonly<Record<string, unknown>>

/** A row with access to cells by heading. */
export interface CsvLine {
  readonly line: number
  /** The cell under a heading; undefined if it is empty or there is no such column. */
  readonly cell: (heading: string) => string | undefined
}

export interface CsvTable {
  readonly name: CsvName
  readonly file: string
  readonly lines: readonly CsvLine[]
  /** The number of a heading's column, from 1; 1 if there is none. */
  readonly column: (heading: string) => number
}

/** Reads a file; rows with a wrong number of cells are left out and reported. */
export function csvTable(file: string, text: string, found: Problems): CsvTable | Report {
  const read = csvRows(text)
  if (!read.ok) return reportOf(read.code, undefined, `${file} ${read.at}`)
  const [head, ...rows] = read.rows
  if (!head) return reportOf('E-EMPTY', m.opening.files.empty, file)
  const headings = head.cells.map(csvHeadingOf)
  const name = CSV_NAMES.find((n) => headings.includes(CSV_FORMAT[n].needed[0] ?? ''))
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
): CsvLine[] {
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
  if (!name)
    return m.findings.noKnownColumn({ columns: CSV_NAMES.flatMap((n) => CSV_FORMAT[n].needed[0] ?? []) })
  const missing = CSV_FORMAT[name].needed.filter((h) => !headings.includes(h))
  if (missing.length) return m.findings.columnsMissing({ table: name, columns: missing })
  const twice = headings.find((h, i) => h !== '' && headings.indexOf(h) !== i)
  return twice === undefined ? null : m.findings.columnTwice({ column: printable(twice, 40) })
}

/** Digits with an optional decimal point; no exponents, no separators. */
const NUMBER = /^[+-]?\d{1,15}(\.\d{1,15})?$/

/** A row of the file as nested fields. */
export interface CsvFinding {
  readonly line: number
  readonly fields: Readonly<Record<string, Raw>>
}

/** The rows of a file as fields (`CSV_FORMAT`); rows with invalid numbers are left out and reported. */
export function csvRowsIn(table: CsvTable | undefined, found: Problems): readonly CsvFinding[] {
  if (!table) return []
  const columns = CSV_FORMAT[table.name].columns.flatMap(([heading, field, spelling = 'text']) =>
    field === undefined ? [] : [{ heading, steps: stepsOf(field), spelling }],
  )
  return table.lines.flatMap((line): CsvFinding[] => {
    const fields = {}
    let sound = true
    for (const { heading, steps, spelling } of columns) {
      const value = READ[spelling](line.cell(heading))
      if (Number.isNaN(value)) tellNumber(table, line, heading, found)
      sound &&= !Number.isNaN(value)
      put(fields, steps, value)
    }
    return sound ? [{ line: line.line, fields }] : []
  })
}

/** Parses a cell; undefined, or an empty list, if it is empty. */
const READ: Readonly<Record<Spelling, (text: string | undefined) => unknown>> = {
  text: (text) => text,
  number: (text) => (text === undefined || NUMBER.test(text) ? text && Number(text) : Number.NaN),
  list: (text = '') => text.split('|').flatMap((item) => item.trim() || []),
  yes: (text) => text && ['yes', 'true', '1'].includes(text.toLowerCase()),
}

/** Sets a nested field. The path comes from `CSV_FORMAT`, never from a file. */
function put(holder: Record<string, unknown>, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length) put((holder[step] ??= rest[0] === '0' ? [] : {}) as typeof holder, rest, value)
  else holder[step] = value
}

function tellNumber(table: CsvTable, line: CsvLine, heading: string, found: Problems): void {
  const text = line.cell(heading) ?? ''
  const value = quoted(text)
  found.add(
    'E-NUMBER',
    `${table.file} ${line.line}:${table.column(heading)}`,
    /^[+-]?\d+,\d+$/.test(text)
      ? m.findings.decimalComma({ column: heading, value, written: text.replace(',', '.') })
      : m.findings.notNumber({ column: heading, value }),
  )
}
