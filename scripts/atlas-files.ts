/** Finds and reads the files of an atlas in tables: those of a folder, and those that an `atlas.json` names by address. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isBeside, isTable } from '../src/open/folder-files.ts'
import { isAbsolute, namedTables } from '../src/open/table-index.ts'
import type { ReadFile } from '../src/open/import-pipeline.ts'
import { readJson } from './read-json.ts'

/** The files of an atlas in tables, by their paths, and addresses of others; null if a folder or a file is none. */
export interface TableFiles {
  readonly files: readonly string[]
  readonly remote: readonly { readonly name: string; readonly url: string }[]
}

export function tableFilesIn(from: string, isFolder: boolean): TableFiles | null {
  const dir = isFolder ? from : path.dirname(from)
  const names = isFolder ? readdirSync(dir).sort() : [path.basename(from)]
  const index = names.find((name) => name === 'atlas.json' || !isFolder)
  const tables = index === undefined ? [] : tablesOfIndex(path.join(dir, index))
  const own = names.filter(isTable)
  if (own.length === 0 && tables === null) return null
  if (own.length === 0 && tables?.length === 0) return null
  const beside = names.filter((name) => isBeside(name) || name === index)
  const near = (tables ?? []).filter(({ address }) => !isAbsolute(address))
  const named = near.map(({ address }) => path.join(dir, decodeURIComponent(address)))
  const files = [...beside, ...own].map((name) => path.join(dir, name))
  return {
    files: [...new Set([...files, ...named.filter((file) => existsSync(file))])],
    remote: (tables ?? []).flatMap(({ address, file }) =>
      isAbsolute(address) ? [{ name: file, url: address }] : [],
    ),
  }
}

/** The tables that a file of JSON names; null if it names none. */
function tablesOfIndex(file: string) {
  const read = /json$/i.test(file) ? readJson(file) : null
  const value = read?.ok ? read.value : null
  const tables = (value as { readonly tables?: unknown } | null)?.tables
  return typeof tables === 'object' && tables !== null
    ? namedTables(value as Readonly<Record<string, unknown>>)
    : null
}

/** The read files, or why one cannot be read. */
export function readTableFiles({
  files,
  remote,
}: TableFiles): readonly ReadFile[] | { readonly path: string; readonly message: string } {
  const read: ReadFile[] = []
  for (const file of files) {
    if (!existsSync(file)) return { path: file, message: 'no such file' }
    read.push({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) })
  }
  for (const { name, url } of remote) {
    const fetched = fetchNow(url)
    if (typeof fetched === 'string') return { path: url, message: fetched }
    read.push({ name, bytes: fetched })
  }
  return read
}

const kept = new Map<string, Uint8Array>()

/** The bytes at an address, or why they cannot be had. Each is asked for once: a build reads its atlas several times. */
function fetchNow(url: string): Uint8Array | string {
  const known = kept.get(url)
  if (known) return known
  if (!/^https?:/i.test(url)) return 'is no address of a page'
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', FETCH, url], {
    maxBuffer: 64_000_000,
  })
  if (status !== 0) return stderr.toString().trim() || 'cannot be fetched'
  const bytes = new Uint8Array(stdout)
  kept.set(url, bytes)
  return bytes
}

/** Asks anew for what lies on servers. */
export function forgetFetched(): void {
  kept.clear()
}

const FETCH = `
const fail = (why) => { console.error(why); process.exit(1) }
const response = await fetch(process.argv[1], { signal: AbortSignal.timeout(20000) }).catch((e) => fail('cannot be reached: ' + (e.cause?.message ?? e.message)))
if (!response.ok) fail('the server answered ' + response.status)
process.stdout.write(new Uint8Array(await response.arrayBuffer()))
`
