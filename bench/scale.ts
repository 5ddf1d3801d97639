/**
 * npm run bench:scale: the built site with invented atlases of 60 to 100,000 ties, and what each costs the main thread.
 *
 * The site is copied and its `data/atlas.json` replaced, so that nothing of the page knows of it. Prints a table and exits
 * 1 when a budget is broken. What the numbers mean, and what they were, stands in `bench/README.md`. Arguments are other
 * numbers of ties.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { syntheticAtlas } from '../tests/support/synthetic-atlas.ts'
import { MAX_DRAWN } from '../src/scene/drawn.ts'
import { drawnWith, notePage, picks, steps, untilFurther, type Noted } from './in-page.ts'
import { launched, livingMap, MACHINE, median, quantile, serve } from './machine.ts'

const SIZES = [60, 1000, 10_000, 100_000]
const PORT = Number(process.env['PORT'] ?? 4188)
const HOME = `http://127.0.0.1:${PORT}/some/where/`

/** Milliseconds, bytes and frames of one atlas. */
interface Costs {
  /** To the first complete picture, from a warm server. */
  readonly ready: number
  /** Until then the longest task of the main thread, and with the start of the map library. */
  readonly task: number
  readonly taskWithMap: number
  /** Of the page's scripts after all garbage is collected, with the map in its place. */
  readonly heap: number
  /** Main-thread work of a step through time: median and fastest tenth, as other work of the machine only ever adds. */
  readonly step: number
  readonly bestStep: number
  /** Frames from the key to the frame that the map draws with it. */
  readonly frames: number
  /** Main-thread work of a look at what is under the pointer. */
  readonly pick: number
  /** Where there are more links than a picture has: links of the day and the fastest of some frames, by what the reader asks for. */
  readonly few?: Drawn
  readonly usual?: Drawn
  readonly all?: Drawn & {
    readonly wait: number
    readonly heap: number
    readonly step: number
    readonly pick: number
  }
}

type Drawn = { readonly links: number; readonly frame: number }

const BUDGETS: Readonly<Record<string, number>> = {
  ready: 6000,
  task: 50,
  heap: 200,
  step: 2,
  frames: 1,
  pick: 16,
  'all heap': 200,
}

async function costsOf(browser: Browser, count: number): Promise<Costs> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(notePage)
  await page.goto(HOME, { waitUntil: 'commit' })
  await livingMap(page)
  const { ready, tasks } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted)
  if (count > MAX_DRAWN) await page.evaluate(untilFurther, MAX_DRAWN)
  const heap = await heapOf(page)
  const taken = await page.evaluate(steps, [5, 30] as const)
  const looked = await page.evaluate(picks, 20)
  const more = count > MAX_DRAWN ? await drawnWithMore(page) : {}
  await context.close()
  const longest = (some: Noted['tasks']) => Math.max(0, ...some.map((t) => t.duration))
  return {
    ready,
    task: longest(tasks.filter((t) => t.start < ready)),
    taskWithMap: longest(tasks),
    heap,
    step: median(taken.times),
    bestStep: quantile(taken.times, 0.1),
    frames: median(taken.frames),
    pick: median(looked),
    ...more,
  }
}

/** What it costs to draw few, the usual number, and all: in one page, as the machine is as busy with each. */
async function drawnWithMore(page: Page): Promise<Pick<Costs, 'few' | 'usual' | 'all'>> {
  const usual = await page.evaluate(drawnWith, '5000')
  const few = await page.evaluate(drawnWith, '1000')
  const all = await page.evaluate(drawnWith, 'all')
  const heap = await heapOf(page)
  const { times } = await page.evaluate(steps, [2, 8] as const)
  const looked = await page.evaluate(picks, 10)
  return { few, usual, all: { ...all, heap, step: median(times), pick: median(looked) } }
}

/** The numbers of an atlas, each with its name. */
const named = (costs: object, of = ''): readonly (readonly [string, number])[] =>
  Object.entries(costs).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'number' ? [[of + name, value] as const] : named(value as object, `${name} `),
  )

/** Megabytes in use once all garbage is collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}

async function measure(browser: Browser, count: number): Promise<Costs> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scale-'))
  cpSync('dist', folder, { recursive: true })
  writeFileSync(path.join(folder, 'data/atlas.json'), JSON.stringify(syntheticAtlas(count)))
  const stop = await serve(folder, '/some/where/', PORT, false)
  try {
    return await costsOf(browser, count)
  } finally {
    stop()
    rmSync(folder, { recursive: true })
  }
}

export async function main(args: readonly string[]): Promise<number> {
  const browser = await launched()
  const sizes = args.length ? args.map(Number) : SIZES
  let kept = true
  console.log(MACHINE)
  for (const count of sizes) {
    const costs = await measure(browser, count)
    for (const [name, value] of named(costs)) {
      const budget = BUDGETS[name]
      const ok = budget === undefined || value <= budget
      kept &&= ok
      const limit = budget === undefined ? '' : ` (budget ${budget})`
      console.log(
        `${ok ? 'ok  ' : 'OVER'} ${String(count).padStart(6)} ${name.padEnd(12)} ${value.toFixed(1).padStart(8)}${limit}`,
      )
    }
  }
  await browser.close()
  return kept ? 0 : 1
}
