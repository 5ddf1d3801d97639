/**
 * npm run bench: measures the built site in a real browser and holds it to its budgets.
 *
 * Prints a table, writes `bench/results.json`, and exits 1 when a budget is broken. Times are medians; they depend on the
 * machine, which is named, and on its graphics: without a card the browser renders in software.
 */
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { search } from '../src/atlas/search.ts'
import { manyClaims } from '../tests/support/many-claims.ts'
import { kilobytes, STAGE } from './bytes.ts'
import { launched, livingMap, MACHINE, median, serve } from './machine.ts'
import { offlinePicture } from './offline.ts'
import { visit } from './slow-line.ts'

const RUNS = 5
const SLOW_RUNS = 3
const PORT = 4187
const HOME = `http://127.0.0.1:${PORT}/some/where/`

interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** Null: told, and held to nothing. */
  readonly budget: number | null
}

const isKept = ({ value, budget }: Figure) => budget === null || value <= budget

/** Milliseconds from a warm server, and main-thread milliseconds of a step through time. */
interface Times {
  /** To the largest contentful paint of a first visit on a slow line. */
  readonly largest: number
  /** To the first complete picture of the map, which is drawn as SVG. */
  readonly picture: number
  /** To the living map in its place. */
  readonly map: number
  readonly step: number
  /** To the first complete picture of a second visit without a line. */
  readonly offline: number
  /** Scripts and style sheets that were fetched until the living map stood, by their paths in `dist/`. */
  readonly fetched: readonly string[]
}

/** Notes when the page says that it is ready, and when the map has taken the picture's place. */
function noteTimes(): void {
  const times: Record<string, number> = {}
  Object.assign(window, { times })
  new MutationObserver(() => {
    const { ready, renderer } = document.documentElement.dataset
    if (ready) times['picture'] ??= performance.now()
    if (renderer === 'map') times['map'] ??= performance.now()
  }).observe(document, { attributes: true, subtree: true })
}

async function inBrowser(): Promise<Times> {
  const browser = await launched()
  const pictures: number[] = []
  const maps: number[] = []
  const steps: number[] = []
  const fetched = new Set<string>()
  for (let run = 0; run <= RUNS; run++) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    await page.addInitScript(noteTimes)
    page.on('request', (request) => fetched.add(request.url().replace(HOME, '').replace(/\?.*/, '')))
    await page.goto(HOME, { waitUntil: 'commit' })
    await livingMap(page)
    const { picture, map } = await page.evaluate(
      () => (window as unknown as { times: { picture: number; map: number } }).times,
    )
    // The first run warms the server and the browser.
    if (run > 0) {
      pictures.push(picture)
      maps.push(map)
    }
    if (run === RUNS) {
      await page.getByRole('slider', { name: 'Date' }).focus()
      steps.push(...(await stepTimes(page)))
    }
    await context.close()
  }
  const largest: number[] = []
  for (let run = 0; run < SLOW_RUNS; run++)
    largest.push((await visit(browser, HOME, { width: 1440, height: 900, pressing: false })).largest)
  const offline: number[] = []
  for (let run = 0; run < SLOW_RUNS; run++) offline.push(await offlinePicture(browser, HOME))
  await browser.close()
  return {
    fetched: [...fetched],
    offline: median(offline),
    largest: median(largest),
    picture: median(pictures),
    map: median(maps),
    step: median(steps),
  }
}

/** Steps that warm the browser up, and steps that count. */
const WARM = 20
const STEPS = 60

/**
 * Main-thread times of the key handler and the flush it causes, day by day. Each step waits until the map has drawn the
 * one before: without a graphics card that takes the processor, and would be counted into the next step.
 */
async function stepTimes(page: Page): Promise<number[]> {
  return page.evaluate(
    async ([warm, steps]) => {
      const slider = document.querySelector('[role=slider]')
      const map = window.betweenBlocs?.map
      const times: number[] = []
      for (let i = 0; i < warm + steps; i++) {
        const start = performance.now()
        slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
        // The page's own work is flushed in a microtask.
        await Promise.resolve()
        await Promise.resolve()
        times.push(performance.now() - start)
        // The map's own frame, as a step draws without the library.
        const idle = map?.once('idle')
        map?.triggerRepaint()
        await idle
        await new Promise((done) => setTimeout(done, 50))
      }
      return times.slice(warm)
    },
    [WARM, STEPS] as const,
  )
}

/** Milliseconds of a search in 5,000 claims. */
function searchTime(): number {
  const index = manyClaims(5000)
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now()
    search(index, 'borland isth', 20)
    return performance.now() - start
  })
  return median(times)
}

export async function main(): Promise<number> {
  const stop = await serve('dist', '/some/where/', PORT)
  try {
    const { largest, picture, map, step, offline, fetched } = await inBrowser()
    const kb = (stage: keyof typeof STAGE) => kilobytes('dist', STAGE[stage](fetched))
    const figures: readonly Figure[] = [
      { name: 'largest contentful paint, slow line', value: largest, unit: 'ms', budget: 1000 },
      { name: 'first complete picture of the map', value: picture, unit: 'ms', budget: 2500 },
      { name: 'a second visit without a line', value: offline, unit: 'ms', budget: 3000 },
      { name: 'the living map in its place', value: map, unit: 'ms', budget: null },
      { name: 'a step through time, main thread', value: step, unit: 'ms', budget: 4 },
      { name: 'a search in 5,000 claims', value: searchTime(), unit: 'ms', budget: 33 },
      { name: 'first picture with its CSS, gzipped', value: kb('first'), unit: 'KB', budget: 60 },
      { name: 'then the app, gzipped', value: kb('app'), unit: 'KB', budget: null },
      { name: 'then the map library, gzipped', value: kb('library'), unit: 'KB', budget: null },
      { name: 'scripts of a first visit, gzipped', value: kb('visit'), unit: 'KB', budget: 620 },
      { name: 'all scripts, gzipped', value: kb('scripts'), unit: 'KB', budget: null },
    ]
    console.log(MACHINE)
    for (const f of figures)
      console.log(
        `${isKept(f) ? 'ok  ' : 'OVER'} ${f.name.padEnd(36)} ${f.value.toFixed(1).padStart(9)} ${f.unit}${f.budget === null ? '' : ` (budget ${f.budget})`}`,
      )
    writeFileSync('bench/results.json', `${JSON.stringify({ machine: MACHINE, figures }, null, 2)}\n`)
    return figures.every(isKept) ? 0 : 1
  } finally {
    stop()
  }
}
