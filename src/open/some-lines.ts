/** Numbers of rows for a message: the first ones, and how many more there are. */
import { m } from '../messages/messages.ts'

/** Rows that a message names. */
const NAMED = 8

export function someLines(lines: readonly number[]): string {
  return m.findings.rows({ rows: lines.slice(0, NAMED).map(String), more: Math.max(0, lines.length - NAMED) })
}
