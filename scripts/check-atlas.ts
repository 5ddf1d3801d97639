/**
 * `npm run check:atlas [-- FILE…]`: checks the parts under `data/atlas/`, or any atlas in one file (or one folder).
 *
 * Every finding is a line of its own with its path; the last line sums up; the exit code is 1 if there is a finding.
 */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { formatFinding, type Finding } from '../src/atlas/findings.ts'
import { parseAtlas } from '../src/atlas/parse-atlas.ts'
import { plural } from '../src/atlas/numbers.ts'
import type { AtlasData } from '../src/atlas/schema.ts'
import { ATLAS_DIR, loadAtlas } from './assemble-atlas.ts'
import { geoFindings } from './geo-findings.ts'
import { readJson } from './read-json.ts'

interface Checked {
  /** How the atlas is named in the output. */
  readonly name: string
  readonly findings: readonly Finding[]
  /** Null when it has findings. */
  readonly data: AtlasData | null
}

/** Checks what the arguments name, prints, and returns the exit code. */
export function main(args: readonly string[], print: (line: string) => void = console.log): number {
  const checked = args.length
    ? args.map((arg) => checkPath(arg))
    : [checkFolder(ATLAS_DIR, 'data/atlas', true)]
  for (const { name, findings, data } of checked) {
    for (const finding of findings)
      print(args.length ? `${name}: ${formatFinding(finding)}` : formatFinding(finding))
    print(data ? `${name}: ${summary(data)}; no findings` : `${name}: ${plural(findings.length, 'finding')}`)
  }
  return checked.every((c) => c.findings.length === 0) ? 0 : 1
}

/** Checks one file that holds a whole atlas, or a folder of parts. */
export function checkPath(arg: string): Checked {
  const file = resolve(arg)
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) return checkFolder(file, arg, false)
  const read = readJson(file)
  if (!read.ok)
    return { name: arg, findings: [{ path: `atlas${read.at}`, message: read.message }], data: null }
  const loaded = parseAtlas(read.value)
  return loaded.ok
    ? { name: arg, findings: [], data: loaded.atlas.data }
    : { name: arg, findings: loaded.findings, data: null }
}

/** Checks a folder of parts; the shipped one must also agree with `geo/`. */
function checkFolder(dir: string, name: string, shipped: boolean): Checked {
  const loaded = loadAtlas(dir)
  if (!loaded.ok) return { name, findings: loaded.findings, data: null }
  const { data } = loaded.atlas
  const findings = shipped ? geoFindings(data).map((f) => ({ ...f, path: loaded.locate(f.path) })) : []
  return { name, findings, data: findings.length ? null : data }
}

/** A path from where npm was called, should that be another folder than the package's. */
function resolve(arg: string): string {
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
