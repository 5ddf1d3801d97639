/**
 * Rows of text as a file that spreadsheets open: comma-separated values after RFC 4180, in UTF-8 with a byte order mark,
 * so that every letter arrives.
 *
 * Pure; knows nothing of what the rows mean.
 */
import Papa from 'papaparse'
import { FORMULA } from '../atlas/csv-columns.ts'

/** What stands in a cell. Numbers stay numbers: a minus before one is no formula. */
export type CsvCell = string | number

/** Tells spreadsheets that the file is UTF-8: without it some take it for their country's old encoding. Readers of data drop it. */
const BOM = '\uFEFF'

/** What has to stand in quotes besides what the format asks for: what parts cells in some countries' spreadsheets, and spaces. */
const SPECIAL = /[;\t]|^\s|\s$/

/**
 * The whole file: each row on a line that ends with CR LF. A cell that would be run as a formula gets an apostrophe in
 * front; taking one apostrophe away from cells of that form gives back what was written.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const cells = rows.map((row) => row.map((c) => (typeof c === 'string' || Number.isFinite(c) ? c : '')))
  const quotes = (cell: CsvCell) => SPECIAL.test(String(cell))
  return `${BOM}${Papa.unparse(cells, { escapeFormulae: FORMULA, quotes })}${rows.length ? '\r\n' : ''}`
}
