/**
 * CSV text → rows of cells with line numbers, by papaparse. Rows are arrays and not objects, so that no heading can be the name of
 * an inherited property. The separator is detected here: the package compares the lengths of rows, which commas in headings or in
 * prose mislead.
 */
import Papa from 'papaparse'
import { CSV_FORMAT, FORMULA } from '../atlas/csv-columns.ts'
import { usualQuotes } from './csv-quotes.ts'
import { COLUMNS_MAX } from './limits.ts'

export interface CsvRow {
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

interface CsvFault {
  readonly code: 'E-CSV-QUOTE' | 'E-CSV-COLUMNS'
  /** Line and column. */
  readonly at: string
}

export type CsvRead =
  | { readonly ok: true; readonly rows: readonly CsvRow[]; readonly separator: string }
  | ({ readonly ok: false } & CsvFault)

/** All rows that are not empty. The separator is told by the headings that are known, unless it is given. */
export function csvRows(file: string, separator?: string): CsvRead {
  const text = file.replaceAll(/\r\n?/g, '\n')
  const said = /^sep=(.)\n/.exec(text)
  const written = said ? text.slice(said[0].length) : text
  const delimiter = said?.[1] ?? separator ?? separatorOf(written)
  const body = usualQuotes(written, delimiter)
  const format = { delimiter, newline: '\n' } as const
  const rows: CsvRow[] = []
  const faults: CsvFault[] = []
  let line = said ? 2 : 1
  let from = 0
  Papa.parse<string[]>(body, {
    ...format,
    step({ data: cells, errors: [error], meta }, parser) {
      if (error) {
        // The number of cells up to the one with the unclosed quotation mark.
        const before = Papa.parse<string[]>(body.slice(from, (error.index ?? 1) - 1), format).data.at(-1)
        faults.push({ code: 'E-CSV-QUOTE', at: `${line}:${before?.length ?? 1}` })
      } else if (cells.length > COLUMNS_MAX)
        faults.push({ code: 'E-CSV-COLUMNS', at: `${line}:${COLUMNS_MAX + 1}` })
      else if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells: cells.map(unguarded) })
      if (faults.length) parser.abort()
      line += cells.join('').split('\n').length
      from = meta.cursor
    },
  })
  const [fault] = faults
  return fault ? { ok: false, ...fault } : { ok: true, rows, separator: delimiter }
}

/** Normalizes a heading for comparison: "Actor_ID" and "actor id" are one, with or without a comma. */
export const csvHeadingOf = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_,-]+/g, ' ')
    .trim()

/** Removes the apostrophe that our export puts before formulas. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

export const SEPARATORS = [',', ';', '\t', '|'] as const
/** Rows among which the headings are looked for: a title or notes may stand above them. */
export const HEAD_ROWS = 20
const HEADINGS = new Set(
  Object.values(CSV_FORMAT).flatMap(({ columns }) => columns.map(([h]) => csvHeadingOf(h))),
)

/** How many headings of a row are known; the heading row is the first with most of them. */
export const knownHeadings = (cells: readonly string[]): number =>
  cells.filter((cell) => HEADINGS.has(csvHeadingOf(cell))).length

/** The separator with which one of the first rows has most known headings, then the first row most cells. */
function separatorOf(text: string): string {
  const start = text.slice(0, 10_000)
  const score = (delimiter: string) => {
    const format = { delimiter, newline: '\n', preview: HEAD_ROWS } as const
    const { data } = Papa.parse<string[]>(usualQuotes(start, delimiter), format)
    const first = data.find((cells) => cells.some((cell) => cell.trim() !== ''))
    return Math.max(...data.map(knownHeadings)) * 10_000 + (first?.length ?? 0)
  }
  return SEPARATORS.reduce((best, s) => (score(s) > score(best) ? s : best))
}
