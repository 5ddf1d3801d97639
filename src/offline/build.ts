/**
 * What a build tells its service worker, and how the worker's caches are named, told apart and dropped. Pure.
 *
 * The caches of an origin are shared by whatever lives there: a name carries the path of the app's root.
 */

/** One build: a version that is a hash of all its files, and the files that the page may ask for. */
export interface Build {
  readonly version: string
  /** Addresses from the app's root, the first being the page itself: "", "assets/index-1a2b.js", "data/atlas.json?v=…". */
  readonly files: readonly string[]
}

/** A cache of ours, with the time at which its worker took over; null if it never did. */
export interface Kept {
  readonly name: string
  readonly usedAt: number | null
}

/** Builds before the present one whose files are kept: pages of theirs may still be open. */
export const OLDER = 2

/** The name of a build's cache. `scope` is the address of the app's root, ending in a slash. */
export function cacheName(scope: string, version: string): string {
  return `${prefix(scope)}${version}`
}

/** Those of all the origin's cache names that this app has made. */
export function ours(names: readonly string[], scope: string): readonly string[] {
  return names.filter((name) => name.startsWith(prefix(scope)))
}

/** Which of our caches to drop: all but the current one and those of the last builds that pages were made from. */
export function stale(kept: readonly Kept[], current: string): readonly string[] {
  const others = kept.filter(({ name }) => name !== current)
  const older = others
    .filter(({ usedAt }) => usedAt !== null)
    .sort((a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0))
    .slice(0, OLDER)
  return others.filter((k) => !older.includes(k)).map(({ name }) => name)
}

/** Whether an address names one content for ever, so that any copy of it will do. */
export function isLasting(file: string): boolean {
  return file.startsWith('assets/') || /^data\/[^?]*\?v=\w/.test(file)
}

function prefix(scope: string): string {
  return ['between-blocs', new URL(scope).pathname, ''].join(' ')
}
