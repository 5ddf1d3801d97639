import { expect, faced, goTo, openPicture, test } from './page.ts'

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
  const line = await page.getByText(/is no date/).boundingBox()
  expect(line?.y).toBeGreaterThan((bar?.y ?? NaN) + (bar?.height ?? NaN))
  expect(line?.width).toBeGreaterThan(280)
})
