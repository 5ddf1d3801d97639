/**
 * npm run bench:vitals: what a visitor feels of a first visit, on a slow line with a slow processor and by Lighthouse.
 *
 * Medians of three. Exits 1 when a budget is broken. Lighthouse is fetched when it is run (`npx`), as nothing else needs it;
 * `-- slow` leaves it out. What the numbers were stands in `bench/README.md`.
 */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findBrowser } from '../scripts/browser.mjs'
import { busyness, launched, MACHINE, median, serve } from './machine.ts'
import { visit, type Felt } from './slow-line.ts'

const RUNS = 3
const PORT = Number(process.env['PORT'] ?? 4186)
const HOME = `http://127.0.0.1:${PORT}/some/where/`

/** The last version that runs under Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2'

/** Of a score, the least; of all else, the most. */
interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly budget: number | null
  readonly least?: true
}

const isKept = ({ value, budget, least }: Figure) =>
  budget === null || (least ? value >= budget : value <= budget)

const SCREENS = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desk', width: 1440, height: 900 },
] as const

async function onSlowLine(): Promise<readonly Figure[]> {
  const browser = await launched()
  const figures: Figure[] = []
  for (const { name, width, height } of SCREENS) {
    const [quiet, pressed]: [Felt[], Felt[]] = [[], []]
    for (let run = 0; run < RUNS; run++) {
      quiet.push(await visit(browser, HOME, { width, height, pressing: false }))
      pressed.push(await visit(browser, HOME, { width, height, pressing: true }))
    }
    const of = (key: Exclude<keyof Felt, 'answer' | 'answerWithMap'>) =>
      median(quiet.map((felt) => felt[key]))
    figures.push(
      { name: `${name}: last largest paint`, value: of('largest'), unit: 'ms', budget: 1500 },
      { name: `${name}: layout shift`, value: of('shift'), unit: '', budget: 0.02 },
      ...(
        [
          ['blocked', 'blocked'],
          ['longest task', 'task'],
          ['blocked, with the map', 'blockedWithMap'],
          ['longest task, with the map', 'taskWithMap'],
        ] as const
      ).map(([what, key]): Figure => ({
        name: `${name}: ${what}, at a quarter`,
        value: of(key),
        unit: 'ms',
        budget: null,
      })),
      ...(
        [
          ['slowest answer to a key', 'answer'],
          ['slowest answer, with the map', 'answerWithMap'],
        ] as const
      ).map(([what, key]): Figure => ({
        name: `${name}: ${what}, at a quarter`,
        value: median(pressed.map((felt) => felt[key])),
        unit: 'ms',
        budget: 200,
      })),
    )
  }
  await browser.close()
  return figures
}

/** What this bench reads of a report. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number } | undefined>>
}

async function byLighthouse(): Promise<readonly Figure[]> {
  const run = promisify(execFile)
  const executable = await findBrowser()
  const figures: Figure[] = []
  for (const { name, preset, least } of [
    { name: 'phone', preset: [], least: 90 },
    { name: 'desk', preset: ['--preset=desktop'], least: 95 },
  ]) {
    const reports: Report[] = []
    for (let i = 0; i < RUNS; i++) {
      const { stdout } = await run(
        'npx',
        [
          '--yes',
          LIGHTHOUSE,
          HOME,
          ...preset,
          '--quiet',
          '--output=json',
          '--chrome-flags=--headless=new --no-sandbox --enable-unsafe-swiftshader',
        ],
        {
          maxBuffer: 2 ** 28,
          env: { ...process.env, ...(executable ? { CHROME_PATH: executable } : {}) },
        },
      )
      reports.push(JSON.parse(stdout) as Report)
    }
    const score = (of: string) => median(reports.map((r) => 100 * (r.categories[of]?.score ?? NaN)))
    const ms = (of: string) => median(reports.map((r) => r.audits[of]?.numericValue ?? NaN))
    figures.push(
      {
        name: `${name}: Lighthouse, performance`,
        value: score('performance'),
        unit: 'of 100',
        budget: least,
        least: true,
      },
      ...['accessibility', 'best-practices', 'seo'].map((of): Figure => ({
        name: `${name}: Lighthouse, ${of}`,
        value: score(of),
        unit: 'of 100',
        budget: 100,
        least: true,
      })),
      {
        name: `${name}: Lighthouse, blocked`,
        value: ms('total-blocking-time'),
        unit: 'ms',
        budget: name === 'phone' ? 300 : null,
      },
      {
        name: `${name}: Lighthouse, largest paint`,
        value: ms('largest-contentful-paint'),
        unit: 'ms',
        budget: null,
      },
      {
        name: `${name}: Lighthouse, interactive`,
        value: ms('interactive'),
        unit: 'ms',
        budget: null,
      },
    )
  }
  return figures
}

export async function main(args: readonly string[]): Promise<number> {
  console.log(`${MACHINE}; other work takes ${Math.round(100 * (await busyness()))} % of it`)
  const stop = await serve('dist', '/some/where/', PORT)
  try {
    const figures = [...(await onSlowLine()), ...(args.includes('slow') ? [] : await byLighthouse())]
    for (const f of figures)
      console.log(
        `${isKept(f) ? 'ok  ' : 'OVER'} ${f.name.padEnd(44)} ${f.value.toFixed(f.value < 1 ? 3 : 0).padStart(8)} ${f.unit}${f.budget === null ? '' : ` (${f.least ? 'at least' : 'budget'} ${f.budget})`}`,
      )
    return figures.every(isKept) ? 0 : 1
  } finally {
    stop()
  }
}
