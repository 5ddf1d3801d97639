/** A small `atlas.json` that names the tables of an atlas by address: `{"tables": {"ties": "https://…"}, "article": {…}}`. */
import { printable } from '../atlas/clean.ts'
import { parseJson } from '../atlas/json.ts'
import type { Raw } from './csv-table.ts'
import type { ReadFile } from './import-pipeline.ts'
import { DEPTH_MAX } from './limits.ts'
import { decoded } from './text.ts'

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
  const tables: unknown = Object.hasOwn(index, 'tables') ? index['tables'] : null
  return Object.entries(typeof tables === 'object' && tables !== null ? tables : {})
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

/** Bytes of an index: a larger file is an atlas. */
const INDEX_MAX = 1_000_000

/** The tables that files name and that are not among them. Relative ones are to be fetched only where files were, too. */
export function tablesToFetch(files: readonly ReadFile[], fromServer: boolean): readonly NamedTable[] {
  const names = new Set(files.map(({ name }) => name))
  return files
    .flatMap((file) => namedTables(indexOf(file)))
    .filter(({ file, address }) => !names.has(file) && (fromServer || isAbsolute(address)))
}

/** The index that a file holds; empty for any other file. */
function indexOf({ name, bytes }: ReadFile): Raw {
  if (bytes.length > INDEX_MAX || /\.(csv|tsv)$/i.test(name)) return {}
  const read = decoded(bytes)
  const parsed = read.ok ? parseJson(read.text, { depth: DEPTH_MAX }) : null
  const value = parsed?.ok ? parsed.value : null
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'schemaVersion')) return {}
  return value as Raw
}
