/** How much of the window the map has, what lies on it, and that nothing is cut off where letters are large. */
import type { Page } from '@playwright/test'
import { m } from '../../src/messages/messages.ts'
import { afterFrames, expect, faced, goTo, openPicture, test } from './page.ts'
import { atlas, claim, pipe } from './shipped.ts'

const share = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox()
  const { width, height } = page.viewportSize() ?? { width: NaN, height: NaN }
  return ((box?.width ?? 0) * (box?.height ?? 0)) / (width * height)
}

test('beside the argument the map has most of the window', async ({ page }) => {
  await openPicture(page)
  for (const [width, height, least] of [
    [1920, 1080, 0.65],
    [1440, 900, 0.65],
    [1280, 720, 0.55],
    [1024, 768, 0.6],
  ] as const) {
    await page.setViewportSize({ width, height })
    await afterFrames(page)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport()
    expect(await share(page, 'main')).toBeGreaterThanOrEqual(least)
    expect((await page.locator('header').first().boundingBox())?.height).toBeLessThanOrEqual(49)
    const key = await page.getByRole('region', { name: 'Key' }).boundingBox()
    // Beside a narrow map it is narrow, on a wide one low.
    const [widest, highest] = width < 1244 ? [220, 128] : width < 1400 ? [256, 110] : [430, 64]
    expect(key?.width).toBeLessThanOrEqual(widest)
    expect(key?.height).toBeLessThanOrEqual(highest)
    await expect(page.getByRole('region', { name: 'Legend' })).toHaveCount(0)
  }
})

test('a low window shows the first doubts beneath the way into the tour', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openPicture(page)
  const doubts = page.getByRole('region', { name: 'Where other sources disagree' }).getByRole('listitem')
  for (const n of [0, 1]) await expect(doubts.nth(n)).toBeInViewport({ ratio: 1 })
})

test('a layer alone has its count, its way back, and nothing but itself in the key', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openPicture(page, '?layers=energy')
  const key = page.getByRole('region', { name: 'Key' })
  await expect(key).toContainText('Energy')
  await expect(key).not.toContainText('Military')
  await expect(key).toContainText(/bcm\/year, 2016\s*200/)
  expect((await key.boundingBox())?.height).toBeLessThanOrEqual(110)
  await expect(page.locator('.layer:has(.alone) .count:visible')).toHaveText(/^\d+$/)
  for (const width of [1024, 1200, 1279, 1280]) {
    await page.setViewportSize({ width, height: 720 })
    await afterFrames(page)
    expect((await page.locator('header').first().boundingBox())?.height, `${width}`).toBeLessThanOrEqual(49)
  }
  // Where “only” was: a second press never meets another switch.
  const wayBack = await page.getByRole('button', { name: 'All subjects' }).boundingBox()
  await page.getByRole('button', { name: 'All subjects' }).click()
  const only = await page.getByRole('button', { name: 'Energy only' }).boundingBox()
  expect(Math.abs((only?.x ?? NaN) - (wayBack?.x ?? NaN))).toBeLessThanOrEqual(1)
})

test('on a tablet and on a telephone what it is about, the layers and the day leave the map its part', async ({
  page,
}) => {
  await openPicture(page)
  for (const [width, height, least] of [
    [820, 1180, 0.6],
    [390, 844, 0.45],
  ] as const) {
    await page.setViewportSize({ width, height })
    await afterFrames(page)
    const head = page.getByRole('banner')
    const { title, published, thesis } = atlas.data.article
    for (const text of [title, m.about.answer({ published, thesis })])
      await expect(head.getByText(text)).toBeInViewport({ ratio: 1 })
    for (const name of ['Map', 'Fact check', 'More'])
      await expect(page.getByRole('radio', { name })).toBeInViewport()
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeInViewport()
    const place = await page.locator('main .place').first().boundingBox()
    const sheet = await page.locator('[data-height]').boundingBox()
    const free = (sheet?.y ?? 0) - (place?.y ?? 0)
    expect(free / height).toBeGreaterThanOrEqual(least)
  }
})

test('the whole legend opens over the map, takes the focus, and gives it back', async ({ page }) => {
  await openPicture(page)
  await page.getByRole('button', { name: 'Whole legend' }).press('Enter')
  const legend = page.getByRole('region', { name: 'Legend' })
  await expect(legend).toContainText('hatched: disputed')
  await expect(legend.getByRole('heading', { name: 'Legend' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(legend).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Whole legend' })).toBeFocused()
})

test('V walks the views and keeps the focus in them', async ({ page }) => {
  await openPicture(page)
  await page.locator('.picture').focus()
  for (const view of ['ledger', 'table', 'matrix', 'sheet', null]) {
    await page.keyboard.press('v')
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe(view)
    await afterFrames(page)
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
      true,
    )
  }
})

test('Enter on the list of links puts the focus into what it opens, and the first Escape closes that', async ({
  page,
}) => {
  await openPicture(page)
  await page.locator('.picture').focus()
  await page.keyboard.press('Enter')
  // The strongest link of the pair that the argument is about comes first.
  await expect(page.locator(':focus')).toContainText(/arms/i)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-heading]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-heading]')).toHaveCount(0)
  await expect(page.locator('.picture')).toBeFocused()
})

test('the app’s box cannot be scrolled', async ({ page }) => {
  await openPicture(page)
  const scrolled = await page.evaluate(() => {
    const app = document.querySelector('.app')
    app?.scrollTo(0, 500)
    document.querySelector('.time')?.scrollIntoView({ block: 'start' })
    return [app?.scrollTop, document.documentElement.scrollTop, document.body.scrollTop]
  })
  expect(scrolled).toEqual([0, 0, 0])
})

// 200 and 400 per cent of a window of 1440 by 900 and of 1280 by 1024.
for (const [width, height] of [
  [720, 450],
  [320, 256],
] as const)
  test(`at ${width} by ${height}, as under a lens, nothing is lost`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openPicture(page)
    for (const address of ['./', '?view=ledger', '?view=table', `?claim=${claim.id}`]) {
      await goTo(page, address)
      await faced(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        width,
      )
    }
    // The page itself is no higher than what stands in it: no blank is scrolled to.
    const blank = await page.evaluate(() => {
      const app = document.querySelector('.app')
      const foot = Math.max(
        ...[...(app?.children ?? [])].map(
          (e) => (e as HTMLElement).offsetTop + (e as HTMLElement).offsetHeight,
        ),
      )
      return (app?.scrollHeight ?? NaN) - foot
    })
    expect(blank).toBeLessThanOrEqual(1)
    for (const [address, words] of [
      [`?claim=${claim.id}`, `li[data-claim="${claim.id}"] button`],
      [`?tie=${pipe.id}`, '[data-heading]'],
      ['?step=4', '[data-step="4"] .sentence'],
    ] as const) {
      await goTo(page, address)
      await afterFrames(page, 30)
      const part = page.locator(words).first()
      await part.scrollIntoViewIfNeeded()
      const seen = await part.evaluate((e) => {
        const { left, top, height } = e.getBoundingClientRect()
        const found = [0.2, 0.5, 0.8].map((at) => document.elementFromPoint(left + 20, top + height * at))
        return found.some((f) => f !== null && (e.contains(f) || f.contains(e)))
      })
      expect(seen, address).toBe(true)
    }
    for (const turn of ['Back', 'Next']) {
      const button = page.getByRole('button', { name: turn, exact: true })
      await button.scrollIntoViewIfNeeded()
      await expect(button).toBeInViewport({ ratio: 1 })
    }
    await goTo(page, './')
    for (const switchOf of ['Military', 'Economy']) {
      const layer = page.getByRole('switch', { name: switchOf })
      await layer.scrollIntoViewIfNeeded()
      await expect(layer).toBeInViewport()
    }
    const date = page.getByRole('slider', { name: 'Date' })
    await date.scrollIntoViewIfNeeded()
    await expect(date).toBeInViewport()
  })
