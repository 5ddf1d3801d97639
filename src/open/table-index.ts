/** A small `atlas.json` that names the tables of an atlas by address: `{"tables": {"ties": "https://…"}, "article": {…}}`. */
import { printable } from '../atlas/clean.ts'
import type { Raw } from './csv-table.ts'

/** A table that an index names. */
export interface NamedTable {
  /** Absolute, or relative to the index. */
  readonly address: string
  /** What its file is called in messages. */
  readonly file: string
}

/** The most tables of an index. */
export const TABLES_MAX = 20

/** The tables of an index; fields that are no addresses name none. */
export function namedTables(index: Raw): readonly NamedTable[] {
  const tables = Object.hasOwn(index, 'tables') ? (index['tables'] as Raw) : {}
  return Object.entries(tables)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '')
    .slice(0, TABLES_MAX)
    .map(([table, address]) => ({ address: address.trim(), file: fileOf(table, address.trim()) }))
}

/** Whether an address leads to a server. */
export const isAbsolute = (address: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(address)

/** The name of a file beside the index; for what lies on a server, the table and the host. */
function fileOf(table: string, address: string): string {
  if (!isAbsolute(address)) return printable(address.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '', 60)
  try {
    return printable(`${table} (${new URL(address).host})`, 60)
  } catch {
    return printable(table, 60)
  }
}
