/** The picture that is there before the map, and stays where the map cannot be. */
import { expect, mapped, openPicture, ready, rows, test } from './page.ts'

const ties = (page: Parameters<typeof openPicture>[0]) =>
  page
    .locator('.picture [data-tie]')
    .evaluateAll((paths) => [...new Set(paths.map((p) => p.getAttribute('data-tie') ?? ''))].sort())

test('draws the opening before the map library is there, and obeys slider, switches and table', async ({
  page,
}) => {
  await openPicture(page)
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg')
  await expect(page.locator('.picture')).toContainText('arms deliveries')
  await expect(page.getByRole('button', { name: /Moscow.*26 ties lead there/ })).toBeVisible()
  const opening = await ties(page)
  await page.getByRole('slider', { name: 'Date' }).focus()
  await page.keyboard.press('Home')
  await expect.poll(() => ties(page)).not.toEqual(opening)
  await page.getByRole('switch', { name: 'Energy', exact: true }).click()
  await page.keyboard.press('v')
  const shown = await rows(page)
  expect(await ties(page)).toEqual([...shown.keys()].sort())
  expect(shown.size).toBeGreaterThan(10)
})

test('a line of it is picked where it lies, and by keys', async ({ page }) => {
  await openPicture(page, '?pair=none&layers=military#map=5.5/37/43')
  const at = await page
    .locator('.picture [data-tie="il-az-arms"]')
    .first()
    .evaluate((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error('no path')
      const p = path.getPointAtLength(path.getTotalLength() * 0.55)
      const m = path.getScreenCTM()
      return { x: p.x + (m?.e ?? 0), y: p.y + (m?.f ?? 0) }
    })
  await page.mouse.click(at.x, at.y)
  await expect(page.getByRole('region', { name: /Israeli arms/i })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('.picture').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tie=/)
})

test('has the focus by the link at the top, and hands it on to the map', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.picture')).toBeFocused()
  await mapped(page)
  await expect(page.locator('canvas')).toBeFocused()
})

test('zooms and goes home by its buttons', async ({ page }) => {
  await openPicture(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/#map=/)
  await page.getByRole('button', { name: 'Back to the opening view' }).click()
  await expect(page).not.toHaveURL(/#map=/)
})

test('stays, with a notice, where there is no WebGL', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto('./')
  await ready(page)
  await expect(page.getByText(/WebGL/)).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg')
  await page.getByRole('slider', { name: 'Date' }).focus()
  const before = await ties(page)
  await page.keyboard.press('Home')
  await expect.poll(() => ties(page)).not.toEqual(before)
  await ready(page)
})
