/** Which files of a build are kept for reading offline, and the version that is a hash of them. Pure. */
import { createHash } from 'node:crypto'
import type { Build } from '../src/offline/build.ts'

/** Files that the page may ask for whose names carry no hash; "" is the page itself. */
const NAMED = ['', 'favicon.svg', 'manifest.webmanifest']

/** Stands in the page for the version until that is known. */
export const PLACEHOLDER = '%BUILD%'

/** The style sheet of type for the moments' pages, which are not kept. */
const LEFT_OUT = 'assets/type-'

/** What few readers need is kept once it was used: the base map for atlases of other parts of the world. */
const ON_USE = 'assets/world.topo-'

export const usedFiles = (built: readonly string[]): readonly string[] =>
  built.filter((file) => file.startsWith(ON_USE))

/** What the page may ask for on every visit, out of all files of a build; `data` are the addresses under which it asks for its data. */
export function offlineFiles(built: readonly string[], data: readonly string[]): readonly string[] {
  const kept = built.filter(
    (file) => file.startsWith('assets/') && ![LEFT_OUT, ON_USE].some((start) => file.startsWith(start)),
  )
  return [...NAMED, ...data, ...kept.sort()]
}

/** Twelve characters that change whenever a file's name or content does, whatever the order. */
export function versionOf(contents: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const [name, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\n${createHash('sha256').update(content).digest('hex')}\n`)
  return hash.digest('hex').slice(0, 12)
}

/** The worker's script: what it must know of its build, then what it does. */
export function workerScript(build: Build, code: string): string {
  return `const BUILD=${JSON.stringify(build)};\n${code}`
}
