/**
 * The build as its service worker knows it, and the names of the worker's caches. The caches of an origin are shared by all of
 * its pages, so a name contains the path of the app's root.
 */

/** A build: a hash of all its files as the version, the files that the page may request, and those of them that few readers need. */
export interface Build {
  readonly version: string
  /** Addresses from the app's root, the first being the page itself: "", "assets/index-1a2b.js", "data/atlas.json?v=…". */
  readonly files: readonly string[]
  /** Lasting files that are kept once they were used, and not before. */
  readonly onUse: readonly string[]
}

/** A cache of this app, with the time at which its worker took over (ms since 1970); null if it never did. */
export interface CacheInfo {
  readonly name: string
  readonly usedAt: number | null
}

/** The number of earlier builds whose files are kept, as their pages may still be open. */
export const OLDER = 2

/** The name of a build's cache. `scope` is the address of the app's root, ending in a slash. */
export function cacheName(scope: string, version: string): string {
  return `${prefix(scope)}${version}`
}

/** The cache names of this app among those of the origin. */
export function ours(names: readonly string[], scope: string): readonly string[] {
  return names.filter((name) => name.startsWith(prefix(scope)))
}

/** The caches to delete: all but the current one and those of the last builds that were in use. */
export function stale(kept: readonly CacheInfo[], current: string): readonly string[] {
  const others = kept.filter(({ name }) => name !== current)
  const older = others
    .filter(({ usedAt }) => usedAt !== null)
    .sort((a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0))
    .slice(0, OLDER)
  return others.filter((k) => !older.includes(k)).map(({ name }) => name)
}

/** Whether the content at an address never changes, so that any copy is valid. */
export function isLasting(file: string): boolean {
  return file.startsWith('assets/') || /^data\/[^?]*\?v=\w/.test(file)
}

function prefix(scope: string): string {
  return ['between-blocs', new URL(scope).pathname, ''].join(' ')
}
