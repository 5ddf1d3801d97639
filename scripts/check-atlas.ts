/**
 * `npm run check:atlas [-- [--watch] FILE…]`: checks the parts under `data/atlas/`, or any atlas in one file, or in one folder of parts or of
 * tables in CSV; tables may also be named one by one.
 *
 * Every finding is a line of its own with its file, line and row id; the last line sums up; the exit code is 1 if there is a finding. Notes on
 * how tables were understood, and on what was mended, are lines too, but no findings. With `--watch` all is checked again whenever a file of it
 * is saved.
 */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { formatFinding, type Finding } from '../src/atlas/findings.ts'
import { parseAtlas } from '../src/atlas/parse-atlas.ts'
import { unreadFields } from '../src/atlas/unread-fields.ts'
import { opened } from '../src/open/import-pipeline.ts'
import { unknownRoutes } from '../src/open/unknown-routes.ts'
import { plural } from '../src/atlas/numbers.ts'
import type { AtlasData } from '../src/atlas/schema.ts'
import { idAt } from '../src/open/problem-rows.ts'
import { ATLAS_DIR, loadAtlas, placeOf } from './assemble-atlas.ts'
import { isTable } from '../src/open/folder-files.ts'
import { forgetFetched, readTableFiles, tableFilesIn, type TableFiles } from './atlas-files.ts'
import { geoFindings } from './geo-findings.ts'
import { lineOf } from './json-lines.ts'
import { readJson } from './read-json.ts'
import { watchFiles } from './watch-files.ts'

interface Checked {
  /** How the atlas is named in the output. */
  readonly name: string
  readonly findings: readonly Finding[]
  readonly notes?: readonly Finding[]
  /** Null when it has findings. */
  readonly data: AtlasData | null
}

const WATCH = '--watch'

/**
 * Checks what the arguments name, prints, and returns the exit code. With `--watch` it checks again whenever a file of it is saved,
 * until the signal.
 */
export function main(
  args: readonly string[],
  print: (line: string) => void = console.log,
  signal?: AbortSignal,
): number | Promise<number> {
  const named = args.filter((arg) => arg !== WATCH)
  const code = check(named, print)
  if (named.length === args.length) return code
  return new Promise((resolve) => {
    const stop = signal ?? new AbortController().signal
    const paths = named.length ? named.map(resolvePath) : [ATLAS_DIR]
    let last = code
    const onsaved = (names: readonly string[]) => {
      print(`\n${names.join(', ')} saved at ${new Date().toTimeString().slice(0, 8)}`)
      forgetFetched()
      last = check(named, print)
    }
    watchFiles(
      paths.filter((file) => existsSync(file)),
      onsaved,
      stop,
    )
    print('checked again whenever a file is saved; Ctrl+C ends')
    stop.addEventListener('abort', () => {
      resolve(last)
    })
  })
}

function check(args: readonly string[], print: (line: string) => void): number {
  const tables = args.filter(isTable)
  const others = args.filter((arg) => !isTable(arg))
  const checked = args.length
    ? [
        ...(tables.length
          ? [checkTables({ files: tables.map(resolvePath), remote: [] }, tables.join(', '))]
          : []),
        ...others.map(checkPath),
      ]
    : [checkFolder(ATLAS_DIR, 'data/atlas', true)]
  for (const { name, findings, notes = [], data } of checked) {
    for (const finding of findings)
      print(args.length ? `${name}: ${formatFinding(finding)}` : formatFinding(finding))
    for (const note of notes) print(`${name}: note: ${formatFinding(note)}`)
    print(data ? `${name}: ${summary(data)}; no findings` : `${name}: ${plural(findings.length, 'finding')}`)
  }
  return checked.every((c) => c.findings.length === 0) ? 0 : 1
}

/** Checks one file that holds a whole atlas or names its tables, or a folder of parts or of tables. */
export function checkPath(arg: string): Checked {
  const file = resolvePath(arg)
  const stat = statSync(file, { throwIfNoEntry: false })
  const tables = stat ? tableFilesIn(file, stat.isDirectory()) : null
  if (tables) return checkTables(tables, arg)
  const whole = path.join(file, 'atlas.json')
  if (stat?.isDirectory() && !existsSync(whole)) return checkFolder(file, arg, false)
  const one = stat?.isDirectory() ? whole : file
  const read = readJson(one)
  if (!read.ok)
    return { name: arg, findings: [{ path: `atlas${read.at}`, message: read.message }], data: null }
  const loaded = parseAtlas(read.value)
  const found = [...(loaded.ok ? [] : loaded.findings), ...unreadFields(read.value), ...routesOf(read.value)]
  const placed = (f: Finding): Finding => ({
    ...f,
    path: placeOf(f.path, idAt(read.value, f.path), lineOf(one, f.path)),
  })
  return {
    name: arg,
    findings: found.map(placed),
    notes: loaded.ok ? loaded.mended.map(placed) : [],
    data: loaded.ok && found.length === 0 ? loaded.atlas.data : null,
  }
}

const ANOTHER_TOOL =
  'columns of another tool can be named in the page, which keeps the answers as mapping.json for this folder'

const routesOf = (json: unknown): readonly Finding[] =>
  unknownRoutes((json as { readonly ties?: unknown } | null)?.ties)

/** Notes that are findings here: what nothing reads was written for nothing, and a course that is not there is not drawn. */
const UNREAD: ReadonlySet<string> = new Set(['N-COLUMN', 'N-FIELD', 'N-ROUTE', 'N-COURSE'])

/** Checks an atlas in tables, as the page reads them: rows with a fault are findings. */
function checkTables(tables: TableFiles, name: string): Checked {
  const files = readTableFiles(tables)
  if ('message' in files) return { name, findings: [files], data: null }
  const sound = opened(files)
  const { problems, count, notes } = sound.report
  const hint = !sound.ok && sound.foreign ? [{ path: name, message: ANOTHER_TOOL }] : []
  const told = [...problems, ...notes.filter(({ code }) => UNREAD.has(code))].map(
    ({ at, row, text }): Finding => ({ path: placeOf(at || name, row), message: text }),
  )
  const more = count - problems.length
  const findings = more > 0 ? [...told, { path: name, message: plural(more, 'further finding') }] : told
  return {
    name,
    findings,
    notes: [
      ...hint,
      ...notes
        .filter(({ code }) => !UNREAD.has(code))
        .map(({ at, row, text }): Finding => ({ path: placeOf(at || name, row), message: text })),
    ],
    data: sound.ok && findings.length === 0 ? sound.data : null,
  }
}

/** Checks a folder of parts; the shipped one must also agree with `geo/`. */
function checkFolder(dir: string, name: string, shipped: boolean): Checked {
  const loaded = loadAtlas(dir)
  if (!loaded.ok) return { name, findings: loaded.findings, data: null }
  const { data } = loaded.atlas
  const notes = loaded.mended.map((f) => ({ ...f, path: loaded.locate(f.path) }))
  const found = [
    ...unreadFields(loaded.json),
    ...unknownRoutes(data.ties),
    ...(shipped ? geoFindings(data) : []),
  ]
  const findings = found.map((f) => ({ ...f, path: loaded.locate(f.path) }))
  return { name, findings, notes, data: findings.length ? null : data }
}

/** A path from where npm was called, should that be another folder than the package's. */
function resolvePath(arg: string): string {
  const here = path.resolve(arg)
  const there = path.resolve(process.env['INIT_CWD'] ?? '.', arg)
  return existsSync(here) ? here : there
}

function summary(data: AtlasData): string {
  return [
    plural(data.claims.length, 'claim'),
    plural(data.ties.length, 'tie'),
    plural(data.events.length, 'event'),
    plural(data.sites.length, 'site'),
    plural(data.memberships.length, 'membership'),
    plural(data.evidence.length, 'row', 'rows') + ' of evidence',
    plural(data.sources.length, 'source'),
  ].join(', ')
}
