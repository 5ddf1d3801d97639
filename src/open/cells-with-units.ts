/**
 * Figures with their unit in the same cell ("5,9 bn kWh", "$95m"), coordinates with the letter of their half ("18.14° S"). Cells are rewritten before they are read; what was taken is noted once for a column.
 */
import { CSV_FORMAT, headingOfField, type CsvName } from '../atlas/csv-columns.ts'
import { quoted } from '../atlas/issues.ts'
import { m } from '../messages/messages.ts'
import type { CsvTable } from './csv-table.ts'
import type { Problems } from './problems.ts'
import { letters } from './read-words.ts'

/** Fields of figures, and those of their units. */
const UNIT_OF: Readonly<Record<string, string>> = {
  'ties.phases.quantity.value': 'ties.phases.quantity.unit',
  'series.value': 'series.unit',
  'figures.value': 'figures.unit',
}

/** Fields of coordinates, and the letters of the half that is positive and of the one that is not. */
const HALVES: Readonly<Record<string, readonly [string, string]>> = {
  'places.at[0]': ['E', 'W'],
  'places.at[1]': ['N', 'S'],
  'sites.at[0]': ['E', 'W'],
  'sites.at[1]': ['N', 'S'],
}

/** The table, with units in their own column and coordinates as signed degrees. */
function withPlainFigures(table: CsvTable, found: Problems): CsvTable {
  let plain = table
  for (const [heading, field = ''] of CSV_FORMAT[table.name].columns) {
    const unit = UNIT_OF[field]
    const halves = HALVES[field]
    const index = plain.index(heading)
    if (index === undefined) continue
    if (unit !== undefined) plain = withUnits(plain, index, headingOfField(table.name, unit) ?? '', found)
    if (halves) plain = withDegrees(plain, index, halves, found)
  }
  return plain
}

type Change = (
  cell: string,
  cells: readonly string[],
) => { readonly cell: string; readonly unit?: string } | null

function withUnits(table: CsvTable, index: number, heading: string, found: Problems): CsvTable {
  const own = table.index(heading)
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length))
  const unitAt = own ?? width
  const changed = rewritten(table, index, unitAt, found, (cell, cells) => {
    const parts = partsOf(cell)
    const told = cells[unitAt]?.trim() ?? ''
    if (!parts || (told !== '' && letters(told) !== letters(parts.unit))) return null
    return { cell: parts.figure, unit: told || parts.unit }
  })
  if (changed === table || own !== undefined) return changed
  return { ...changed, index: (h) => (h === heading ? unitAt : table.index(h)) }
}

/** A currency before the figure, and what follows it: no digits, as "5 (2019)" is not one figure with a unit. */
const WITH_UNIT =
  /^((?:[A-Z]{1,3}\s?)?[$€£¥₽₴₹₺₼₾]|[A-Z]{3}(?=[\s\d]))?\s*([+\-−–]?\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?)\s*([\p{L}%‰$€£¥₽₴₹₺₼₾][\p{L}\p{M}%‰$€£¥₽₴₹₺₼₾ /·.²³-]*)?$/u

function partsOf(cell: string): { readonly figure: string; readonly unit: string } | null {
  if (cell.length > 60) return null
  const [, before = '', figure, behind = ''] = WITH_UNIT.exec(cell) ?? []
  if (figure === undefined || (before === '' && behind === '')) return null
  const unit = [before, behind].map((part) => part.trim()).filter(Boolean)
  return { figure, unit: unit.join(' ') }
}

function withDegrees(
  table: CsvTable,
  index: number,
  [positive, negative]: readonly [string, string],
  found: Problems,
): CsvTable {
  return rewritten(table, index, -1, found, (text) => {
    const half = text.match(/[A-Z](?=$|\s*\d)/i)?.[0]?.toUpperCase()
    const bare = text.replace(/^\s*[A-Z]\s*|\s*[A-Z]\s*$/i, '').trim()
    if (half !== undefined && half !== positive && half !== negative) return null
    const [, degrees, minutes, seconds] = DEGREES.exec(bare) ?? []
    if (degrees === undefined || (half === undefined && bare === degrees)) return null
    if (half !== undefined && /^[+\-−–]/.test(degrees)) return null
    const sign = half === negative ? '-' : ''
    if (minutes === undefined) return { cell: sign + degrees }
    const parts = [degrees, minutes, seconds ?? '0'].map((part) => Number(part.replace(',', '.')))
    const [d = NaN, min = NaN, s = NaN] = parts
    if (!Number.isInteger(d) || d < 0 || min >= 60 || s >= 60) return null
    return { cell: `${sign}${Math.round((d + min / 60 + s / 3600) * 100_000) / 100_000}` }
  })
}

/** "18.14°", "18° 8′", "18°8'24\"". */
const DEGREES =
  /^([+\-−–]?\d{1,3}(?:[.,]\d+)?)\s*°?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*['′’])?(?:\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|′′))?$/

function rewritten(
  table: CsvTable,
  index: number,
  unitAt: number,
  found: Problems,
  change: Change,
): CsvTable {
  const taken = new Map<string, string>()
  let first = 0
  const rows = table.rows.map((row) => {
    const text = row.cells[index]?.trim() ?? ''
    const next = text === '' ? null : change(text, row.cells)
    if (!next) return row
    if (taken.size === 0) first = row.line
    taken.set(text, next.unit === undefined ? next.cell : `${next.cell} | ${next.unit}`)
    const cells = [...row.cells]
    cells[index] = next.cell
    if (next.unit !== undefined) {
      while (cells.length < unitAt) cells.push('')
      cells[unitAt] = next.unit
    }
    return { line: row.line, cells }
  })
  const [one] = taken
  if (!one) return table
  const heading = CSV_FORMAT[table.name].columns.find(([h]) => table.index(h) === index)?.[0] ?? ''
  const parts = { column: table.own(heading), value: quoted(one[0]), as: one[1], more: taken.size - 1 }
  found.note('N-READ', `${table.file} ${first}:${index + 1}`, m.findings.readAs(parts))
  return { ...table, rows }
}

/** All tables, with figures and coordinates that can be read. */
export const plainTables = (
  files: ReadonlyMap<CsvName, CsvTable>,
  found: Problems,
): ReadonlyMap<CsvName, CsvTable> =>
  new Map([...files].map(([name, table]) => [name, withPlainFigures(table, found)]))
