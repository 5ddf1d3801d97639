/**
 * npm run bench:soak [sweeps [losses]]: uses the built page for long, and looks for what it does not give back.
 *
 * Sweeps through the year (1,000 by default, 12 stops each), losses of the graphics context (20), files taken away,
 * one that is too large, and five walks of a reader who does 300 things at random. Exits 1 when a budget is broken. Counts are the browser's own (CDP `Memory.getDOMCounters`,
 * `Runtime.getHeapUsage` after three collections), so they depend on no clock.
 */
import type { CDPSession, Page } from '@playwright/test'
import { launched, livingMap, MACHINE, serve } from './machine.ts'
import { wander } from './wander.ts'

const PORT = 4188
const HOME = `http://127.0.0.1:${PORT}/some/where/`
const SWEEPS = 1000
const STOPS = 12
const LOSSES = 20
/** As many as a browser lets a page give without asking the reader. */
const FILES = 10
const WALKS = 5
/** What is done on a walk. */
const THINGS = 300
/** Bytes of a file that is too large. */
const HUGE = 200_000_000

interface Counts {
  readonly nodes: number
  readonly listeners: number
  /** Megabytes of script objects. */
  readonly heap: number
}

interface Figure {
  readonly name: string
  readonly value: number
  readonly budget: number
}

async function counted(name: string, cdp: CDPSession, page: Page): Promise<Counts> {
  // What fades and what waits for its time comes to rest.
  await page.waitForTimeout(1500)
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const counts = { nodes, listeners: jsEventListeners, heap: usedSize / 1e6 }
  console.log(
    `     ${name.padEnd(20)} ${nodes} nodes, ${counts.listeners} listeners, ${counts.heap.toFixed(2)} MB`,
  )
  return counts
}

/** From the first day on by months, and back to the opening day at the end. */
async function sweep(page: Page, times: number): Promise<void> {
  await page.evaluate(
    async ([sweeps, stops]) => {
      const slider = document.querySelector('[role=slider]')
      const press = async (key: string) => {
        slider?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        await new Promise(requestAnimationFrame)
      }
      for (let i = 0; i < sweeps; i++) {
        await press('Home')
        for (let stop = 1; stop < stops; stop++) await press('PageUp')
      }
    },
    [times, STOPS] as const,
  )
}

/** Loses the context and gives it back, and waits until the map is on the screen again. */
async function loseContext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const lost = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    lost?.loseContext()
    await new Promise((done) => setTimeout(done, 50))
    lost?.restoreContext()
  })
  // A handle on the picture, as `waitForSelector` gives one, would itself keep it alive.
  const picture = page.locator('.picture')
  await picture.waitFor({ state: 'visible', timeout: 60_000 })
  await picture.waitFor({ state: 'detached', timeout: 60_000 })
}

/** Takes the data away, again and again; returns addresses made minus addresses given back. */
async function takeFiles(page: Page): Promise<number> {
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: 'Share and export' })
  await dialog.getByRole('tab', { name: 'Data' }).click()
  for (let i = 0; i < FILES; i++) {
    const file = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Download' }).click()
    await (await file).delete()
  }
  await page.keyboard.press('Escape')
  // They are given back some seconds after a download has begun.
  await page.waitForTimeout(11_000)
  return page.evaluate(() => (window as unknown as { addresses: number }).addresses)
}

/** Milliseconds from the drop of a file of 200 MB to the words that it is too large; a part of it read would cost seconds. */
async function refusal(page: Page): Promise<number> {
  // What opens atlases is fetched when it is first asked for: that is another's time.
  await dropped(page, 'x')
  await page.keyboard.press('Escape')
  const time = await dropped(page, HUGE)
  await page.keyboard.press('Escape')
  return time
}

/** Drops a file, of so many bytes or of this text, which is no atlas, and waits until it is told why. */
async function dropped(page: Page, content: number | string): Promise<number> {
  return page.evaluate(async (given) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([typeof given === 'number' ? new Uint8Array(given) : given], 'x.json'))
    const start = performance.now()
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    const told = () => document.querySelector('dialog[open] .code')
    while (!told()) await new Promise(requestAnimationFrame)
    return performance.now() - start
  }, content)
}

/** Ends what a walk has left open and goes back to the opening. */
async function home(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
  await page.evaluate(() => {
    // A key that is pressed in the frame of an example stays there.
    for (const dialog of document.querySelectorAll('dialog[open]'))
      dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    history.pushState(null, '', '?')
    dispatchEvent(new PopStateEvent('popstate'))
  })
}

/** Walks at random, each from the opening and by a seed of its own. */
async function walks(page: Page, cdp: CDPSession): Promise<readonly Figure[]> {
  const counts: Counts[] = []
  for (let seed = 1; seed <= WALKS; seed++) {
    await wander(page, seed, THINGS)
    await home(page)
    counts.push(await counted(`walk ${seed}`, cdp, page))
  }
  // What is made once is there after the first, and later ones find the rest of it.
  const more = (key: keyof Counts) => Math.max(...counts.map((c) => c[key])) - (counts[0]?.[key] ?? NaN)
  return [
    { name: `nodes, walks after the first`, value: more('nodes'), budget: 5000 },
    { name: `listeners, walks after the first`, value: more('listeners'), budget: 200 },
    { name: `MB, walks after the first`, value: more('heap'), budget: 10 },
  ]
}

/** Counts addresses that are made and given back. */
function countAddresses(): void {
  const counts = window as unknown as { addresses: number }
  counts.addresses = 0
  const make = URL.createObjectURL.bind(URL)
  const giveBack = URL.revokeObjectURL.bind(URL)
  URL.createObjectURL = (content) => {
    counts.addresses++
    return make(content)
  }
  URL.revokeObjectURL = (address) => {
    counts.addresses--
    giveBack(address)
  }
}

async function soak(sweeps: number, losses: number): Promise<readonly Figure[]> {
  const browser = await launched()
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await page.addInitScript(countAddresses)
    await page.goto(HOME)
    await livingMap(page)
    const cdp = await context.newCDPSession(page)
    // What is made once is there after a few.
    await sweep(page, 5)
    const first = await counted('some sweeps', cdp, page)
    await sweep(page, Math.ceil(sweeps / 2))
    const half = await counted('half of the sweeps', cdp, page)
    await sweep(page, Math.floor(sweeps / 2))
    const last = await counted('all sweeps', cdp, page)
    await loseContext(page)
    const lost = await counted('a lost context', cdp, page)
    for (let i = 0; i < losses; i++) await loseContext(page)
    const restored = await counted('all lost contexts', cdp, page)
    const addresses = await takeFiles(page)
    const refused = await refusal(page)
    const walked = await walks(page, cdp)
    for (const error of errors) console.log(`     error: ${error}`)
    return [
      { name: `nodes, ${sweeps} sweeps`, value: last.nodes - first.nodes, budget: 5 },
      { name: `listeners, ${sweeps} sweeps`, value: last.listeners - first.listeners, budget: 0 },
      { name: 'MB, the second half of the sweeps', value: last.heap - half.heap, budget: 0.5 },
      { name: `nodes, ${losses} lost contexts`, value: restored.nodes - lost.nodes, budget: 5 },
      // The map library itself leaves one at each: it waits for an error of a context that comes without.
      {
        name: `listeners, ${losses} lost contexts, but for one each`,
        value: restored.listeners - lost.listeners - losses,
        budget: 0,
      },
      { name: `MB, ${losses} lost contexts`, value: restored.heap - lost.heap, budget: 1 },
      { name: `addresses, ${FILES} files`, value: addresses, budget: 0 },
      { name: 'ms until 200 MB are refused', value: refused, budget: 200 },
      ...walked,
      { name: 'errors', value: errors.length, budget: 0 },
    ]
  } finally {
    await browser.close()
  }
}

export async function main([sweeps = SWEEPS, losses = LOSSES]: readonly (
  | string
  | number
)[]): Promise<number> {
  const stop = await serve('dist', '/some/where/', PORT)
  try {
    console.log(MACHINE)
    const figures = await soak(Number(sweeps), Number(losses))
    for (const { name, value, budget } of figures)
      console.log(
        `${value <= budget ? 'ok  ' : 'OVER'} ${name.padEnd(36)} ${String(+value.toFixed(2)).padStart(9)} (budget ${budget})`,
      )
    return figures.every(({ value, budget }) => value <= budget) ? 0 : 1
  } finally {
    stop()
  }
}
