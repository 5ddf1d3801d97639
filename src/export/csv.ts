/**
 * Writes CSV for spreadsheets: RFC 4180, UTF-8 with a byte order mark.
 */
import Papa from 'papaparse'
import { FORMULA } from '../atlas/csv-columns.ts'

/** The value of a cell. A negative number is not taken for a formula. */
export type CsvCell = string | number

/** Without a byte order mark, some spreadsheets assume a legacy encoding. */
const BOM = '\uFEFF'

/** Also quoted: separators of spreadsheets in some countries, and cells that begin or end with a space. */
const SPECIAL = /[;\t]|^\s|\s$/

/**
 * The whole file, with CR LF line ends. A cell that would be run as a formula gets an apostrophe in front, which the reader can
 * remove again (`FORMULA`).
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const cells = rows.map((row) => row.map((c) => (typeof c === 'string' || Number.isFinite(c) ? c : '')))
  const quotes = (cell: CsvCell) => SPECIAL.test(String(cell))
  return `${BOM}${Papa.unparse(cells, { escapeFormulae: FORMULA, quotes })}${rows.length ? '\r\n' : ''}`
}
