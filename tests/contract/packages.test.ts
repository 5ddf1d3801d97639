import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>
}

const manifest = read('package.json') as Manifest
const lock = read('package-lock.json') as Lockfile
const all = { ...manifest.dependencies, ...manifest.devDependencies }

describe('the packages', () => {
  test('are named by exact versions, and the lockfile agrees', () => {
    for (const [name, version] of Object.entries(all)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })
  test('come from whatever registry is set, and run nothing when they are installed', () => {
    expect(Object.values(lock.packages).filter((p) => p.resolved?.startsWith('http'))).toEqual([])
    const npmrc = readFileSync('.npmrc', 'utf8')
    for (const line of ['ignore-scripts=true', 'save-exact=true', 'omit-lockfile-registry-resolved=true'])
      expect(npmrc).toContain(line)
  })
  test('have a map library without the hole of its early sixth version', () => {
    const [major = 0, minor = 0, patch = 0] = (all['maplibre-gl'] ?? '').split('.').map(Number)
    expect([major, minor * 100 + patch >= 401]).toEqual([6, true])
  })
  test('of the page are each imported somewhere', async () => {
    const { filesIn } = await import('./source.ts')
    const text = [...filesIn('src', ['.ts', '.svelte']), ...filesIn('geo/build', ['basemap.ts', 'arcs.ts'])]
      .map((f) => f.text)
      .join('\n')
    const unused = Object.keys(manifest.dependencies).filter((name) => !text.includes(`'${name}`))
    expect(unused.filter((name) => name !== 'svelte')).toEqual([])
  })
})

describe('the commands that others rely on', () => {
  test('are there', () => {
    const wanted = ['start', 'test', 'build', 'preview', 'check', 'check:atlas', 'bench', 'build:geo']
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(wanted))
  })
})
