/** The view as a picture to take away: each file shows the facts of the page. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { m } from '../../src/messages/messages.ts'
import { expect, openPicture, test } from './page.ts'

const VIEW = '?date=2016-08-10&layers=energy'

const tiesOnPage = (page: Page) =>
  page
    .locator('.picture [data-tie]')
    .evaluateAll((all) => [...new Set(all.map((e) => e.getAttribute('data-tie')))].sort())

/** Takes a file from the dialog. */
async function take(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: `Download ${name}` }).click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test('PNG, SVG and page of a view show its ties, its day and its way back', async ({ page, browser }) => {
  await openPicture(page, VIEW)
  const ties = await tiesOnPage(page)
  expect(ties.length).toBeGreaterThan(20)
  await page.keyboard.press('s')
  await page.getByRole('tab', { name: 'Image' }).click()

  const png = await take(page, 'PNG')
  expect(png.name).toMatch(/_2016-08-10_map\.png$/)
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2560, 1600])
  expect(png.bytes.length).toBeGreaterThan(200_000)

  const svg = (await take(page, 'SVG')).bytes.toString('utf8')
  // The page's own policy lets nothing parse a text.
  const reader = await browser.newPage()
  const read = await reader.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
    const outside = [...drawing.querySelectorAll('[*|href]')].filter((e) =>
      /^(https?:|\.|\/)/.test(e.getAttribute('xlink:href') ?? ''),
    )
    return {
      wrong: drawing.querySelector('parsererror')?.textContent ?? null,
      ties: [
        ...new Set([...drawing.querySelectorAll('[data-tie]')].map((e) => e.getAttribute('data-tie'))),
      ].sort(),
      words: drawing.documentElement.textContent,
      outside: outside.length,
      relief: drawing.querySelector('image')?.getAttribute('xlink:href')?.slice(0, 15),
    }
  }, svg)
  await reader.close()
  // Inkscape 1.2 reads neither WebP nor links of SVG 2.
  expect(read).toMatchObject({ wrong: null, ties, outside: 0, relief: 'data:image/png;' })
  for (const word of ['10 August 2016', 'Borders: neutral', page.url(), 'Filtered: energy links.'])
    expect(read.words).toContain(word)

  const html = (await take(page, 'page')).bytes
  expect(html.length).toBeLessThan(900_000)
  const alone = await browser.newPage({ javaScriptEnabled: false, offline: true })
  await alone.setContent(html.toString('utf8'))
  await expect(alone.locator('table').first().locator('tbody tr')).toHaveCount(ties.length)
  await expect(alone.getByRole('heading', { level: 1 })).toBeVisible()
  expect(
    await alone
      .locator('[data-tie]')
      .evaluateAll((all) => [...new Set(all.map((e) => e.getAttribute('data-tie')))].sort()),
  ).toEqual(ties)
  await alone.close()
})

test('paper has the picture and the list of its ties, and nothing of the page', async ({ page }) => {
  await openPicture(page, VIEW)
  const ties = await tiesOnPage(page)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.print-figure li')).toHaveCount(ties.length)
  await expect(page.locator('.print-figure svg')).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Date' })).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.print-figure > *')).toHaveCount(0)

  // While it really prints the browser lets no markup be parsed: all of the page was once lost by that.
  await page.emulateMedia({ media: null })
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.body.dataset['printed'] = String(document.querySelectorAll('.print-figure li').length)
    })
  })
  await page.keyboard.press('s')
  await page.getByRole('tab', { name: 'Image' }).click()
  await page.getByRole('button', { name: m.image.print }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', String(ties.length))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('slider', { name: 'Date' })).toBeVisible()
})
