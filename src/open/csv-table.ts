/** A CSV file as one of the tables of an atlas, identified by its headings. */
import { printable } from '../atlas/clean.ts'
import { CSV_FORMAT, CSV_NAMES, OF_EVIDENCE, headingOfField, type CsvName } from '../atlas/csv-columns.ts'
import { nearestField } from '../atlas/rules/nearest-field.ts'
import { m } from '../messages/messages.ts'
import { reportOf, type Report } from './codes.ts'
import { HEAD_ROWS, csvRows, csvHeadingOf, knownHeadings, type CsvRow } from './csv-rows.ts'
import { DERIVABLE } from './iso-states.ts'
import type { Problems } from './problems.ts'
import { someLines } from './some-lines.ts'
import { isTotalRow } from './total-rows.ts'
import { isKnownState } from './state-names.ts'
import { wholeHeadings } from './whole-headings.ts'

/** An unchecked row of a table. */
export type Raw = Readonly<Record<string, unknown>>

export interface CsvTable {
  readonly name: CsvName
  readonly file: string
  readonly rows: readonly CsvRow[]
  /** The index of a heading's column; undefined if there is none. */
  readonly index: (heading: string) => number | undefined
  /** A heading as the author has written it. */
  readonly own: (heading: string) => string
  /** Whether its cells are parted by semicolons, as where commas stand before decimals. */
  readonly semicolons: boolean
}

/** A file of which the headings were found. */
export interface CsvSheet {
  readonly file: string
  /** The table that its headings identify. */
  readonly name: CsvName | undefined
  /** The row of headings as it stands, and the rows below it. */
  readonly head: CsvRow
  readonly rows: readonly CsvRow[]
  /** Rows above the headings, and the line of the first. */
  readonly above: number
  readonly first: number
  readonly semicolons: boolean
}

/** The headings of a file and where they stand. */
interface Head {
  readonly file: string
  readonly name: CsvName
  readonly headings: readonly string[]
  /** The index of each heading. */
  readonly at: ReadonlyMap<string, number>
}

/** Reads a file up to its headings. */
export function csvSheet(file: string, text: string): CsvSheet | Report {
  const read = csvRows(text)
  if (!read.ok) return reportOf(read.code, undefined, `${file} ${read.at}`)
  const { rows } = read
  const semicolons = read.separator === ';'
  const [first] = rows
  if (!first) return reportOf('E-EMPTY', m.opening.files.empty, file)
  const above = headRowOf(rows)
  const { line, cells } = rows[above] ?? first
  const own = rows.slice(above + 1).filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  const head: CsvRow = { line, cells: wholeHeadings(cells, widthOf(own)) }
  return {
    file,
    name: tableOf(head.cells.map(csvHeadingOf)),
    head,
    rows: own,
    above,
    first: first.line,
    semicolons,
  }
}

/**
 * The table of a file. Rows that do not fit the headings are left out and reported, and so are columns that nothing reads. `beside`
 * are all tables of the atlas.
 */
export function csvTable(sheet: CsvSheet, beside: ReadonlySet<CsvName>, found: Problems): CsvTable | Report {
  const { file, name, head: row, rows: own, above, first, semicolons } = sheet
  const headings = withIds(name, row.cells.map(csvHeadingOf))
  const problem = headingProblem(name, headings, own, beside)
  if (problem || !name) return reportOf('E-CSV-HEADER', problem ?? undefined, `${file} ${row.line}`)
  if (above > 0)
    found.note('N-ROW', `${file} ${first}:1`, m.findings.aboveHeadings({ line: row.line, rows: above }))
  const head: Head = { file, name, headings, at: new Map(headings.map((heading, i) => [heading, i])) }
  const fitting = fittingRows(head, own, found)
  noteUnread(head, row, own, beside, found)
  const index = (heading: string) => head.at.get(csvHeadingOf(heading))
  return {
    name,
    file,
    rows: fitting,
    index,
    semicolons,
    own: (heading) => printable(row.cells[index(heading) ?? -1]?.trim() ?? '', 40) || heading,
  }
}

/** "operator" is "operator id" where there is no such column, as cells that name things need no ids. */
function withIds(name: CsvName | undefined, headings: readonly string[]): readonly string[] {
  if (!name) return headings
  const { columns } = CSV_FORMAT[name]
  const read = new Set(
    columns.flatMap(([heading, field]) => (field === undefined ? [] : csvHeadingOf(heading))),
  )
  const meant = new Map(
    [...read].flatMap((heading) => {
      const bare = heading.replace(/ id(s?)$/, '$1')
      return bare === heading || read.has(bare) || headings.includes(heading)
        ? []
        : [[bare, heading] as const]
    }),
  )
  return headings.map((heading) => meant.get(heading) ?? heading)
}

/** Cells of the widest row. */
const widthOf = (rows: readonly CsvRow[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)

/** The index of the row with the headings: the first, unless only one further down identifies a table. */
function headRowOf(rows: readonly CsvRow[]): number {
  const top = rows.slice(0, HEAD_ROWS).map(({ cells }) => cells)
  const best = top.findIndex((cells) => tableOf(cells.map(csvHeadingOf)) && knownHeadings(cells) > 1)
  return Math.max(0, best)
}

/** The table that headings identify: of those whose first heading is there, the one that knows most of them and needs fewest others. */
function tableOf(headings: readonly string[]): CsvName | undefined {
  const among = (names: readonly string[]) => names.filter((h) => headings.includes(csvHeadingOf(h))).length
  let best: { name: CsvName; known: number; missing: number } | undefined
  for (const name of CSV_NAMES) {
    const { needed, columns } = CSV_FORMAT[name]
    if (among(needed.slice(0, 1)) === 0) continue
    const known = among(columns.map(([heading]) => heading))
    const missing = needed.length - among(needed)
    if (!best || known > best.known || (known === best.known && missing < best.missing))
      best = { name, known, missing }
  }
  return best?.name
}

/** Rows that fit the headings. Many tools leave out empty cells at the end of a row; more cells than headings are a fault. */
function fittingRows(head: Head, rows: readonly CsvRow[], found: Problems): readonly CsvRow[] {
  const { file, headings, name, at } = head
  const width = headings.length
  const needed = (names: readonly string[]) => Math.max(...names.map((h) => at.get(csvHeadingOf(h)) ?? 0)) + 1
  const least = needed(CSV_FORMAT[name].needed)
  const ofState = needed(CSV_FORMAT[name].needed.slice(0, 1))
  const leastOf = (cells: readonly string[]) =>
    name === 'actors' && isKnownState(cells[ofState - 1]) ? ofState : least
  const short: number[] = []
  const totals: number[] = []
  const filled = CSV_FORMAT[name].needed.slice(1).flatMap((h) => at.get(csvHeadingOf(h)) ?? [])
  const fitting = rows.filter(({ line, cells }) => {
    if (isTotalRow(cells, filled)) {
      totals.push(line)
      return false
    }
    const fits = cells.length >= leastOf(cells) && cells.slice(width).every((cell) => cell.trim() === '')
    if (!fits)
      found.add(
        'E-CSV-ROW',
        `${file} ${line}:${Math.min(cells.length, width) + 1}`,
        m.findings.cells({ cells: cells.length, columns: width }),
      )
    else if (cells.length < width) short.push(line)
    return fits
  })
  const [total] = totals
  if (total !== undefined)
    found.note(
      'N-ROW',
      `${file} ${total}:1`,
      m.findings.totalRows({ n: totals.length, rows: someLines(totals) }),
    )
  const [first] = short
  if (first !== undefined)
    found.note(
      'N-ROW',
      `${file} ${first}:1`,
      m.findings.shortRows({ n: short.length, rows: someLines(short) }),
    )
  return fitting
}

/** Notes each column with values that nothing reads. Columns that are made of others again are no loss. */
function noteUnread(
  { file, name, headings }: Head,
  row: CsvRow,
  rows: readonly CsvRow[],
  beside: ReadonlySet<CsvName>,
  found: Problems,
): void {
  const isLost = (heading: string) => OF_EVIDENCE.includes(heading) && !beside.has('evidence')
  const columns = CSV_FORMAT[name].columns
  const known = new Set(columns.map(([heading]) => csvHeadingOf(heading)))
  const free = columns.flatMap(([heading, field]) =>
    field === undefined || headings.includes(csvHeadingOf(heading)) ? [] : [heading],
  )
  for (const [i, heading] of headings.entries()) {
    const isTold = known.has(heading) && columns.some(([h, field]) => csvHeadingOf(h) === heading && field)
    if ((known.has(heading) && (isTold || !isLost(heading))) || WRITTEN_BESIDE.has(heading)) continue
    if (rows.every(({ cells }) => (cells[i] ?? '').trim() === '')) continue
    const at = `${file} ${row.line}:${i + 1}`
    const column = printable(row.cells[i]?.trim() ?? '', 40)
    const near = nearestField(heading, free)
    if (known.has(heading)) found.note('N-COLUMN', at, m.findings.columnOfEvidence({ column }))
    else if (column === '') found.note('N-COLUMN', at, m.findings.columnUnnamed({ n: i + 1 }))
    else
      found.note(
        'N-COLUMN',
        at,
        near === null ? m.findings.columnUnread({ column }) : m.findings.columnUnreadNear({ column, near }),
      )
  }
}

/** The export of data that are not the published ones begins with this column. */
const WRITTEN_BESIDE: ReadonlySet<string> = new Set(['dataset'])

/** Whether rows may leave out a heading that their table needs. */
function isNeedless(
  heading: string,
  name: CsvName,
  headings: readonly string[],
  rows: readonly CsvRow[],
  beside: ReadonlySet<CsvName>,
): boolean {
  if (name === 'ties') return beside.has('phases') && ['status', 'since'].includes(heading)
  if (name !== 'actors' || !DERIVABLE.includes(heading) || rows.length === 0) return false
  const at = (field: string) => headings.indexOf(headingOfField('actors', field) ?? '')
  if (heading !== 'name' && beside.has('places') && at('actors.seat') >= 0) return true
  const codes = [at('actors.country'), at('actors.name'), at('actors.id')]
  return rows.every(({ cells }) => codes.some((i) => isKnownState(cells[i])))
}

function headingProblem(
  name: CsvName | undefined,
  headings: readonly string[],
  rows: readonly CsvRow[],
  beside: ReadonlySet<CsvName>,
): string | null {
  if (!name)
    return m.findings.noKnownColumn({
      columns: [...new Set(CSV_NAMES.flatMap((n) => CSV_FORMAT[n].needed[0] ?? []))],
    })
  const known = CSV_FORMAT[name].columns.map(([heading]) => csvHeadingOf(heading))
  const missing = CSV_FORMAT[name].needed.filter(
    (h) => !headings.includes(csvHeadingOf(h)) && !isNeedless(h, name, headings, rows, beside),
  )
  if (missing.length) {
    const unknown = headings.filter((h) => h !== '' && !known.includes(h))
    const near = unknown.flatMap((h) => {
      const meant = nearestField(h, missing)
      return meant === null ? [] : [m.findings.columnMeant({ column: printable(h, 40), near: meant })]
    })
    return [m.findings.columnsMissing({ table: name, columns: missing }), ...near].join(' ')
  }
  const twice = headings.find((h, i) => known.includes(h) && headings.indexOf(h) !== i)
  return twice === undefined ? null : m.findings.columnTwice({ column: printable(twice, 40) })
}
