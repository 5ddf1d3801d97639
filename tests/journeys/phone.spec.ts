import type { Page } from '@playwright/test'
import { m } from '../../src/messages/messages.ts'
import { afterFrames, expect, faced, goTo, openPicture, test } from './page.ts'
import { arc, atlas, claim, named, pipe } from './shipped.ts'

const steps = atlas.data.article.tour.length

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('on a telephone the date bar is low, and the sheet brings the argument and what is selected', async ({
  page,
}) => {
  await openPicture(page)
  const sheet = page.locator('[data-height]')
  await expect(sheet).toHaveAttribute('data-height', 'bar')
  expect((await sheet.boundingBox())?.height).toBeLessThanOrEqual(97)
  await page.getByRole('button', { name: m.frame.sheet.raise }).press('Enter')
  await expect(sheet).toHaveAttribute('data-height', 'half')
  const top = page.locator('li[data-claim]').first()
  await expect(top).toBeVisible()
  await top.getByRole('button').first().tap()
  await expect(page).toHaveURL(new RegExp(`claim=${(await top.getAttribute('data-claim')) ?? 'none'}`))
  await goTo(page, `?tie=${pipe.id}`)
  await expect(page.getByRole('region', { name: named(pipe.label) })).toBeVisible()
})

test('nothing is wider than the telephone', async ({ page }) => {
  await openPicture(page)
  for (const address of [
    './',
    '?view=table',
    '?view=ledger',
    '?view=matrix',
    '?view=sheet',
    `?tie=${arc.id}`,
    '?date=2016-04-06&compare=2016-04-01',
  ]) {
    await goTo(page, address)
    await faced(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, address).toBeLessThanOrEqual(390)
  }
})

test('a notice lies below the bar and has the width of the telephone', async ({ page }) => {
  await openPicture(page, '?date=x')
  const bar = await page.getByRole('switch', { name: 'Military' }).boundingBox()
  const line = await page.getByText(/a date is written like/).boundingBox()
  expect(line?.y).toBeGreaterThan((bar?.y ?? NaN) + (bar?.height ?? NaN))
  expect(line?.width).toBeGreaterThan(280)
})

const sheetOf = (page: Page) => page.locator('[data-height]')
const raise = (page: Page) => page.getByRole('button', { name: /(Raise|Lower) the panel/ })

test('the raised sheet stops below the bar: its handle can be reached, and a button leads back to the map', async ({
  page,
}) => {
  await openPicture(page)
  await raise(page).press('Enter')
  await raise(page).press('Enter')
  await expect(sheetOf(page)).toHaveAttribute('data-height', 'full')
  const bar = await page.locator('header').first().boundingBox()
  const foot = (bar?.y ?? NaN) + (bar?.height ?? NaN)
  await expect.poll(async () => (await sheetOf(page).boundingBox())?.height).toBeGreaterThan(500)
  await expect.poll(async () => (await raise(page).boundingBox())?.y).toBeGreaterThanOrEqual(foot - 0.5)
  await page.getByRole('button', { name: 'Map', exact: true }).tap()
  await expect(sheetOf(page)).toHaveAttribute('data-height', 'bar')
  // By a finger: from the bar to half, and dragged down again.
  await raise(page).tap()
  await expect(sheetOf(page)).toHaveAttribute('data-height', 'half')
})

test('the tabs of the sheet are worked by keys', async ({ page }) => {
  await openPicture(page)
  await raise(page).press('Enter')
  const tab = (name: string) => page.getByRole('tab', { name })
  await tab('Argument').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Legend')).toBeFocused()
  await expect(page.getByRole('tabpanel', { name: 'Legend' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Argument')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(tab('Legend')).toBeFocused()
  await expect(tab('Argument')).toHaveAttribute('tabindex', '-1')
})

test('an address of a claim or of a link opens with it in sight, and leaves the map its part', async ({
  page,
}) => {
  for (const [address, what] of [
    [`?claim=${claim.id}`, `li[data-claim="${claim.id}"]`],
    [`?tie=${pipe.id}`, '[data-heading]'],
  ] as const) {
    await openPicture(page, address)
    await expect(sheetOf(page)).toHaveAttribute('data-height', 'half')
    await afterFrames(page, 30)
    const sheet = await sheetOf(page).boundingBox()
    const box = await page.locator(what).first().boundingBox()
    expect(box?.y).toBeGreaterThan(sheet?.y ?? NaN)
    expect(box?.y).toBeLessThan(844 - 40)
    const map = await page.locator('main .place').first().boundingBox()
    expect((sheet?.y ?? NaN) - (map?.y ?? NaN)).toBeGreaterThan(180)
    // In the sheet only the part itself is scrolled: nothing blank lies below it.
    const blank = await page
      .getByRole('tabpanel')
      .evaluate((panel) => panel.scrollHeight - panel.clientHeight)
    expect(blank, address).toBeLessThanOrEqual(1)
  }
})

test('what is pressed is as large as a finger, the credits are one sign, and the help tells of fingers', async ({
  page,
}) => {
  await openPicture(page)
  const small = await page.evaluate(() => {
    const names: string[] = []
    const scope = 'header, main .controls, main .credits, [data-height] > .handle, [data-height] .body > .row'
    for (const part of document.querySelectorAll(scope))
      for (const button of [part, ...part.querySelectorAll('button, label')].filter((e) =>
        e.matches('button, label'),
      )) {
        const { width, height } = button.getBoundingClientRect()
        if (width > 0 && (width < 43 || height < 35))
          names.push(`${button.getAttribute('aria-label') ?? button.textContent}: ${width} × ${height}`)
      }
    return names
  })
  expect(small).toEqual([])
  await expect(page.getByText(/GeoNames/)).not.toBeVisible()
  await page.getByRole('button', { name: 'Who made the base map' }).tap()
  await expect(page.getByText(/GeoNames/)).toBeVisible()
  await page.getByRole('button', { name: 'Help', exact: true }).tap()
  const help = page.getByRole('dialog', { name: 'How to read this map' })
  await expect(help.getByRole('heading', { name: 'Gestures' })).toBeVisible()
  await expect(help.getByText('Single-key shortcuts')).toHaveCount(0)
})

test('the tour is offered on the first screen, and a step has the page for itself', async ({ page }) => {
  await openPicture(page)
  const ways = page.getByRole('group', { name: m.frame.start })
  await expect(ways.getByRole('button', { name: /^All \d+ links$/ })).toBeInViewport({ ratio: 1 })
  const tour = ways.getByRole('button', { name: m.tour.offer({ steps }) })
  await expect(tour).toBeInViewport({ ratio: 1 })
  expect((await tour.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await tour.tap()
  await expect(page).toHaveURL(/step=1$/)
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeInViewport({ ratio: 1 })
  for (const gone of [
    ways,
    page.getByRole('radiogroup', { name: 'View' }),
    page.getByRole('group', { name: 'Subjects' }),
  ])
    await expect(gone).toHaveCount(0)
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'The day' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Share', exact: true }).tap()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
  await page.getByRole('button', { name: 'Leave the tour' }).tap()
  await expect(page).not.toHaveURL(/step=/)
  await expect(sheetOf(page)).toHaveAttribute('data-height', 'bar')
})

test('every step leaves the map its part on every telephone and tablet, with its words and both buttons in sight', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await openPicture(page, '?step=1')
  for (const [width, height] of [
    [390, 844],
    [320, 568],
    [820, 1180],
    [844, 390],
  ] as const)
    await test.step(`${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height })
      await goTo(page, '?step=1')
      await afterFrames(page)
      for (let n = 1; n <= steps; n++) {
        await expect(page.getByText(`${n} of ${steps}`, { exact: true })).toBeInViewport()
        const map = await page.locator('main .place').first().boundingBox()
        expect(map?.height).toBeGreaterThanOrEqual(height * 0.45)
        for (const part of ['h3', '.day'])
          await expect(page.locator(`[data-step="${n}"] ${part}`).last()).toBeInViewport({ ratio: 1 })
        const words = await page.locator(`[data-step="${n}"] .sentence`).first().boundingBox()
        const foot = await page.getByRole('button', { name: 'Back', exact: true }).boundingBox()
        // Two lines of the text at least.
        expect((foot?.y ?? 0) - (words?.y ?? NaN)).toBeGreaterThan(46)
        const next = page.getByRole('button', { name: n < steps ? 'Next' : 'Explore the map', exact: true })
        await expect(next).toBeInViewport({ ratio: 1 })
        await next.tap()
      }
      await expect(page).not.toHaveURL(/step=/)
    })
})

test('a link that is pressed in a step is told of below the map, and its step comes back', async ({
  page,
}) => {
  await openPicture(page, `?step=4&tie=${arc.id}`)
  await expect(page.locator('[data-heading]')).toBeInViewport()
  await page.getByRole('button', { name: 'Close' }).first().tap()
  await expect(page.locator('[data-step="4"] h3')).toBeInViewport()
})

test('nothing of a day’s headline and sentence is cut', async ({ page }) => {
  await openPicture(page)
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    for (const day of ['2016-04-03', '2015-11-24', '2016-06-28', '2016-07-14', '2016-08-10', '2016-08-16']) {
      await goTo(page, `?date=${day}`)
      await afterFrames(page)
      // Each day's card comes closed.
      await page.locator('.card .head').tap()
      await expect(page.locator('.card .summary')).toBeVisible()
      const cut = await page
        .locator('.card :is(.lines, .summary)')
        .evaluateAll((all) =>
          all
            .filter((e) => getComputedStyle(e).overflowY !== 'visible')
            .some((e) => e.scrollHeight > e.clientHeight + 1),
        )
      expect(cut, day).toBe(false)
    }
  }
})

test('a day that the reader goes to has its sentence in sight, and the map keeps its size from one to the next', async ({
  page,
}) => {
  await openPicture(page)
  await expect(page.locator('.about .answer')).toBeVisible()
  const tops: number[] = []
  for (const day of ['2016-04-03', '2016-08-16', '2016-05-03']) {
    await goTo(page, `?date=${day}`)
    await expect(page.locator('.card .summary')).toBeInViewport()
    await expect(page.locator('.about .answer')).toHaveCount(0)
    tops.push((await page.locator('.map > .place').boundingBox())?.y ?? 0)
  }
  expect(new Set(tops).size).toBe(1)
})

test('a layer alone keeps its count beside the way back', async ({ page }) => {
  await openPicture(page, '?layers=energy')
  await expect(page.getByRole('button', { name: 'All subjects' })).toBeVisible()
  const boxes = await Promise.all(
    [page.locator('.layer:has(.alone) .count'), page.getByRole('button', { name: 'All subjects' })].map((l) =>
      l.boundingBox(),
    ),
  )
  await expect(page.locator('.layer:has(.alone) .count')).toHaveCSS('visibility', 'visible')
  expect((boxes[0]?.x ?? NaN) + (boxes[0]?.width ?? NaN)).toBeLessThanOrEqual(boxes[1]?.x ?? NaN)
})

test('where event marks crowd, tapping again leads through them', async ({ page }) => {
  await openPicture(page, '?date=2016-04-03')
  const seen = new Set<string | null>()
  for (let i = 0; i < 5; i++) {
    // What is picked raises the sheet, and the track with it.
    const track = await page.locator('.track').boundingBox()
    const head = await page.getByRole('slider', { name: 'Date' }).boundingBox()
    await page.touchscreen.tap((head?.x ?? NaN) + (head?.width ?? NaN) / 2, (track?.y ?? NaN) + 12)
    await afterFrames(page, 30)
    seen.add(new URL(page.url()).searchParams.get('event'))
  }
  expect(seen.size).toBeGreaterThanOrEqual(3)
})
