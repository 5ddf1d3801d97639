/** The formats and measures of the dialog's data. Pure. */
import type { Format } from '../../export/files.ts'

export const FORMAT_WORDS = ['csv', 'geojson', 'json'] as const satisfies readonly Format[]

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
