/**
 * What is written on the map can be read: at every size, on the opening, each layer alone, each step of the tour and twelve
 * days no two labels lie on one another, none is cut by the frame, and none is covered by a panel.
 */
import type { Page } from '@playwright/test'
import { expect, open, openPicture, rested, test } from './page.ts'

/** A page is opened at the first of some sizes and goes through the others as a window that is drawn larger. */
const SIZES = {
  'telephone and tablets': [
    [390, 844],
    [820, 1180],
    [1024, 768],
  ],
  desks: [
    [1280, 720],
    [1440, 900],
    [1920, 1080],
  ],
} as const

const LAYERS = ['military', 'energy', 'alliances', 'diplomacy', 'economy'].map((kind) => `?layers=${kind}`)
const DAYS = [
  '2015-11-24',
  '2015-12-03',
  '2016-01-15',
  '2016-04-03',
  '2016-04-13',
  '2016-06-28',
  '2016-07-14',
  '2016-08-08',
  '2016-08-10',
  '2016-08-16',
  '2016-10-10',
  '2016-12-20',
].map((day) => `?date=${day}`)

/** Pixels that two boxes may share. */
const SHARED = 2

/** What is wrong with the labels of each address, in words. */
function faults(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ({ addresses, SHARED }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const found: string[] = []
      for (const address of addresses) {
        history.replaceState(null, '', address)
        dispatchEvent(new PopStateEvent('popstate'))
        for (let i = 0; i < 4; i++) await frame()
        // Names are placed anew 90 milliseconds after the last movement; timers go off in their order.
        await new Promise((done) => setTimeout(done, 100))
        const labels = window.betweenBlocs?.labels() ?? []
        if (labels.length < 5) found.push(`${address}: only ${labels.length} labels`)
        const map = document.querySelector('main')?.getBoundingClientRect()
        const panels = [...document.querySelectorAll('[data-over-map]')]
          .filter((e) => e.checkVisibility())
          .map((e) => ({ name: e.className, box: e.getBoundingClientRect() }))
        for (const [i, a] of labels.entries()) {
          const [x, y, width, height] = a.box
          if (
            map &&
            (x < map.left - 1 || y < map.top - 1 || x + width > map.right + 1 || y + height > map.bottom + 1)
          )
            found.push(`${address}: "${a.text}" is cut by the frame`)
          const shared = (l: number, t: number, r: number, b: number) =>
            Math.min(Math.min(x + width, r) - Math.max(x, l), Math.min(y + height, b) - Math.max(y, t))
          for (const { name, box } of panels)
            if (shared(box.left, box.top, box.right, box.bottom) > SHARED)
              found.push(`${address}: "${a.text}" is under ${name}`)
          for (const b of labels.slice(i + 1)) {
            const [l, t, w, h] = b.box
            if (shared(l, t, l + w, t + h) > SHARED) found.push(`${address}: "${a.text}" lies on "${b.text}"`)
          }
        }
      }
      return found
    },
    { addresses, SHARED },
  )
}

for (const [screens, [first, ...others]] of Object.entries(SIZES))
  test(`every label can be read on ${screens}`, async ({ page }) => {
    test.slow()
    const sized = ([width, height]: readonly [number, number]) => page.setViewportSize({ width, height })
    await sized(first)
    await openPicture(page)
    const steps = await page.evaluate(async () => {
      const atlas = (await (await fetch('data/atlas.json')).json()) as { article: { tour: unknown[] } }
      return atlas.article.tour.map((_, i) => `?step=${i + 1}`)
    })
    for (const size of [first, ...others])
      await test.step(size.join(' by '), async () => {
        await sized(size)
        await page.emulateMedia({ colorScheme: 'light' })
        expect.soft(await faults(page, ['./', ...LAYERS, ...steps, ...DAYS])).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await faults(page, ['./', ...steps.slice(0, 3)])).toEqual([])
      })
  })

test('every label can be read in a frame of another page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 520 })
  await openPicture(page, '?embed=1')
  expect(await faults(page, ['?embed=1', '?embed=1&layers=energy', '?embed=1&step=3'])).toEqual([])
})

test.describe('while the map moves', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('no label slides under the card of the day', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page)
    await rested(page)
    const only = page.getByRole('button', { name: 'Energy only' })
    await only.hover()
    const watched = page.evaluate(async () => {
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      const found = new Set<string>()
      const heights = new Set<number>()
      const until = performance.now() + 3000
      while (performance.now() < until) {
        await painted()
        const card = document.querySelector('.day[data-over-map]')?.getBoundingClientRect()
        heights.add(card?.height ?? 0)
        for (const text of document.querySelectorAll('svg.labels text')) {
          const { left, top, right, bottom } = text.getBoundingClientRect()
          if (
            card &&
            left < card.right - 3 &&
            top < card.bottom - 3 &&
            right > card.left + 3 &&
            bottom > card.top + 3
          )
            found.add(text.textContent)
        }
      }
      return { found: [...found], heights: heights.size }
    })
    await only.click()
    const { found, heights } = await watched
    expect(heights, 'the card grows').toBeGreaterThan(1)
    expect(found).toEqual([])
  })
})
