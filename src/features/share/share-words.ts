/** The formats and measures of the dialog's data. Pure. */
import { cutText } from '../../atlas/clean.ts'
import type { Format } from '../../export/files.ts'

export const FORMAT_WORDS = ['csv', 'geojson', 'json'] as const satisfies readonly Format[]

/** How much of a file is previewed: so many lines, and so much of each; more of what is one line alone. */
const LINES = 60
const OF_LINE = 401
const OF_ONE = 6001

/** The start of a text; where something is left out there stands "…". */
export function startOf(text: string): string {
  const lines = text.trimEnd().split('\n')
  const room = lines.length > 1 ? OF_LINE : OF_ONE
  const start = lines.slice(0, LINES).map((line) => cutText(line, room))
  return [...start, ...(lines.length > LINES ? ['…'] : [])].join('\n')
}

/** The size of a text as a file, in bytes. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
