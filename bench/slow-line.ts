/** The first visit on a slow line with a slow processor, by the browser's own throttling: when the largest content is painted. */
import type { Browser } from '@playwright/test'

/** 1.6 Mbit/s with 150 ms, and a processor of a quarter of the speed. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 } as const
const SLOWER = 4

/** Milliseconds to the largest contentful paint of a first visit; what is painted by the time the map stands counts. */
export async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(noteLargest)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForSelector('html[data-renderer=map]', { state: 'attached', timeout: 120_000 })
  const at = await page.evaluate(() => (window as unknown as { largest: number }).largest)
  await context.close()
  return at
}

/** The last of the browser's reports counts: each is of something larger. */
function noteLargest(): void {
  Object.assign(window, { largest: NaN })
  new PerformanceObserver((list) => {
    Object.assign(window, { largest: list.getEntries().at(-1)?.startTime })
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}
