/** One contender with one number of edges in a fresh page: how long its parts take, and what it weighs. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { median } from './machine.ts'

/** What is compared: where its page lies, and how it is asked. Both functions run in the page. */
export interface Contender {
  readonly name: string
  readonly page: string
  /** Milliseconds from the start of the page to the first frame with all edges; null while there is none. */
  readonly drawn: () => number | null
  /** Goes to a day: UTC days since 1970. */
  readonly step: (day: number) => void
}

/** Milliseconds; the heap is in MB. NaN where it did not come to that in time. */
export interface Measured {
  readonly firstFrame: number
  /** Main-thread work of a step, with its frame, and the time from asking to that frame. */
  readonly stepMain: number
  readonly stepFrame: number
  /** A frame of a pan. */
  readonly pan: number
  readonly heap: number
  readonly fetched: readonly string[]
}

/** How many steps and pans are timed: fewer where they take longer than this in all, but one at least. Milliseconds. */
const STEPS = 15
const PANS = 10
const ENOUGH = 40_000

/** How long a first frame is waited for, in ms. */
const LONGEST = 120_000

/** What a contender's page is asked for; `map` is the map library's. */
interface Bench {
  readonly step: (day: number) => void
  readonly map: () => {
    once(event: 'render'): Promise<unknown>
    panBy(by: [number, number], options: { duration: number }): void
  }
}
declare global {
  interface Window {
    bench: Bench
    /** Calls that draw, so far. */
    draws: number
    peer?: { map: ReturnType<Bench['map']>; drawn: number; show: (day: number) => void }
  }
}

/** Opens the page of a contender below `home`, shows days backwards from `day`, pans, and closes it. */
export async function measure(
  browser: Browser,
  { page: address, drawn, step }: Contender,
  home: string,
  day: number,
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const fetched = new Set<string>()
    page.on('request', (request) => fetched.add(request.url().replace(home, '').replace(/\?.*/, '')))
    await page.addInitScript({
      content: `window.bench = { step: ${step.toString()}, map: () => (window.peer ?? window.betweenBlocs).map }`,
    })
    await page.addInitScript(countDraws)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.goto(home + address, { waitUntil: 'commit' })
    const first = await page
      .waitForFunction(drawn, undefined, { timeout: LONGEST, polling: 100 })
      .catch(() => null)
    if (!first)
      return { firstFrame: NaN, stepMain: NaN, stepFrame: NaN, pan: NaN, heap: NaN, fetched: [...fetched] }
    const mains: number[] = []
    const frames: number[] = []
    for (let i = 1, start = performance.now(); i <= STEPS && performance.now() - start < ENOUGH; i++) {
      await page.waitForTimeout(100)
      const before = await mainThread(session)
      frames.push(await stepTo(page, day - i))
      mains.push((await mainThread(session)) - before)
    }
    const pan = await panning(page)
    return {
      firstFrame: Number(await first.jsonValue()),
      stepMain: median(mains),
      stepFrame: median(frames),
      pan,
      heap: await heap(session),
      fetched: [...fetched],
    }
  } finally {
    await context.close()
  }
}

/** Main-thread work: what is done for the page, without what it waits for (a card made of software above all). */
const WORK = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']

/** Milliseconds of main-thread work of the page so far, by the browser's own account. */
async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.filter((m) => WORK.includes(m.name)).reduce((sum, m) => sum + m.value, 0)
  return seconds * 1000
}

/** Counts what the page has the card draw. By the library's own event, a step that is drawn without the library would not be seen. */
const countDraws = () => {
  window.draws = 0
  const card = WebGL2RenderingContext.prototype
  for (const call of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ] as const) {
    const given = card[call] as (...args: unknown[]) => void
    Object.assign(card, {
      [call](this: WebGL2RenderingContext, ...args: unknown[]) {
        window.draws++
        given.apply(this, args)
      },
    })
  }
}

/** Milliseconds from a step to the frame after the one in which it was drawn. */
const stepTo = (page: Page, day: number) =>
  page.evaluate(
    async ([wanted, longest]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const start = performance.now()
      const before = window.draws
      window.bench.step(wanted)
      while (window.draws === before && performance.now() - start < longest) await frame()
      await frame()
      return performance.now() - start
    },
    [day, ENOUGH] as const,
  )

const panning = (page: Page) =>
  page.evaluate(
    async ([pans, enough]) => {
      const map = window.bench.map()
      const start = performance.now()
      let i = 0
      for (; i < pans && performance.now() - start < enough; i++) {
        const rendered = map.once('render')
        map.panBy([i % 2 ? 8 : -8, 0], { duration: 0 })
        await rendered
        await new Promise((done) => requestAnimationFrame(done))
      }
      return (performance.now() - start) / i
    },
    [PANS, ENOUGH] as const,
  )

/** MB of JavaScript that are in use after the rubbish is gone. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1e6
}
