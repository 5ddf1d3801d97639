/** What tables an atlas cannot be made without: ties always, others only where something in a cell rests on them. */
import { CSV_FORMAT, headingOfField, type CsvName } from '../atlas/csv-columns.ts'
import { m } from '../messages/messages.ts'
import type { CsvTable } from './csv-table.ts'
import { isKnownState } from './state-names.ts'

/** Names that a message lists at most. */
const NAMED = 8

/** What is missing, in words; null where nothing is. Ends of ties that are states need no table of actors. */
export function missingTables(tables: ReadonlyMap<CsvName, CsvTable>): string | null {
  const ties = tables.get('ties')
  if (!ties) return m.opening.files.tiesMissing({ columns: CSV_FORMAT.ties.needed })
  const claims = tables.has('claims') ? null : columnOfClaims(tables)
  if (claims !== null) return m.opening.files.claimsMissing({ column: claims })
  return tables.has('actors') ? null : unknownEnds(ties)
}

/** The column in which a claim is named first, as its author calls it. */
function columnOfClaims(tables: ReadonlyMap<CsvName, CsvTable>): string | null {
  for (const table of tables.values())
    for (const [heading, field = ''] of CSV_FORMAT[table.name].columns) {
      const index = field.endsWith('.claims') ? table.index(heading) : undefined
      if (index !== undefined && table.rows.some(({ cells }) => (cells[index] ?? '').trim() !== ''))
        return table.own(heading)
    }
  return null
}

/** Where no tie at all has two ends that are known, the table of actors was forgotten. */
function unknownEnds(ties: CsvTable): string | null {
  const at = ['ties.from', 'ties.to'].map((field) => ties.index(headingOfField('ties', field) ?? '') ?? -1)
  const ends = ties.rows.map(({ cells }) => at.map((i) => cells[i]?.trim() ?? ''))
  if (ends.length === 0 || ends.some((pair) => pair.every(isKnownState))) return null
  const names = [...new Set(ends.flat())].filter((name) => name !== '' && !isKnownState(name))
  return m.opening.files.actorsMissing({ names: names.slice(0, NAMED), n: names.length })
}
