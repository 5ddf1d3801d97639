/** Rows of a table that are one: equal rows count once, and rows with one id must not contradict each other. */
import { headingOfField } from '../atlas/csv-columns.ts'
import { quoted } from '../atlas/issues.ts'
import { m } from '../messages/messages.ts'
import type { CsvFields } from './csv-cells.ts'
import type { Raw } from './csv-table.ts'
import type { Problems } from './problems.ts'
import { someLines } from './some-lines.ts'

/** What one id stands for: its fields, from all its rows, and these rows. */
export interface OneThing {
  readonly fields: Readonly<Record<string, Raw>>
  readonly rows: readonly CsvFields[]
}

/**
 * Things by id, in the order of their first rows; ids whose rows contradict each other are reported and left out. `part` has the
 * fields of the thing; `order` is that of the rows of one thing, as the order in the file means nothing.
 */
export function thingsOf(
  part: string,
  rows: readonly CsvFields[],
  found: Problems,
  order: (a: CsvFields, b: CsvFields) => number = () => 0,
): { readonly things: readonly OneThing[]; readonly leftOut: readonly string[] } {
  const groups = new Map<unknown, CsvFields[]>()
  for (const row of rows) {
    const id = row.fields[part]?.['id'] ?? JSON.stringify(row.fields)
    const own = groups.get(id)
    if (own) own.push(row)
    else groups.set(id, [row])
  }
  const things: OneThing[] = []
  const leftOut: string[] = []
  const equal: CsvFields[] = []
  for (const all of groups.values()) {
    const own = all.length === 1 ? all : withoutEqual(all, equal).sort(order)
    const fields = agreed(part, own, found)
    if (fields) things.push({ fields, rows: own })
    else leftOut.push(idOf(part, own[0]))
  }
  noteEqual(equal, found)
  return { things, leftOut }
}

/** Rows that are no things of their own, each once. */
export function eachOnce(rows: readonly CsvFields[], found: Problems): readonly CsvFields[] {
  const equal: CsvFields[] = []
  const once = withoutEqual(rows, equal)
  noteEqual(equal, found)
  return once
}

function noteEqual(equal: readonly CsvFields[], found: Problems): void {
  for (const table of new Set(equal.map((row) => row.table))) {
    const lines = equal.flatMap((row) => (row.table === table ? row.line : [])).sort((a, b) => a - b)
    found.note(
      'N-SAME',
      `${table.file} ${lines[0] ?? 0}:1`,
      m.findings.sameRows({ n: lines.length, rows: someLines(lines) }),
    )
  }
}

/** The rows, each once; the others are added to `equal`. */
function withoutEqual(rows: readonly CsvFields[], equal: CsvFields[]): CsvFields[] {
  const first = new Set<string>()
  return rows.filter((row) => {
    const text = JSON.stringify(row.fields)
    if (first.has(text)) equal.push(row)
    return !first.has(text) && first.add(text)
  })
}

/** Lists that are joined from all rows; phases are one for each row. */
const JOINED: ReadonlySet<string> = new Set(['ties.claims', 'ties.sources', 'actors.claims', 'ties.phases'])

/** The fields of rows with one id; null, and reported, if two of them contradict each other. An empty cell contradicts nothing. */
function agreed(thing: string, rows: readonly CsvFields[], found: Problems): OneThing['fields'] | null {
  const [first] = rows
  if (!first || rows.length === 1) return first?.fields ?? null
  const all: Record<string, Record<string, unknown>> = {}
  for (const { fields } of rows)
    for (const [part, raw] of Object.entries(fields))
      for (const [key, value] of Object.entries(raw)) {
        const own = (all[part] ??= {})
        const before = own[key]
        if (JOINED.has(`${part}.${key}`)) own[key] = key === 'phases' ? value : union(before, value)
        else if (isEmpty(before)) own[key] = value
        else if (!isEmpty(value) && JSON.stringify(before) !== JSON.stringify(value)) {
          tellContradiction(thing, rows, `${part}.${key}`, [before, value], found)
          return null
        }
      }
  return all
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((item) => item === undefined))

function union(before: unknown, more: unknown): unknown[] {
  return [...new Set([...((before ?? []) as unknown[]), ...(more as unknown[])])]
}

function tellContradiction(
  thing: string,
  rows: readonly CsvFields[],
  field: string,
  values: readonly [unknown, unknown],
  found: Problems,
): void {
  const [first, second] = rows
  const row = second ?? first
  if (!row) return
  const { table } = row
  const heading = headingOfField(table.name, field) ?? headingOfField(table.name, `${field}[0]`) ?? ''
  const [a, b] = values.map((value) => quoted(asCell(value)))
  found.add(
    'E-DUPLICATE',
    `${table.file} ${row.line}:${(table.index(heading) ?? 0) + 1}`,
    m.findings.rowsDisagree({
      id: idOf(thing, first),
      column: table.own(heading),
      a: a ?? '',
      b: b ?? '',
      rows: someLines(rows.map(({ line }) => line)),
    }),
  )
}

const asCell = (value: unknown): string =>
  Array.isArray(value) ? value.join(' | ') : value === true ? 'yes' : value === false ? 'no' : String(value)

function idOf(part: string, row: CsvFields | undefined): string {
  const id = row?.fields[part]?.['id']
  return typeof id === 'string' ? id : ''
}
