/**
 * Puts the atlas together from the files under `data/atlas/`, and remembers which file each row comes from, so that
 * findings read "ties/energy.json[3].phases[1].from: …".
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Atlas } from '../src/atlas/atlas.ts'
import type { Finding } from '../src/atlas/findings.ts'
import { parseAtlas, parseShape } from '../src/atlas/parse-atlas.ts'
import { SCHEMA_VERSION, TIE_KINDS } from '../src/atlas/schema.ts'
import { opened } from '../src/open/import-pipeline.ts'
import { idAt } from '../src/open/problem-rows.ts'
import { readTableFiles, tableFilesIn, type TableFiles } from './atlas-files.ts'
import { lineOf } from './json-lines.ts'
import { readJson } from './read-json.ts'

/** Where the shipped atlas lies. */
export const ATLAS_DIR = fileURLToPath(new URL('../data/atlas/', import.meta.url))

/** Where the atlas lies that is served and built: what `--atlas` names, else the shipped one. */
export const CHOSEN_ATLAS = process.env['BETWEEN_BLOCS_ATLAS'] ?? ATLAS_DIR

/** The tables that have a file each; ties have one for each kind. */
export const TABLES = [
  'sources',
  'actors',
  'places',
  'memberships',
  'sites',
  'events',
  'claims',
  'evidence',
] as const

/** Where the ties stand among the tables of the one file. */
const TIES_AT = TABLES.indexOf('events')

/** The parts as one object, what could not be read, and the way back from a path to a file. */
export interface Assembled {
  readonly json: Readonly<Record<string, unknown>>
  /** Files that are missing, no JSON or no list, and ties in the file of another kind. */
  readonly findings: readonly Finding[]
  /** "ties[7].label" → "ties/energy.json[1].label (south-line, line 31)". */
  readonly locate: (path: string) => string
}

/**
 * Reads an atlas: a folder of parts, a folder of tables in CSV, one JSON file, a folder with an `atlas.json`, or such a file that names
 * tables. Never throws: what cannot be read becomes a finding and an empty table.
 */
export function assembleAtlas(from: string = ATLAS_DIR): Assembled {
  const stat = statSync(from, { throwIfNoEntry: false })
  const tables = stat ? tableFilesIn(from, stat.isDirectory()) : null
  if (tables) return inTables(from, tables)
  if (!stat?.isDirectory()) return oneFile(from)
  const whole = path.join(from, 'atlas.json')
  return existsSync(whole) ? oneFile(whole) : ofParts(from)
}

function oneFile(file: string): Assembled {
  const name = path.basename(file)
  const read = readJson(file)
  const value = read.ok ? read.value : null
  const locate = (at: string) => placeOf(`${name}: ${at}`, idAt(value, at), lineOf(file, at))
  if (!read.ok) return { json: {}, findings: [{ path: name + read.at, message: read.message }], locate }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { json: value as Assembled['json'], findings: [], locate }
  return { json: {}, findings: [{ path: name, message: 'is no atlas' }], locate }
}

/** Tables as the page reads them, but that a row with a fault is a finding. */
function inTables(from: string, tables: TableFiles): Assembled {
  const files = readTableFiles(tables)
  if ('message' in files) return { json: {}, findings: [files], locate: (at) => at }
  const read = opened(files)
  const { problems } = read.report
  return {
    json: read.ok ? { ...read.data } : {},
    findings: problems.map(({ at, row, text }) => ({
      path: placeOf(at || path.basename(from), row),
      message: text,
    })),
    locate: (at) => at,
  }
}

/** A place in a file, with the id of its row, and with its line where the place does not say it. */
export function placeOf(at: string, row: string | null | undefined, line: number | null = null): string {
  const told = [row ?? '', line === null ? '' : `line ${line}`].filter(Boolean)
  return told.length ? `${at} (${told.join(', ')})` : at
}

function ofParts(dir: string): Assembled {
  const findings: Finding[] = []
  const read = (name: string) => {
    const result = readJson(path.join(dir, name))
    if (result.ok) return result.value
    findings.push({ path: name + result.at, message: result.message })
    return undefined
  }
  const list = (name: string): readonly unknown[] => {
    const value = read(name)
    if (Array.isArray(value)) return value
    if (value !== undefined) findings.push({ path: name, message: 'must be a list of rows' })
    return []
  }
  const article = read('article.json')
  const tables = TABLES.map((table) => [table, list(`${table}.json`)] as const)
  const ties = TIE_KINDS.map((kind) => ({ kind, name: `ties/${kind}.json`, rows: list(`ties/${kind}.json`) }))
  for (const { kind, name, rows } of ties)
    for (const [i, row] of rows.entries()) {
      const found = kindOf(row)
      if (found !== undefined && found !== kind)
        findings.push({ path: `${name}[${i}].kind`, message: `'${found}' belongs in ties/${found}.json` })
    }
  findings.push(...strays(dir))
  const json = {
    schemaVersion: SCHEMA_VERSION,
    ...(article === undefined ? {} : { article }),
    ...Object.fromEntries(tables.slice(0, TIES_AT)),
    ties: ties.flatMap((t) => t.rows),
    ...Object.fromEntries(tables.slice(TIES_AT)),
  }
  return {
    json,
    findings,
    locate(at) {
      const place = locate(at, ties)
      const [, file, within = ''] = /^(.*\.json)(.*)$/s.exec(place) ?? []
      return placeOf(place, idAt(json, at), file === undefined ? null : lineOf(path.join(dir, file), within))
    },
  }
}

/** A checked atlas made of parts; or every finding, with the file it is in. */
export type LoadedParts =
  | {
      readonly ok: true
      readonly atlas: Atlas
      readonly mended: readonly Finding[]
      readonly json: Assembled['json']
      readonly locate: Assembled['locate']
    }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Assembles and checks an atlas. Never throws. */
export function loadAtlas(dir: string = ATLAS_DIR): LoadedParts {
  const { json, findings, locate } = assembleAtlas(dir)
  const inFile = (f: Finding) => ({ path: locate(f.path), message: f.message })
  if (findings.length) {
    // While a part is missing, all that refers to its rows would dangle: only the rows themselves are checked.
    const shaped = parseShape(json)
    return { ok: false, findings: shaped.ok ? findings : [...findings, ...shaped.findings.map(inFile)] }
  }
  const loaded = parseAtlas(json)
  return loaded.ok
    ? { ok: true, atlas: loaded.atlas, mended: loaded.mended, json, locate }
    : { ok: false, findings: loaded.findings.map(inFile) }
}

function locate(at: string, ties: readonly { name: string; rows: readonly unknown[] }[]): string {
  const [, table = '', index, rest = ''] = /^(\w+)(?:\[(\d+)\])?(.*)$/s.exec(at) ?? []
  if (table === 'article') return `article.json${rest}`
  if (table !== 'ties' || index === undefined)
    return index === undefined ? at : `${table}.json[${index}]${rest}`
  let n = Number(index)
  for (const { name, rows } of ties) {
    if (n < rows.length) return `${name}[${n}]${rest}`
    n -= rows.length
  }
  return at
}

/** JSON files that nothing reads: a misspelt name would otherwise lose its rows without a word. */
function strays(dir: string): Finding[] {
  const known = new Set([
    'article.json',
    ...TABLES.map((t) => `${t}.json`),
    ...TIE_KINDS.map((k) => `ties/${k}.json`),
  ])
  if (!existsSync(dir)) return []
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.json') && !known.has(name))
    .sort()
    .map((name) => ({ path: name, message: 'is no file of an atlas; nothing reads it' }))
}

function kindOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || !('kind' in row)) return undefined
  return TIE_KINDS.find((kind) => kind === row.kind)
}
