/** One address, wherever it is read: the same ties on the same day, without scripts, drawn, living, framed, taken away, on paper. */
import { readFileSync } from 'node:fs'
import type { Frame, Page } from '@playwright/test'
import { drawn, expect, LIBRARY, mapped, openPicture, ready, test } from './page.ts'
import { DAY_IN_WORDS, drawnIn, opening, shown } from './shipped.ts'

const ties = shown.map((s) => s.tie.id).sort()
/** Those of them that are drawn. */
const lines = drawnIn(opening)
const day = DAY_IN_WORDS

/** The ties that the drawings of a page show, each once. */
const pictured = (page: Page | Frame, within: string) =>
  page
    .locator(`${within} svg [data-tie]`)
    .evaluateAll((all) => [...new Set(all.map((e) => e.getAttribute('data-tie')))].sort())
const expectPictured = async (page: Page | Frame, within: string) => {
  await expect(page.locator(`${within} svg [data-tie]`).first()).toBeAttached()
  expect(await pictured(page, within)).toEqual(lines)
}

test('the living map and its embed', async ({ page }) => {
  await page.goto('./')
  await mapped(page)
  expect(await drawn(page, 'tie')).toEqual(lines)
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', new RegExp(day))
  await page.route(LIBRARY, () => {})
  await page.goto('./?embed=1')
  await ready(page)
  await expectPictured(page, '.picture')
  await expect(page.locator('time').first()).toHaveText(day)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the page', async ({ page }) => {
    await page.goto('./')
    await expectPictured(page, 'figure')
    const listed = await page
      .locator('tr[data-tie]')
      .evaluateAll((all) => all.map((e) => e.getAttribute('data-tie')))
    expect(listed.sort()).toEqual(ties)
    await expect(page.locator('figcaption').first()).toContainText(day)
  })
})

test('without the map library: the drawing, what is taken away, and paper', async ({ page, browser }) => {
  await openPicture(page)
  await expectPictured(page, '.picture')

  await page.keyboard.press('s')
  await page.getByRole('tab', { name: 'Image' }).click()
  // The page's own policy lets nothing parse a text.
  const reader = await browser.newPage()
  for (const [name, type] of [
    ['SVG', 'image/svg+xml'],
    ['page', 'text/html'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: `Download ${name}` }).click()
    const text = readFileSync(await (await coming).path(), 'utf8')
    const read = await reader.evaluate(
      ([source, as]) => {
        const parsed = new DOMParser().parseFromString(source, as)
        const all = [...parsed.querySelectorAll('svg [data-tie]')]
        return {
          ties: [...new Set(all.map((e) => e.getAttribute('data-tie')))].sort(),
          words: parsed.documentElement.textContent,
        }
      },
      [text, type] as const,
    )
    expect(read.ties, name).toEqual(lines)
    expect(read.words, name).toContain(day)
  }
  await reader.close()
  await page.keyboard.press('Escape')

  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expectPictured(page, '.print-figure')
  await expect(page.locator('.print-figure li')).toHaveCount(ties.length)
  await expect(page.locator('.print-figure')).toContainText(day)
})
