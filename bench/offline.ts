/** A second visit without a line: how soon the first complete picture is there. */
import type { Browser } from '@playwright/test'

/** Milliseconds to the first complete picture, with all files from the worker that the first visit left. */
export async function offlinePicture(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  const first = await context.newPage()
  await first.goto(address)
  // The worker takes the page over when it has all files.
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await first.close()
  await context.setOffline(true)
  const again = await context.newPage()
  await again.goto(address, { waitUntil: 'commit' })
  await again.waitForSelector('html[data-ready=true]', { state: 'attached', timeout: 30_000 })
  const at = await again.evaluate(() => performance.now())
  await context.close()
  return at
}
