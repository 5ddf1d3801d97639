/** Faults of the machine: a panel that throws, storage that refuses, a card that forgets, other zones and languages. */
import type { Page } from '@playwright/test'
import { m } from '../../src/messages/messages.ts'
import { drawn, expect, heard, mapped, open, openPicture, rested, rows, test } from './page.ts'
import { arc } from './shipped.ts'

test('a panel that throws leaves the rest alive, and is there again once it can be', async ({
  page,
  watched,
}) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException('Access is denied', 'SecurityError')
        },
      })
    const given = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'addEventListener') ?? {}
    addEventListener('mended', () => Object.defineProperty(EventTarget.prototype, 'addEventListener', given))
    EventTarget.prototype.addEventListener = function (...asked: unknown[]) {
      if (this instanceof Element && this.matches('.track') && asked[0] === 'pointerleave')
        throw new Error('nothing is heard here')
      Reflect.apply(given.value as () => void, this, asked)
    }
  })
  await openPicture(page)
  const fault = page.getByRole('alert')
  await expect(fault).toContainText(m.failure.part({ part: m.parts.timeline, code: 'E-PANEL' }))
  for (let i = 0; i < 2; i++) await page.keyboard.press('v')
  await page.locator('tr[data-tie]').first().waitFor()
  expect((await rows(page)).size).toBeGreaterThan(10)
  await page.evaluate(() => dispatchEvent(new Event('mended')))
  await fault.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('slider', { name: 'Date' }).press('Home')
  await expect(page).toHaveURL(/date=2015-11-01/)
  await expect(fault).toHaveCount(0)
  heard(watched, /nothing is heard here/)

  await page.evaluate(() => {
    for (let i = 0; i < 20; i++) void Promise.reject(new Error(`nobody hears ${i}`))
  })
  await expect(page.getByText(/Something went wrong \(E-PAGE\)/)).toHaveCount(1)
  heard(watched, /nobody hears/)
})

test('whichever file of a first visit is lost, the page says so or goes without it', async ({
  browser,
  page,
}) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url()))
  await openPicture(page)
  const [address = '', ...files] = [...asked].filter((url) => !/^(blob|data):|\.woff2$/.test(url))
  expect(files.length).toBeGreaterThan(5)
  let told = 0
  for (const file of files) {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route(file, (route) => route.abort())
    await page.goto(address)
    const ready = page.locator('html[data-ready]')
    const failure = page.getByRole('alert').filter({ hasText: m.failure.again })
    const late = page.locator('.first-page .late')
    if (/app-[^/]+\.js$/.test(file)) {
      await expect(late).toBeHidden()
      await page.evaluate(() => {
        for (const one of document.getAnimations()) one.finish()
      })
      await expect(late).toBeVisible()
      await page.unroute(file)
      await late.getByRole('link').click()
      await ready.waitFor()
      told++
    } else {
      await ready.or(failure).first().waitFor()
      told += await failure.count()
    }
    await context.close()
  }
  expect(told, 'the app, its style and its data').toBe(5)
})

test('dates read the same in every zone and language', async ({ browser }) => {
  const read = async (timezoneId: string, locale: string) => {
    const context = await browser.newContext({ timezoneId, locale })
    const page = await context.newPage()
    await openPicture(page, `?date=2016-02-29&tie=${arc.id}`)
    const slider = await page.getByRole('slider', { name: 'Date' }).getAttribute('aria-valuetext')
    const timeline = await page.locator('.time').innerText()
    const inspector = await page.locator('.inspector').innerText()
    for (let i = 0; i < 2; i++) await page.keyboard.press('v')
    await page.locator('tr[data-tie]').first().waitFor()
    const table = [...(await rows(page))]
    await context.close()
    return { slider, timeline, inspector, table }
  }
  // A day apart, and with digits of their own: what either of them changed, the other would not.
  const at = await read('Pacific/Pago_Pago', 'ar-EG')
  expect(at.slider).toMatch(/^29 February 2016/)
  expect(at.inspector).toMatch(/20\d\d/)
  expect(at.table.length).toBeGreaterThan(10)
  expect(await read('Pacific/Kiritimati', 'fa-IR')).toEqual(at)
})

/** Ten days on, key by key; with `lose`, the context is lost with each second one, and given back with the next. */
async function walk(page: Page, lose: boolean): Promise<void> {
  await page.evaluate(async (losing) => {
    const slider = document.querySelector('[role=slider]')
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
    const step = () =>
      slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    const canvas = document.querySelector('canvas')
    const card = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    const event = (name: string) =>
      new Promise((done) => canvas?.addEventListener(name, done, { once: true }))
    const lose = async () => {
      const lost = event('webglcontextlost')
      card?.loseContext()
      step()
      await lost
      await wait(20)
    }
    const restore = async () => {
      const restored = event('webglcontextrestored')
      card?.restoreContext()
      step()
      await restored
    }
    for (let i = 0; i < 5; i++) {
      await (losing ? lose() : step())
      await (losing ? restore() : step())
      // Now at once, and now while the map loads its style anew.
      await wait(i % 2 ? 400 : 0)
    }
  }, lose)
  await expect(page).toHaveURL(/date=2016-04-02/)
  await expect(page.locator('.picture')).toHaveCount(0, { timeout: 30_000 })
}

/** The share of pixels in which two pictures differ. */
async function difference(page: Page, ...pictures: readonly [Buffer, Buffer]): Promise<number> {
  return page.evaluate(
    async (texts) => {
      const pixels = async (text: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${text}`
        await image.decode()
        const { width, height } = image
        const pen = new OffscreenCanvas(width, height).getContext('2d')
        pen?.drawImage(image, 0, 0)
        return pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
      }
      const [a, b] = await Promise.all([pixels(texts[0]), pixels(texts[1])])
      if (a.length !== b.length || a.length === 0) return 1
      let differ = 0
      for (let i = 0; i < a.length; i += 4)
        if ([0, 1, 2].some((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)) > 2)) differ++
      return differ / (a.length / 4)
    },
    [pictures[0].toString('base64'), pictures[1].toString('base64')] as const,
  )
}

test('a map that is lost again and again, and before its style is there, shows what an undisturbed one shows', async ({
  page,
  watched,
}) => {
  const address = '?date=2016-03-23&pair=none#map=5/40/45'
  // The fewer pixels, the sooner each of the many frames is drawn.
  await page.setViewportSize({ width: 900, height: 600 })
  const shown = async () => {
    await rested(page)
    return {
      ties: await drawn(page, 'tie'),
      picture: await page.locator('canvas').screenshot({ animations: 'disabled' }),
    }
  }
  await open(page, address)
  await walk(page, false)
  const undisturbed = await shown()
  expect(undisturbed.ties.length).toBeGreaterThan(10)

  await page.addInitScript(() => {
    const given = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext') ?? {}
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
      const gl = Reflect.apply(given.value as () => unknown, this, asked) as WebGL2RenderingContext | null
      if (asked[0] === 'webgl2' && this.closest('.maplibregl-map')) {
        Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', given)
        const card = gl?.getExtension('WEBGL_lose_context')
        this.addEventListener('webglcontextlost', () => setTimeout(() => card?.restoreContext(), 50), {
          once: true,
        })
        // The map is made by then, and its style not yet there.
        queueMicrotask(() => card?.loseContext())
      }
      return gl
    } as typeof HTMLCanvasElement.prototype.getContext
  })
  await page.goto('about:blank')
  await open(page, address)
  await walk(page, true)
  const after = await shown()
  expect(after.ties).toEqual(undisturbed.ties)
  expect(await difference(page, after.picture, undisturbed.picture)).toBeLessThanOrEqual(0.001)
  await mapped(page)
  heard(watched, /cannot be restored after WebGL context loss/)
})
