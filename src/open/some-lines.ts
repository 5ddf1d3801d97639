/** Numbers of rows for a message, each once: the first ones, and how many more there are. */
import { m } from '../messages/messages.ts'

/** Rows that a message names. */
const NAMED = 8

export function someLines(lines: readonly number[]): string {
  const rows = [...new Set(lines)]
  return m.findings.rows({ rows: rows.slice(0, NAMED).map(String), more: Math.max(0, rows.length - NAMED) })
}
