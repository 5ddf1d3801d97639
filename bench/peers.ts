/**
 * npm run bench:peers: this app beside deck.gl and flowmap.gl, with the same edges and lifetimes, the same camera, and the same
 * base map with its names under them, which this app gives away first. Rows marked "plain" have no ground at all. The app draws
 * all its panels as well, which is to its disadvantage.
 *
 * Each is asked for the same by the same means, in a fresh page, several times over, by turns. Told are the medians and, in
 * brackets, the lowest and the highest; below each peer, what this app takes as a multiple of it. Main-thread times are the
 * browser's own account of script, style and layout, so that what a library puts off into the next frame counts. Peers are
 * installed in a folder of their own, for this alone. Prints a table, and writes `bench/peers.json`. On a busy machine it refuses
 * (exit code 2). Arguments are other numbers of edges, `RUNS` another number of turns, at least three.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { kilobytesOf } from './bytes.ts'
import { measure, type Contender, type Measured } from './contender.ts'
import { contest } from './edges.ts'
import { groundOf } from './ground.ts'
import { busyness, launched, MACHINE, median, serve } from './machine.ts'

const SIZES = [60, 1_000, 10_000, 100_000]
const RUNS = Math.max(3, Number(process.env['RUNS'] ?? 3))

/** The share of the processors that other work may take, or nothing is measured. */
const BUSY = 0.15

const PORT = 4188
const PEERS = 'bench/peers'

const peer = (name: string, ground: 'same' | 'plain'): Contender => ({
  name: ground === 'plain' ? `${name}.gl, plain` : `${name}.gl`,
  page: `${name}.html?${ground}`,
  drawn: () => window.peer?.drawn ?? null,
  step: (day) => window.peer?.show(day),
})

const CONTENDERS: readonly Contender[] = [
  {
    name: 'Between Blocs',
    page: 'ours/',
    drawn: () => {
      // It is begun when it is pointed at.
      document.querySelector('.frame')?.dispatchEvent(new PointerEvent('pointerenter'))
      return document.documentElement.dataset['renderer'] === 'map' ? performance.now() : null
    },
    step: () => {
      document
        .querySelector('[role=slider]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
    },
  },
  peer('deck', 'same'),
  peer('flowmap', 'same'),
  peer('deck', 'plain'),
  peer('flowmap', 'plain'),
]

/** What is compared: of each the name in the table, and how a value is written. */
const COLUMNS = [
  ['firstFrame', 'first frame', 0],
  ['stepMain', 'step, main', 1],
  ['stepFrame', 'step, frame', 0],
  ['pan', 'pan', 0],
  ['heap', 'heap MB', 1],
] as const

export async function main(args: readonly string[]): Promise<number> {
  const busy = await busyness()
  if (busy > BUSY) {
    console.error(
      `Other work takes ${Math.round(busy * 100)} per cent of this machine, ${BUSY * 100} at most are allowed: nothing was measured.`,
    )
    return 2
  }
  const sizes = args.length ? args.map(Number) : SIZES
  const folder = mkdtempSync(path.join(os.tmpdir(), 'peers-'))
  const stop = await serve(folder, '/', PORT)
  try {
    const days = prepare(folder, sizes)
    const browser = await launched()
    console.log(MACHINE)
    console.log(row(['edges', '', ...COLUMNS.map(([, title]) => title), 'scripts KB']))
    const results = []
    for (const size of sizes) {
      const home = `http://127.0.0.1:${PORT}/${size}/`
      writeFileSync(
        path.join(folder, String(size), 'ground.json'),
        JSON.stringify(await groundOf(browser, `${home}ours/`)),
      )
      const runs = new Map<Contender, Measured[]>(CONTENDERS.map((c) => [c, []]))
      for (let run = 0; run < RUNS; run++)
        for (const [contender, measured] of runs)
          measured.push(await measure(browser, contender, home, days.get(size) ?? 0))
      const own = summaryOf(runs.get(CONTENDERS[0] as Contender) ?? [], path.join(folder, String(size)))
      for (const [{ name }, measured] of runs) {
        const one = summaryOf(measured, path.join(folder, String(size)))
        results.push({ edges: size, name, ...one })
        console.log(
          row([
            size,
            name,
            ...COLUMNS.map(([key, , digits]) => told(one[key], digits)),
            one.scripts.toFixed(0),
          ]),
        )
        if (name === CONTENDERS[0]?.name) continue
        const ratios = COLUMNS.map(([key]) => (own[key].median / one[key].median).toFixed(2))
        console.log(row(['', 'ours is ×', ...ratios, (own.scripts / one.scripts).toFixed(2)]))
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

interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

function summaryOf(measured: readonly Measured[], folder: string) {
  const of = (key: (typeof COLUMNS)[number][0]): Spread => {
    const values = measured.map((m) => m[key])
    return { median: median(values), least: Math.min(...values), most: Math.max(...values) }
  }
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

const told = ({ median, least, most }: Spread, digits: number): string =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, i) => String(cell).padStart(i === 0 ? 8 : i === 1 ? 18 : 22)).join('')
}
