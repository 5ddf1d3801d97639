/** The words and measures of the dialog's data. Pure. */
import type { Format } from '../../export/files.ts'
import type { TableName } from '../../export/tables.ts'

/** The formats, each with what it is for. */
export const FORMAT: readonly { readonly value: Format; readonly label: string; readonly hint: string }[] = [
  { value: 'csv', label: 'CSV', hint: 'A table, for spreadsheets and statistics' },
  { value: 'geojson', label: 'GeoJSON', hint: 'Lines and points, for geographic software' },
  { value: 'json', label: 'JSON', hint: 'The atlas itself, as its schema describes it' },
]

/** What a table of everything holds. */
export const TABLE: Readonly<Record<TableName, string>> = {
  ties: 'Ties, a row a phase',
  actors: 'Actors',
  claims: 'Claims',
  events: 'Events',
  evidence: 'Evidence',
  sources: 'Sources',
}

/** How much of a file is previewed: so many lines, and so much of each; more of what is one line alone. */
const LINES = 60
const OF_LINE = 400
const OF_ONE = 6000

/** The start of a text; where something is left out there stands "…". */
export function startOf(text: string): string {
  const lines = text.trimEnd().split('\n')
  const room = lines.length > 1 ? OF_LINE : OF_ONE
  const start = lines.slice(0, LINES).map((l) => (l.length > room ? `${l.slice(0, room)}…` : l))
  return [...start, ...(lines.length > LINES ? ['…'] : [])].join('\n')
}

/** The size of a text as a file, in bytes. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
