/**
 * The cells of a table as values of fields. A column is read as a whole: where what is written has one meaning for all of it, that is
 * taken and noted once; where it has more, or none, the rows are left out and one line says so for the column.
 */
import { LONGITUDE_MAX } from '../atlas/fields.ts'
import { CSV_FORMAT, stepsOf, type CsvColumn, type Spelling } from '../atlas/csv-columns.ts'
import { quoted } from '../atlas/issues.ts'
import { m } from '../messages/messages.ts'
import type { ProblemCode } from './codes.ts'
import type { CsvRow } from './csv-rows.ts'
import type { CsvTable, Raw } from './csv-table.ts'
import type { Problems } from './problems.ts'
import { dateHints, isPlainDate, readDates, type DateHints } from './read-dates.ts'
import { hasDecimalComma, hasDecimalPoint, isPlainNumber, readNumbers } from './read-numbers.ts'
import { isPlainAnswer, readAnswer, readWord } from './read-words.ts'
import { someLines } from './some-lines.ts'
import type { Understood } from './conventions.ts'

/** A row of a file as nested fields. */
export interface CsvFields {
  readonly table: CsvTable
  readonly line: number
  readonly fields: Readonly<Record<string, Raw>>
}

/** What the texts of a column mean; those that are missing here are a fault. */
interface Meanings {
  readonly of: ReadonlyMap<string, unknown>
  readonly isPlain: (text: string) => boolean
  readonly unclear?: Understood<number | string>['unclear']
  readonly mixed?: boolean
}

/** Where a column stands, and the rows of each of its texts. */
interface Column {
  readonly table: CsvTable
  readonly heading: string
  readonly index: number
  readonly linesOf: ReadonlyMap<string, readonly number[]>
}

/** What columns of all tables tell of one that could be read in two ways. */
export interface CellHints {
  /** Whether a column of numbers has a comma that can only stand before decimals, and whether none has such a point. */
  readonly commas: boolean
  readonly onlyCommas: boolean
  readonly dates: DateHints
}

/** The rows of a table whose cells can be read, and the ids of those that were left out. */
export function csvFields(
  table: CsvTable | undefined,
  hints: CellHints,
  found: Problems,
): { readonly rows: readonly CsvFields[]; readonly leftOut: readonly string[] } {
  if (!table) return { rows: [], leftOut: [] }
  const columns = CSV_FORMAT[table.name].columns.flatMap((column) => {
    const [heading, field, spelling = 'text'] = column
    if (field === undefined) return []
    const index = table.index(heading)
    const steps = stepsOf(field)
    if (index === undefined) return [{ index: -1, steps, spelling, meanings: null }]
    return [{ index, steps, spelling, meanings: meaningsOf(table, column, index, hints, found) }]
  })
  const idAt = table.index(CSV_FORMAT[table.name].needed[0] ?? '') ?? -1
  const rows: CsvFields[] = []
  const leftOut: string[] = []
  for (const { line, cells } of table.rows) {
    const fields = {}
    let sound = true
    for (const { index, steps, spelling, meanings } of columns) {
      const text = cells[index]?.trim() ?? ''
      if (text !== '' && meanings && !meanings.has(text)) sound = false
      put(fields, steps, text !== '' && meanings ? meanings.get(text) : EMPTY[spelling](text))
    }
    if (sound) rows.push({ table, line, fields })
    else leftOut.push(cells[idAt]?.trim() ?? '')
  }
  return { rows, leftOut }
}

/** The hints of all tables of an atlas. */
export function hintsOf(tables: Iterable<CsvTable>): CellHints {
  const all = [...tables]
  const texts = (of: Spelling) =>
    all.flatMap(({ name, rows, index }) =>
      CSV_FORMAT[name].columns.flatMap(([heading, , spelling]) => {
        const i = spelling === of ? index(heading) : undefined
        return i === undefined ? [] : [rows.flatMap(({ cells }) => cells[i]?.trim() || [])]
      }),
    )
  const numbers = texts('number').flat()
  const commas = numbers.some(hasDecimalComma)
  return {
    commas,
    onlyCommas: commas && !numbers.some(hasDecimalPoint),
    dates: dateHints(texts('date')),
  }
}

/** Cells that need no column to be read: text, and what is empty. */
const EMPTY: Readonly<Record<Spelling, (text: string) => unknown>> = {
  text: (text) => text || undefined,
  course: (text) => text || undefined,
  number: () => undefined,
  date: () => undefined,
  word: () => undefined,
  yes: () => undefined,
  list: (text) => itemsOf(text, '|'),
  ids: () => [],
  words: () => [],
}

function itemsOf(text: string, separator: string | RegExp): string[] {
  return text.split(separator).flatMap((item) => item.trim() || [])
}

/** Between ids and words, which have neither commas nor semicolons in them. */
const BETWEEN = /[|;,\n]/

/** Reads a column; null where cells are taken as they are. */
function meaningsOf(
  table: CsvTable,
  [heading, field = '', spelling = 'text', words = []]: CsvColumn,
  index: number,
  hints: CellHints,
  found: Problems,
): ReadonlyMap<string, unknown> | null {
  if (spelling === 'text' || spelling === 'list' || spelling === 'course') return null
  const column: Column = { table, heading, index, linesOf: linesByText(table.rows, index) }
  const texts = [...column.linesOf.keys()]
  const meanings = READ[spelling](texts, words, FITS[field] ?? (() => true), {
    ...hints,
    commas: hints.commas || table.semicolons,
  })
  noteTaken(column, meanings, found)
  tellFaults(column, spelling, meanings, found)
  return meanings.of
}

function linesByText(rows: readonly CsvRow[], index: number): Map<string, number[]> {
  const lines = new Map<string, number[]>()
  for (const { line, cells } of rows) {
    const text = cells[index]?.trim() ?? ''
    if (text === '') continue
    const own = lines.get(text)
    if (own) own.push(line)
    else lines.set(text, [line])
  }
  return lines
}

/** Values that a field may have: they decide between two readings of a number. */
const FITS: Readonly<Record<string, (n: number) => boolean>> = {
  'places.at[0]': (n) => Math.abs(n) <= LONGITUDE_MAX,
  'places.at[1]': (n) => Math.abs(n) <= 90,
  'claims.paragraph': (n) => Number.isInteger(n) && n > 0,
  'ties.phases.quantity.paragraph': (n) => Number.isInteger(n) && n > 0,
  'series.year': (n) => Number.isInteger(n) && n > 0 && n <= 9999,
  'sites.at[0]': (n) => Math.abs(n) <= LONGITUDE_MAX,
  'sites.at[1]': (n) => Math.abs(n) <= 90,
}

type Reading = (
  texts: readonly string[],
  words: readonly string[],
  fits: (n: number) => boolean,
  hints: CellHints,
) => Meanings

const READ: Readonly<Record<Exclude<Spelling, 'text' | 'list' | 'course'>, Reading>> = {
  number: (texts, _, fits, { commas, onlyCommas }) => {
    const { meanings, ...rest } = readNumbers(texts, fits, commas, onlyCommas)
    // "1.000" looks plain and may be a thousand, as the rest of the column tells.
    const isPlain = (text: string) => isPlainNumber(text) && meanings.get(text) === Number(text)
    return { ...rest, of: meanings, isPlain }
  },
  date: (texts, _, __, { dates }) => {
    const { meanings, ...rest } = readDates(texts, dates)
    return { ...rest, of: meanings, isPlain: isPlainDate }
  },
  yes: (texts) => ({
    of: new Map(
      texts.flatMap((text) => {
        const answer = readAnswer(text)
        return answer === null ? [] : [[text, answer] as const]
      }),
    ),
    isPlain: isPlainAnswer,
  }),
  word: (texts, words) => ({
    of: new Map(texts.map((text) => [text, readWord(text, words)])),
    isPlain: (text) => readWord(text, words) === text,
  }),
  words: (texts, words) => ({
    of: new Map(texts.map((text) => [text, itemsOf(text, BETWEEN).map((item) => readWord(item, words))])),
    isPlain: (text) =>
      itemsOf(text, '|').every((item) => readWord(item, words) === item && !BETWEEN.test(item)),
  }),
  ids: (texts) => ({
    of: new Map(texts.map((text) => [text, itemsOf(text, BETWEEN)])),
    isPlain: (text) => !BETWEEN.test(text.replaceAll('|', '')),
  }),
}

/** Notes that a column is written in another way than the codebook's, with an example. */
function noteTaken(
  { table, heading, index, linesOf }: Column,
  { of, isPlain }: Meanings,
  found: Problems,
): void {
  const taken = [...linesOf].filter(([text]) => of.has(text) && !isPlain(text))
  const [first] = taken
  if (!first) return
  const [text, [line = 0]] = first
  const as = of.get(text)
  found.note(
    'N-READ',
    `${table.file} ${line}:${index + 1}`,
    m.findings.readAs({
      column: table.own(heading),
      value: quoted(text),
      as: Array.isArray(as) ? as.join(' | ') : as === true ? 'yes' : as === false ? 'no' : String(as),
      more: taken.length - 1,
    }),
  )
}

const CODE: Readonly<Record<Exclude<Spelling, 'text' | 'list' | 'course'>, ProblemCode>> = {
  number: 'E-NUMBER',
  date: 'E-FIELD',
  yes: 'E-FIELD',
  word: 'E-FIELD',
  words: 'E-FIELD',
  ids: 'E-FIELD',
}

/** One line for the cells of a column that have more than one meaning, and one for those that have none. */
function tellFaults(column: Column, spelling: keyof typeof CODE, meanings: Meanings, found: Problems): void {
  const { table, heading, index, linesOf } = column
  const { of, unclear = new Map<string, readonly unknown[]>(), mixed = false } = meanings
  const tell = (texts: readonly string[], message: (value: string, rows: string | null) => string) => {
    const lines = texts.flatMap((text) => linesOf.get(text) ?? []).sort((a, b) => a - b)
    const [line] = lines
    const [text = ''] = texts
    if (line === undefined) return
    const at = `${table.file} ${linesOf.get(text)?.[0] ?? line}:${index + 1}`
    found.add(CODE[spelling], at, message(quoted(text), lines.length > 1 ? someLines(lines) : null))
  }
  tell([...unclear.keys()], (value, rows) =>
    mixed
      ? m.findings.mixed({
          column: table.own(heading),
          values: [...unclear.keys()].slice(0, 2).map(quoted),
          rows,
        })
      : m.findings.unclear({
          column: table.own(heading),
          value,
          meanings: [...(unclear.values().next().value ?? [])].map(String),
          rows,
        }),
  )
  const unreadable = [...linesOf.keys()].filter((text) => !of.has(text) && !unclear.has(text))
  const must = { number: m.findings.must.number, date: m.findings.must.date, yes: m.findings.must.yes }
  tell(unreadable, (value, rows) =>
    m.findings.columnMust({
      column: table.own(heading),
      must: must[spelling as keyof typeof must],
      value,
      rows,
    }),
  )
}

/** Sets a nested field. The path comes from `CSV_FORMAT`, never from a file. */
function put(holder: Record<string, unknown>, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length) put((holder[step] ??= rest[0] === '0' ? [] : {}) as typeof holder, rest, value)
  else holder[step] = value
}
