/** What a first visit weighs, stage by stage: gzipped, in KB. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** The files of a build that a test picks, together. */
export function kilobytes(dist: string, isMeant: (file: string) => boolean): number {
  const files = ['index.html', ...readdirSync(path.join(dist, 'assets')).map((file) => `assets/${file}`)]
  const sizes = files
    .filter(isMeant)
    .map((file) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length)
  return sizes.reduce((a, b) => a + b, 0) / 1024
}

/** The stages: the page that is complete by itself, what makes it move, and the map library. */
export const STAGE = {
  first: (file: string) => file === 'index.html' || /^assets\/first-.*\.css$/.test(file),
  app: (file: string) => /^assets\/index-.*\.(js|css)$/.test(file),
  library: (file: string) => /^assets\/maplibre-.*\.(js|css)$/.test(file),
  scripts: (file: string) => file.endsWith('.js'),
} as const
