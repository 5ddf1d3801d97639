/** The first page: complete without scripts, in both schemes, small, and in the place of the app that follows it. */
import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { PALETTE } from '../../src/grammar/encoding.ts'
import { citedSources } from '../../src/site/first-facts.ts'
import { expect, heldBack, LIBRARY, openPicture, ready, test } from './page.ts'
import { atlas, shown } from './shipped.ts'

declare global {
  interface Window {
    shifts?: number[]
  }
}

/** The app's own script, which never comes. */
const OURS = /\/assets\/app-[^/]*\.js$/

async function isComplete(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: atlas.data.article.title })).toBeVisible()
  await expect(page.getByRole('figure').locator('svg path').first()).toBeAttached()
  const ids = () =>
    page.locator('tr[data-tie]').evaluateAll((trs) => trs.map((tr) => tr.getAttribute('data-tie')))
  // The page may still be coming in.
  await expect.poll(ids).toEqual(shown.map((s) => s.tie.id))
  for (const [i, { url }] of citedSources(atlas, shown).entries())
    if (url) await expect(page.locator(`#source-${i + 1} a`)).toHaveAttribute('href', url)
  await page.locator('tr[data-tie]').last().scrollIntoViewIfNeeded()
  await expect(page.locator('tr[data-tie]').last()).toBeInViewport()
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const scheme of ['light', 'dark'] as const)
    test(`the page is complete and ${scheme} as the system is`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto('./')
      const [r, g, b] = [1, 3, 5].map((i) => parseInt(PALETTE[scheme].sea.slice(i, i + 2), 16))
      await expect(page.getByRole('figure')).toHaveCSS('background-color', `rgb(${r}, ${g}, ${b})`)
      await isComplete(page)
    })
})

test('a page whose scripts never come is complete all the same', async ({ page }) => {
  await page.route(OURS, () => {})
  await page.goto('./', { waitUntil: 'commit' })
  await isComplete(page)
})

/** Where the parts of the page stand, and the places that the picture names. */
async function standing(
  page: Page,
): Promise<{ boxes: number[][]; places: Record<string, number[]>; lines: Record<string, number[]> }> {
  return page.evaluate(async () => {
    await document.fonts.ready
    const first = document.querySelector('.first-page') !== null
    const column = first ? '.column' : '.argument'
    const parts = [
      ...(first ? ['header', 'figure', 'figcaption .date'] : ['header', 'main', '.card .day']),
      // On phones the argument is in the sheet.
      ...(innerWidth >= 1000 ? ['h2', '.subtitle', '.thesis'].map((one) => `${column} ${one}`) : []),
    ]
    const boxes = parts.map((selector) => {
      const { x, y, width, height } =
        document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
      return [x, y, ...(/ \.(date|day)$/.test(selector) ? [] : [width, height])]
    })
    const places: Record<string, number[]> = {}
    // What stands beside a dot stays where the dot is; other names find their place among what lies over the map.
    for (const about of document.querySelectorAll(':is([data-label=actor], [data-label=town]) > g.kept')) {
      const at = about.parentElement as unknown as SVGGElement | null
      const { e = NaN, f = NaN } = (about.checkVisibility() && at?.getScreenCTM()) || {}
      if (about.textContent && !Number.isNaN(e)) places[about.textContent] ??= [e, f]
    }
    // By their middles: the page's own type may come with the app.
    const lines: Record<string, number[]> = {}
    for (const text of document.querySelectorAll('[data-label=line] text')) {
      const { x, y, width, height } = text.getBoundingClientRect()
      const words = [...(text.children.length ? text.children : [text])].map((line) => line.textContent)
      if (text.checkVisibility() && width > 0) lines[words.join(' ')] = [x + width / 2, y + height / 2]
    }
    return { boxes, places, lines }
  })
}

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
  [1280, 720],
  [820, 1180],
  [390, 844],
] as const)
  test(`on ${width} by ${height} pixels the app takes its place without a jump`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.route(LIBRARY, () => {})
    const release = await heldBack(page, OURS)
    await page.goto('./', { waitUntil: 'commit' })
    // All of the page is read, and its style sheet is there.
    await page.waitForFunction(() => document.readyState !== 'loading')
    await expect(page.locator('.first-page figure')).toHaveCSS('position', 'relative')
    const before = await standing(page)
    release()
    await ready(page)
    await expect(page.locator('svg.labels g.kept').first()).toBeAttached()
    const after = await standing(page)
    for (const [i, box] of before.boxes.entries())
      for (const [j, n] of box.entries()) expect(Math.abs(n - (after.boxes[i]?.[j] ?? NaN))).toBeLessThan(2)
    const common = Object.keys(before.places).filter((name) => name in after.places)
    expect(common.length).toBeGreaterThan(4)
    for (const name of common)
      for (const [i, n] of (before.places[name] ?? []).entries())
        expect(Math.abs(n - (after.places[name]?.[i] ?? NaN)), name).toBeLessThan(2)
    // Between a desk and a telephone the picture may be cut where a name stands.
    if (width >= 600 && width < 1000) return
    expect(Object.keys(before.lines).length).toBeGreaterThan(6)
    for (const [name, middle] of Object.entries(before.lines))
      for (const [i, n] of middle.entries())
        expect(Math.abs(n - (after.lines[name]?.[i] ?? NaN)), name).toBeLessThanOrEqual(2)
  })

test('no line breaks anew when the page’s own type comes after its data', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] })
    // The page waits for its type, but not for ever; on a busy machine all takes longer but that.
    const given = setTimeout
    window.setTimeout = ((deed: () => void, ms = 0) => given(deed, ms * 20)) as typeof setTimeout
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        if (document.documentElement.dataset['mounted']) window.shifts?.push(entry.value)
    }).observe({ type: 'layout-shift' })
  })
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await openPicture(page)
  // What is left are signs and slanted letters, which come when they are set.
  const moved = await page.evaluate(() => window.shifts?.reduce((sum, value) => sum + value, 0))
  expect(moved).toBeLessThan(0.005)
  expect(await page.evaluate(() => document.fonts.check('600 16px "Source Serif 4"'))).toBe(true)
})

test('weighs less than 64 KB with its style sheet', () => {
  const sheet = readdirSync('dist/assets').find((file) => /^pages-.*\.css$/.test(file))
  const weight = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length
  expect(weight('dist/index.html') + weight(`dist/assets/${sheet ?? ''}`)).toBeLessThan(64_000)
})
