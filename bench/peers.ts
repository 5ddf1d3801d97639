/**
 * npm run bench:peers: this app beside deck.gl and flowmap.gl, with the same edges and lifetimes.
 *
 * The peers draw edges on plain ground and nothing else; this app draws its base map and all its panels as well, which is to
 * its disadvantage. Each is asked for the same by the same means, in a fresh page, several times over, by turns; medians are
 * told. Main-thread times are the browser's own account of script, style and layout, so that what a library puts off into the
 * next frame counts. Peers are installed in a folder of their own, for this alone. Prints a table, and writes `bench/peers.json`.
 * Arguments are other numbers of edges, `RUNS` another number of turns.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { kilobytesOf } from './bytes.ts'
import { measure, type Contender, type Measured } from './contender.ts'
import { contest } from './edges.ts'
import { launched, MACHINE, median, serve } from './machine.ts'

const SIZES = [60, 1_000, 10_000, 100_000]
const RUNS = Number(process.env['RUNS'] ?? 3)
const PORT = 4188
const PEERS = 'bench/peers'

const peer = (name: string): Contender => ({
  name: `${name}.gl`,
  page: `${name}.html`,
  drawn: () => window.peer?.drawn ?? null,
  step: (day) => window.peer?.show(day),
})

const CONTENDERS: readonly Contender[] = [
  {
    name: 'Between Blocs',
    page: 'ours/',
    drawn: () => (document.documentElement.dataset['renderer'] === 'map' ? performance.now() : null),
    step: () => {
      document
        .querySelector('[role=slider]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
    },
  },
  peer('deck'),
  peer('flowmap'),
]

export async function main(args: readonly string[]): Promise<number> {
  const sizes = args.length ? args.map(Number) : SIZES
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peers-'))
  const stop = await serve(folder, '/', PORT)
  try {
    const days = prepare(folder, sizes)
    const browser = await launched()
    console.log(MACHINE)
    console.log(
      row(['edges', '', 'first frame', 'step, main', 'step, frame', 'pan', 'heap MB', 'scripts KB']),
    )
    const results = []
    for (const size of sizes) {
      const home = `http://127.0.0.1:${PORT}/${size}/`
      const runs = new Map<Contender, Measured[]>(CONTENDERS.map((c) => [c, []]))
      for (let run = 0; run < RUNS; run++)
        for (const [contender, measured] of runs)
          measured.push(await measure(browser, contender, home, days.get(size) ?? 0))
      for (const [{ name }, measured] of runs) {
        const result = { edges: size, name, ...medians(measured, path.join(folder, String(size))) }
        results.push(result)
        console.log(row(Object.values(result)))
      }
    }
    await browser.close()
    writeFileSync('bench/peers.json', `${JSON.stringify({ machine: MACHINE, results }, null, 2)}\n`)
    return 0
  } finally {
    stop()
    rmSync(folder, { recursive: true })
  }
}

/** Builds the peers, and puts them and this app with their data into a folder for each size; the days they open on. */
function prepare(folder: string, sizes: readonly number[]): ReadonlyMap<number, number> {
  if (!existsSync(`${PEERS}/node_modules`))
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: PEERS, stdio: 'inherit' })
  execFileSync(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    `${PEERS}/vite.config.js`,
  ])
  return new Map(
    sizes.map((size) => {
      const { atlas, edges } = contest(size)
      const home = path.join(folder, String(size))
      cpSync(`${PEERS}/dist`, home, { recursive: true })
      cpSync('dist', path.join(home, 'ours'), { recursive: true })
      writeFileSync(path.join(home, 'ours/data/atlas.json'), atlas)
      writeFileSync(path.join(home, 'edges.json'), JSON.stringify(edges))
      return [size, edges.day]
    }),
  )
}

function medians(measured: readonly Measured[], folder: string) {
  const of = (key: Exclude<keyof Measured, 'fetched'>) => median(measured.map((m) => m[key]))
  const scripts = new Set(measured.flatMap((m) => m.fetched).filter((file) => file.endsWith('.js')))
  return {
    firstFrame: of('firstFrame'),
    stepMain: of('stepMain'),
    stepFrame: of('stepFrame'),
    pan: of('pan'),
    heap: of('heap'),
    scripts: kilobytesOf(folder, [...scripts]),
  }
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((c, i) => (typeof c === 'number' ? c.toFixed(i > 1 ? 1 : 0) : c).padStart(i === 1 ? 14 : 12))
    .join('')
}
