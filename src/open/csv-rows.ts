/**
 * CSV text → rows of cells (RFC 4180), each with its line. The separator is told by the first line, or by `sep=`; line ends are
 * any of the three. Lists only, never objects by heading: no heading can be a key that objects have. Pure, linear.
 */
import { COLUMNS_MAX } from './limits.ts'

export interface CsvRow {
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export type CsvRead =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly code: 'E-CSV-QUOTE' | 'E-CSV-COLUMNS'; readonly at: string }

/** All rows that have anything in them. */
export function csvRows(text: string): CsvRead {
  const { separator, from } = separatorOf(text)
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = from > 0 ? 2 : 1
  let begun = line
  let at = from
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator)
    if (!cell) return { ok: false, code: 'E-CSV-QUOTE', at: `${line}:${cells.length + 1}` }
    cells.push(unguarded(cell.text))
    if (cells.length > COLUMNS_MAX) return { ok: false, code: 'E-CSV-COLUMNS', at: `${line}:${cells.length}` }
    line += cell.lines
    at = cell.end
    if (text[at] === separator) {
      at++
      // A separator at the very end opens one more cell.
      if (at >= text.length) cells.push('')
      if (at < text.length) continue
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2
    else at++
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells })
    cells = []
    begun = ++line
  }
  return { ok: true, rows }
}

interface Cell {
  readonly text: string
  /** Where the cell ends: at a separator, a line's end or the end. */
  readonly end: number
  /** Line ends within it. */
  readonly lines: number
}

/** A cell in quotes; null where they are never closed, or closed before the cell ends. */
function quoted(text: string, at: number, separator: string): Cell | null {
  let value = ''
  let from = at + 1
  for (;;) {
    const close = text.indexOf('"', from)
    if (close < 0) return null
    value += text.slice(from, close)
    if (text[close + 1] !== '"') {
      if (close + 1 < text.length && ![separator, '\r', '\n'].includes(text[close + 1] ?? '')) return null
      const lines = value.split(/\r\n|\r|\n/).length - 1
      return { text: value, end: close + 1, lines }
    }
    value += '"'
    from = close + 2
  }
}

function bare(text: string, at: number, separator: string): Cell {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { text: text.slice(at, end), end, lines: 0 }
}

/** An apostrophe before what a spreadsheet would run was put there by our own export (`export/csv.ts`). */
function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}

const SEPARATORS = [',', ';', '\t'] as const

/** Which character parts the cells, and where the table begins. */
function separatorOf(text: string): { separator: string; from: number } {
  const said = /^sep=(.)\r?\n/.exec(text)
  if (said?.[1]) return { separator: said[1], from: said[0].length }
  const [first = ''] = text.split(/[\r\n]/, 1)
  const count = (s: string) => first.split(s).length
  const separator = SEPARATORS.reduce((best, s) => (count(s) > count(best) ? s : best))
  return { separator, from: 0 }
}
