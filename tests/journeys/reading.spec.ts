import { expect, goTo, LIBRARY, mapped, open, openPicture, pointsOf, rested, test } from './page.ts'
import { m } from '../../src/messages/messages.ts'

test('the map is two tab stops from the top, one itself, and its ties can be walked and opened by keys; from an edge to its inspector and back', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the map' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('canvas')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tie=/)

  await goTo(page, '?pair=none&layers=military#map=5.5/37/43')
  await rested(page)
  // Far from Baku, where the arc runs alone, but clear of the chip where it leaves the view.
  const inView = (await pointsOf(page, 'il-az-arms')).filter(
    (p) => p.x > 680 && p.x < 1360 && p.y > 130 && p.y < 560,
  )
  const [point] = inView.sort((a, b) => a.x - b.x)
  if (!point) throw new Error('the Israeli arms are not in view')
  await page.mouse.click(point.x, point.y)
  const inspector = page.getByRole('region', { name: /Israeli arms/i })
  await expect(inspector).toBeVisible()
  await expect(page).toHaveURL(/tie=il-az-arms/)
  await expect(inspector).toContainText(/Israel/)
  await page.keyboard.press('Escape')
  await expect(inspector).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('region', { name: /Israeli arms/i })).toBeVisible()
})

test('from a claim to its day, from its line to sources with links', async ({ page }) => {
  await openPicture(page)
  await page.locator('li[data-claim="c42"] button').first().click()
  await expect(page).toHaveURL(/claim=c42/)
  await goTo(page, '?tie=ru-az-arms')
  await expect(page.locator('li[data-claim="c42"]')).toHaveClass(/lit/)
  await expect(page.locator('li[data-claim="c22"]')).not.toHaveClass(/lit/)
  const inspector = page.getByRole('region', { name: /arms to azerbaijan/i })
  await expect(inspector).toContainText('85')
  await expect(inspector).toContainText('79')
  await expect(inspector).toContainText(m.vocabulary.verdicts.contested.inSentence)
  const hrefs = await inspector
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(1)
  for (const href of hrefs) expect(href).toMatch(/^https?:/)
})

test('the focus goes along: from search to what was found, from there to its claim, on with the walk', async ({
  page,
}) => {
  await openPicture(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: /search/i }).fill('trans-anatolian')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /tanap/i })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: /Opened: TANAP/ })).toHaveCount(1)
  const claim = page
    .getByRole('region', { name: /tanap/i })
    .getByRole('button', { name: /southern gas corridor/i })
  await claim.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-claim="c22"] > button')).toBeFocused()
  await page.keyboard.press(']')
  await expect(page.locator('[data-claim="c23"] > button')).toBeFocused()
  await page.keyboard.press('[')
  await expect(page).toHaveURL(/claim=c22/)
  await expect(page.locator('[data-claim="c22"] > button')).toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.type('baku')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.locator('.picture')).toBeFocused()
})

test('an address restores the whole view', async ({ page }) => {
  const address =
    '?date=2016-04-03&layers=military,diplomacy&tie=ru-am-arms&borders=control&theme=dark#map=6/40.5/45.5'
  await openPicture(page, address)
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
  await expect(page.getByRole('switch', { name: 'Energy', exact: true })).not.toBeChecked()
  await expect(page.getByRole('region', { name: /arms to armenia/i })).toBeVisible()
  const before = page.url()
  await page.unroute(LIBRARY)
  await page.reload()
  await mapped(page)
  expect(page.url()).toBe(before)
  const camera = await page.evaluate(() => window.betweenBlocs?.map?.getZoom())
  expect(camera).toBeCloseTo(6, 1)
})

test('bad values fall back with a notice, and foreign keys are kept', async ({ page }) => {
  await openPicture(page, '?date=2016-02-30&borders=mine&utm_source=x')
  await expect(page.getByText(/date=2016-02-30/)).toBeVisible()
  await expect(page.getByText(/borders=mine/)).toBeVisible()
  await page.keyboard.press('Shift+M')
  await expect(page).toHaveURL(/utm_source=x/)
  await expect(page).toHaveURL(/layers=military/)
})
