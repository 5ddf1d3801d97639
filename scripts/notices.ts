/** Third-party notices of a build with their licence texts, derived from the modules in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pages } from '../src/messages/pages.ts'

/** A package whose code is in the build. */
export interface Part {
  /** Its folder: "node_modules/d3-geo". */
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly licence: string
  /** The text that must travel with it. */
  readonly text: string
  /** The package that is published with this one in it, if it came so. */
  readonly within: string | null
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Versions published without a licence text, which a later version has. */
const STATED_LATER: Readonly<Record<string, { readonly licence: string; readonly text: URL }>> = {
  '@mapbox/jsonlint-lines-primitives 2.0.2': {
    licence: 'MIT',
    text: new URL('licences/jsonlint-lines-primitives.txt', import.meta.url),
  },
}

/** The package folder of a module by its id: the innermost, without what a bundler puts around a name; null for our own. */
export function packageOf(id: string): string | null {
  return /^\0?(.*\bnode_modules\/(?:@[^/]+\/)?[^/?]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null
}

/** Of a package that is published as one file: the packages that it may have been made of. */
export function madeOf(folder: string, found = new Set<string>()): ReadonlySet<string> {
  for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
    const part = installed(folder, name)
    // Types are gone once compiled.
    if (name.startsWith('@types/') || part === null || found.has(part)) continue
    found.add(part)
    madeOf(part, found)
  }
  return found
}

/** What is to be said of a package. Throws where a licence cannot be found: the build may not leave it out. */
export function partOf(folder: string, within: string | null = null): Part {
  const { name, version, license } = manifestIn(folder)
  const later = STATED_LATER[`${name} ${version}`]
  const text = later ? clean(readFileSync(later.text, 'utf8')) : licenceText(folder)
  const licence = later?.licence ?? license
  if (licence === undefined || text === null) throw new Error(`${name} comes without a licence`)
  return { folder, name, version, licence, text, within }
}

/** The notices as one text, in the order of names. */
export function noticesText(parts: readonly Part[], before: string): string {
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1))
  const rule = '-'.repeat(78)
  return [before, ...sorted.map((p) => `${pages.notices.part(p)}\n\n${p.text}`)].join(`\n\n${rule}\n`) + '\n'
}

const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest

/** The folder of a package as another one finds it, from the inside out; null where it is not installed. */
function installed(from: string, name: string): string | null {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name)
    if (existsSync(path.join(folder, 'package.json'))) return folder
    if (path.dirname(at) === at) return null
  }
}

/** The licence's own file, or the part of the read-me that begins with its heading. */
function licenceText(folder: string): string | null {
  const files = readdirSync(folder).sort()
  const own = files.find((name) => /^(licen[cs]e|copying)\b/i.test(name))
  if (own !== undefined) return clean(readFileSync(path.join(folder, own), 'utf8'))
  const readme = files.find((name) => /^readme\b/i.test(name))
  const part =
    readme && /^#+ *licen[cs]e[^\n]*\n([\s\S]+)$/im.exec(readFileSync(path.join(folder, readme), 'utf8'))
  return part ? clean(part[1] ?? '') : null
}

const clean = (text: string) => text.replaceAll('\r\n', '\n').trim()
