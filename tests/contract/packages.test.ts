import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  /** Built for one kind of machine, or missing without harm. */
  readonly optional?: boolean
}
interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>
}

const manifest = read('package.json') as Manifest
const lock = read('package-lock.json') as Lockfile
const all = { ...manifest.dependencies, ...manifest.devDependencies }
const installed = Object.entries(lock.packages).flatMap(([at, locked]) =>
  at === '' ? [] : [[at.replace(/^node_modules\//, ''), locked] as const],
)

const LICENCES = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0'],
  ...['(MIT OR Apache-2.0)', 'MPL-2.0'],
]

/** Versions that mended what others could use against us; a package that is not there is none too old. */
const FLOORS: Readonly<Record<string, string>> = {
  'maplibre-gl': '6.4.1',
  svelte: '5.53.5',
  vite: '8.3.0',
  dompurify: '3.4.13',
}

function atLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((v) => v.split('.').map(Number))
  const differ = b?.findIndex((n, i) => n !== a?.[i]) ?? -1
  return differ < 0 || (a?.[differ] ?? 0) > (b?.[differ] ?? 0)
}

describe('the packages', () => {
  test('are named by exact versions, and the lockfile agrees', () => {
    for (const [name, wanted] of Object.entries(all)) {
      // A second version of a package has a name of its own: "npm:typescript@7.0.2".
      const version = wanted.replace(/^npm:[\w-]+@/, '')
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })
  test('come from whatever registry is set, as what they were when they were chosen', () => {
    const foreign = installed.filter(
      ([, p]) => p.resolved && !p.resolved.startsWith('https://registry.npmjs.org/'),
    )
    expect(foreign.map(([name]) => name)).toEqual([])
    for (const [name, { version, integrity }] of installed) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
      expect(integrity, name).toMatch(/^sha512-[\w+/]{86}==$/)
    }
    const npmrc = readFileSync('.npmrc', 'utf8')
    for (const line of ['ignore-scripts=true', 'save-exact=true', 'omit-lockfile-registry-resolved=true'])
      expect(npmrc).toContain(line)
  })
  test('run nothing when they are installed, and are no more than can be looked at', () => {
    expect(installed.filter(([, p]) => p.hasInstallScript).map(([name]) => name)).toEqual([])
    expect(installed.filter(([, p]) => !p.optional).length).toBeLessThanOrEqual(265)
  })
  test('are under licences that we know', () => {
    const strange = installed.filter(([, { license = '' }]) => !LICENCES.includes(license))
    expect(strange.map(([name, { license }]) => `${name}: ${license ?? 'none'}`)).toEqual([])
    // Whoever changes files under it must publish them: for tools that stay at home alone.
    const reciprocal = installed.filter(([, { license }]) => license === 'MPL-2.0').map(([name]) => name)
    expect(reciprocal.filter((name) => !/^(lightningcss(-|$)|axe-core$|@resvg\/)/.test(name))).toEqual([])
  })
  test.each(Object.entries(FLOORS))(
    '%s is not older than the last hole in it that we know of',
    (name, floor) => {
      for (const [path, { version = '' }] of installed.filter(
        ([at]) => at.split('node_modules/').at(-1) === name,
      ))
        expect(atLeast(version, floor), `${path} ${version}`).toBe(true)
    },
  )
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
  test('open nothing to other machines', () => {
    expect(Object.values(manifest.scripts).filter((command) => command.includes('--host'))).toEqual([])
  })
})
