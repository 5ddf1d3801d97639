/** A published atlas that is too large for the page to read by itself. */
import type { Page } from '@playwright/test'
import { m } from '../../src/messages/messages.ts'
import { syntheticAtlas } from '../support/synthetic-atlas.ts'
import { expect, heard, openPicture, test } from './page.ts'

/** For what a worker reads while others use the machine. */
const SLOW = { timeout: 30_000 }

/** Serves another atlas in place of the built one. */
async function publish(page: Page, atlas: object): Promise<void> {
  const body = JSON.stringify(atlas)
  expect(body.length).toBeGreaterThan(1_000_000)
  await page.route('**/data/atlas.json*', (route) => route.fulfill({ contentType: 'application/json', body }))
}

test('is read by a worker, and is the published atlas all the same', async ({ page }) => {
  await publish(page, syntheticAtlas(3000))
  const worker = page.waitForEvent('worker', (w) => /atlas\.worker/.test(w.url()))
  await openPicture(page)
  await worker
  await expect(page.getByText(/^Not the published dataset/)).toHaveCount(0)
  await expect(page.getByText(/The map shows the 1000 strongest of 3000 links/).first()).toBeAttached()
  const before = await page.locator('.card .day').textContent()
  await page.getByRole('slider', { name: 'Date' }).press('ArrowRight')
  await expect(page.locator('.card .day')).not.toHaveText(before ?? '')
})

test('is not shown in part where a row of it breaks a rule', async ({ page, watched }) => {
  const atlas = syntheticAtlas(3000)
  const [first, ...rest] = atlas.ties
  await publish(page, { ...atlas, ties: [{ ...first, from: 'nobody' }, ...rest] })
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('break a rule of their own format', SLOW)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('ties[0]')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  heard(watched, /nothing/)
})

test('is not shown without the rules of its look', async ({ page }) => {
  await page.route(/\/app-[^/]*\.css$/, (route) => route.fulfill({ contentType: 'text/css', body: '' }))
  await page.goto('./')
  await expect(page.getByRole('main').getByRole('alert')).toContainText(m.failure.parts.styles)
})
