/**
 * Rows of text as a file that spreadsheets open: comma-separated values after RFC 4180, in UTF-8 with a byte order mark,
 * so that every letter arrives.
 *
 * Pure; knows nothing of what the rows mean.
 */

/** What stands in a cell. Numbers stay numbers: a minus before one is no formula. */
export type Cell = string | number

/** Tells spreadsheets that the file is UTF-8: without it some take it for their country's old encoding. Readers of data drop it. */
const BOM = '\uFEFF'

/** How a cell begins that a spreadsheet would run as a formula; apostrophes before it are counted in. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** What has to stand in quotes; the semicolon and the tab too, for they part cells in some countries' spreadsheets. */
const SPECIAL = /[",;\t\r\n]|^\s|\s$/

/**
 * The whole file: each row on a line that ends with CR LF. A cell that would be run as a formula gets an apostrophe in
 * front; taking one apostrophe away from cells of that form gives back what was written.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map((c) => cell(c, row.length)).join(',')}\r\n`).join('')
}

function cell(value: Cell, width: number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = FORMULA.test(value) ? `'${value}` : value
  // A line without anything could be no row at all.
  const bare = !SPECIAL.test(safe) && !(safe === '' && width === 1)
  return bare ? safe : `"${safe.replaceAll('"', '""')}"`
}
