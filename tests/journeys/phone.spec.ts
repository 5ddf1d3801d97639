import type { Page } from '@playwright/test'
import { afterFrames, expect, faced, goTo, openPicture, test } from './page.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('on a telephone the date bar is low, and the sheet brings the argument and what is selected', async ({
  page,
}) => {
  await openPicture(page)
  const sheet = page.locator('[data-height]')
  await expect(sheet).toHaveAttribute('data-height', 'bar')
  expect((await sheet.boundingBox())?.height).toBeLessThanOrEqual(97)
  await page.getByRole('button', { name: 'Raise the sheet' }).press('Enter')
  await expect(sheet).toHaveAttribute('data-height', 'half')
  await expect(page.locator('li[data-claim="c01"]')).toBeVisible()
  await page.locator('li[data-claim="c01"] button').first().tap()
  await expect(page).toHaveURL(/claim=c01/)
  await goTo(page, '?tie=tanap')
  await expect(page.getByRole('region', { name: /TANAP/ })).toBeVisible()
})

test('nothing is wider than the telephone', async ({ page }) => {
  await openPicture(page)
  for (const address of [
    './',
    '?view=table',
    '?view=ledger',
    '?view=matrix',
    '?view=sheet',
    '?tie=ru-az-arms',
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
const raise = (page: Page) => page.getByRole('button', { name: /(Raise|Lower) the sheet/ })

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

for (const [name, address, what] of [
  ['a claim', '?claim=c12', 'li[data-claim="c12"]'],
  ['a link', '?tie=tanap', '[data-heading]'],
] as const)
  test(`an address of ${name} opens with it in sight, and leaves the map its part`, async ({ page }) => {
    await openPicture(page, address)
    await expect(sheetOf(page)).toHaveAttribute('data-height', 'half')
    await afterFrames(page, 30)
    const sheet = await sheetOf(page).boundingBox()
    const box = await page.locator(what).first().boundingBox()
    expect(box?.y).toBeGreaterThan(sheet?.y ?? NaN)
    expect(box?.y).toBeLessThan(844 - 40)
    const map = await page.locator('main .place').first().boundingBox()
    expect((sheet?.y ?? NaN) - (map?.y ?? NaN)).toBeGreaterThan(180)
  })

test('what is pressed is as large as a finger, and the credits are one sign', async ({ page }) => {
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
})

test('shares from the bar, and the help tells of fingers', async ({ page }) => {
  await openPicture(page)
  await page.getByRole('button', { name: 'Share', exact: true }).tap()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
  await page.getByRole('button', { name: 'Help', exact: true }).tap()
  const help = page.getByRole('dialog', { name: 'How to read this map' })
  await expect(help.getByRole('heading', { name: 'Gestures' })).toBeVisible()
  await expect(help.getByText('Single-key shortcuts')).toHaveCount(0)
})
