/** What a first visit weighs, stage by stage: gzipped, in KB. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** The files of a build that a test picks, together. */
export function kilobytes(dist: string, isMeant: (file: string) => boolean): number {
  const files = ['index.html', ...readdirSync(path.join(dist, 'assets')).map((file) => `assets/${file}`)]
  return kilobytesOf(dist, files.filter(isMeant))
}

/** Some files of a folder, together. */
export function kilobytesOf(folder: string, files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length)
  return sizes.reduce((a, b) => a + b, 0) / 1024
}

type Pick = (file: string) => boolean

const isMap: Pick = (file) => file.startsWith('assets/maplibre-')
const isFirst: Pick = (file) => file === 'index.html' || /^assets\/pages-.*\.css$/.test(file)

/**
 * The stages, given what a first visit fetched: the page that is complete by itself, what makes it move, the map library,
 * and the scripts of all three; then every script there is, with those of panels that are fetched when they are opened.
 */
export const STAGE = {
  first: () => isFirst,
  app: (fetched: readonly string[]) => (file: string) =>
    fetched.includes(file) && /\.(js|css)$/.test(file) && !isMap(file) && !isFirst(file),
  library: () => isMap,
  visit: (fetched: readonly string[]) => (file: string) => fetched.includes(file) && file.endsWith('.js'),
  scripts: () => (file: string) => file.endsWith('.js'),
} as const satisfies Record<string, (fetched: readonly string[]) => Pick>
