/** A table of another tool: its separator, and the row of its headings, below whatever stands above it. */
import { HEAD_ROWS, SEPARATORS, csvRows, type CsvRow } from './csv-rows.ts'

export interface ForeignSheet {
  readonly file: string
  readonly headings: readonly string[]
  readonly line: number
  readonly rows: readonly CsvRow[]
  readonly semicolons: boolean
}

/** Rows by which the separator is told. */
const LOOKED_AT = 100

/** Null where it is no table: without two columns and a row below its headings. */
export function foreignSheet(file: string, text: string): ForeignSheet | null {
  let best: {
    readonly rows: readonly CsvRow[]
    readonly width: number
    readonly score: number
    readonly separator: string
  } | null = null
  for (const separator of SEPARATORS) {
    const read = csvRows(text, separator)
    if (!read.ok) continue
    const width = usualWidth(read.rows.slice(0, LOOKED_AT))
    const fitting = read.rows.slice(0, LOOKED_AT).filter(({ cells }) => cells.length === width).length
    const score = fitting * (width - 1)
    if (!best || score > best.score) best = { rows: read.rows, width, score, separator }
  }
  if (!best || best.score === 0) return null
  const { rows, width, separator } = best
  const at = rows.slice(0, HEAD_ROWS).findIndex(({ cells }) => isHead(cells, width))
  const head = rows[at]
  const below = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!head || below.length === 0) return null
  return {
    file,
    headings: head.cells.map((cell) => cell.trim()),
    line: head.line,
    rows: below,
    semicolons: separator === ';',
  }
}

/** The number of cells that most rows have; of several the largest. */
function usualWidth(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].reduce(
    (most, each) => (each[1] > most[1] || (each[1] === most[1] && each[0] > most[0]) ? each : most),
    [1, 0] as [number, number],
  )[0]
}

/** Whether a row can be that of the headings: as wide as the others, most of it named, no name twice. */
function isHead(cells: readonly string[], width: number): boolean {
  const named = cells.map((cell) => cell.trim().toLowerCase()).filter((cell) => cell !== '')
  return cells.length === width && named.length * 2 > width && new Set(named).size === named.length
}
