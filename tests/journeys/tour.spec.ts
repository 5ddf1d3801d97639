/** The tour: offered on the first screen, turned over by whatever turns, left by one press. */
import type { Page } from '@playwright/test'
import { m } from '../../src/messages/messages.ts'
import { expect, goTo, open, openPicture, test } from './page.ts'
import { atlas } from './shipped.ts'

const { tour } = atlas.data.article
/** The way in, and how the page says where one is. */
const offer = new RegExp(`^${m.tour.offer({ steps: tour.length })}`)
const current = (page: Page) => page.locator('[data-step]:has([aria-current="step"])')
const title = (n: number) => tour[n - 1]?.title ?? ''
const camera = (page: Page) => page.evaluate(() => window.betweenBlocs?.map?.getCenter().toArray())

test('the first screen of a desk has the question, the score and the way in', async ({ page }) => {
  await openPicture(page)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport)
    await goTo(page, './')
    const column = page.getByRole('region', { name: 'Argument' })
    await expect(column.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 })
    await expect(column.getByRole('button', { name: /^\d+ claims checked: \d+ confirmed/ })).toBeVisible()
    await expect(column.getByRole('button', { name: /^All \d+ links$/ })).toBeVisible()
    await column.getByRole('button', { name: offer }).click()
    await expect(page).toHaveURL(/\?step=1$/)
    await expect(current(page)).toHaveAttribute('data-step', '1')
  }
})

test('keys and clickers turn over, also with the focus on the map, which does not pan', async ({ page }) => {
  await open(page, '?step=2')
  await expect(current(page)).toContainText(title(2))
  await page.locator('canvas').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(current(page)).toContainText(title(3))
  await expect(page).toHaveURL(/\?step=3$/)
  const there = await camera(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(current(page)).toContainText(title(3))
  expect(await camera(page)).toEqual(there)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/\?step=4$/)
  await expect(
    page.getByRole('status').filter({ hasText: `Step 4 of ${tour.length}: ${title(4)}` }),
  ).toHaveCount(1)
})

test('Back goes step by step, and the list leads to any step', async ({ page }) => {
  await openPicture(page, '?step=4')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page).toHaveURL(/\?step=5$/)
  await page.goBack()
  await expect(current(page)).toContainText(title(4))
  await page.getByRole('button', { name: new RegExp(title(8)) }).click()
  await expect(page).toHaveURL(/\?step=8$/)
  await expect(current(page)).toBeInViewport()
})

test('Escape leaves the tour for what stood before, and the last step leads out', async ({ page }) => {
  await openPicture(page, '?date=2016-04-03&layers=military')
  await page.getByRole('button', { name: offer }).click()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?step=2$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?date=2016-04-03&layers=military$/)
  await page.goto(`./?step=${tour.length}`)
  await page.getByRole('button', { name: 'Explore the map' }).click()
  await expect(page).not.toHaveURL(/step=/)
})

test('a presentation is the tour in large type; arrows turn it over, Escape ends it', async ({ page }) => {
  // A claim leads to the step that is about it.
  const claim = tour[3]?.claims[0] ?? ''
  const n = tour.findIndex(({ claims }) => claims.includes(claim)) + 1
  await openPicture(page, `?claim=${claim}`)
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: title(n) })).toBeVisible()
  await page.locator('.picture').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(new RegExp(`step=${n + 1}&present=1$`))
  await expect(page.getByRole('heading', { name: title(n + 1) })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`\\?step=${n + 1}$`))
})
