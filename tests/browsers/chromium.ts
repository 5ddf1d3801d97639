/** Chromium, by Playwright, as in all other tests. */
import { chromium as engine } from 'playwright'
import { findBrowser } from '../../scripts/browser.mjs'
import { launchOptions } from '../support/launch.ts'
import { asExpression, type Driver, type Known } from './driver.ts'

export const chromium: Known = {
  name: 'Chromium',
  install: 'Install Chrome or Chromium, or set CHROMIUM_PATH to where it is.',
  find: async () => {
    try {
      const at = await findBrowser()
      return { start: () => start(at) }
    } catch {
      return null
    }
  },
}

async function start(executablePath: string | undefined): Promise<Driver> {
  const browser = await engine.launch({ ...launchOptions, ...(executablePath ? { executablePath } : {}) })
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(120_000)
  return {
    name: `Chromium ${browser.version()}`,
    go: async (url) => void (await page.goto(url)),
    run: (script, ...args) => page.evaluate(asExpression(script, args)),
    press: (key) => page.keyboard.press(key),
    click: ({ x, y }) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 5 })
      await page.mouse.up()
    },
    upload: (selector, files) => page.locator(selector).setInputFiles([...files]),
    back: async () => void (await page.goBack()),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  }
}
