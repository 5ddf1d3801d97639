/** The pages of moments, without scripts, and their way to the map; the cards beside them. */
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { pages } from '../../src/messages/pages.ts'
import { violations } from './axe.ts'
import { expect, LIBRARY, ready, test } from './page.ts'

const VIEWS = 'dist/views'
const files = readdirSync(VIEWS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => path.join(VIEWS, name))
const { tour, anchors } = JSON.parse(readFileSync('data/atlas/article.json', 'utf8')) as {
  tour: { day: string; title: string }[]
  anchors: { day: string }[]
}
/** Days that had a page before there was a tour. */
const former = anchors.filter(({ day }) => !tour.some((step) => step.day === day))

test('every page of a moment has its tags and drawings, and every relative link of it leads to a file', async ({
  page,
}) => {
  expect(files).toHaveLength(tour.length + former.length + 1)
  for (const file of files) {
    const html = readFileSync(file, 'utf8')
    for (const tag of ['<title>', 'name="description"', 'property="og:title"', 'name="twitter:card"'])
      expect(html, file).toContain(tag)
    for (const [, link = ''] of html.matchAll(/ (?:href|src)="([^"#]+)"/g)) {
      if (/^https?:/.test(link)) continue
      const to = path.join(path.dirname(file), link.replace(/\?.*/, ''))
      expect(existsSync(link.endsWith('/') ? path.join(to, 'index.html') : to), `${file}: ${link}`).toBe(true)
    }
  }
  // The whole page is XML as well: a parser that forgives nothing reads it.
  const broken = await page.evaluate(
    (all) =>
      all.flatMap((html) => {
        const parsed = new DOMParser().parseFromString(html.replace('<!doctype html>', ''), 'application/xml')
        return parsed.querySelector('parsererror')?.textContent ?? []
      }),
    files.map((file) => readFileSync(file, 'utf8')),
  )
  expect(broken).toEqual([])
})

test('every card is a PNG of 1200 by 630 with a map on it', () => {
  const cards = readdirSync('dist/cards')
  expect(cards.sort()).toEqual([...tour.map(({ day }) => `${day}.png`), 'opening.png'].sort())
  for (const card of cards) {
    const bytes = readFileSync(path.join('dist/cards', card))
    expect(bytes.subarray(1, 4).toString(), card).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], card).toEqual([1200, 630])
    // A plain ground with some words takes a tenth of that.
    expect(bytes.length, card).toBeGreaterThan(100_000)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a moment shows its map, fits a phone, and its links lead on', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./views/')
    await page.getByRole('link', { name: tour[1]?.title ?? '' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour[1]?.title ?? '')
    await expect(page.locator('.narrow svg')).toBeVisible()
    await expect(page.locator('.wide svg')).toBeHidden()
    await page.getByRole('link', { name: 'After' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour[2]?.title ?? '')
    const map = page.getByRole('link', { name: pages.moments.openMap })
    await expect(map).toHaveAttribute('href', '../../?step=3')
  })
})

test('a moment is accessible in both schemes, changes its inks in the dark, and opens the map on its step', async ({
  page,
}) => {
  const inks: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`./views/${tour[2]?.day ?? ''}/`)
    expect(await violations(page), colorScheme).toEqual([])
    inks.push(
      await page
        .locator('.wide [data-tie]')
        .last()
        .evaluate((e) => getComputedStyle(e).stroke),
    )
    if (colorScheme === 'dark') {
      await page.goto('./views/')
      expect(await violations(page), 'the list').toEqual([])
      await page.goBack()
    }
  }
  expect(inks[0]).not.toBe(inks[1])
  await page.route(LIBRARY, () => {})
  await page.getByRole('link', { name: pages.moments.openMap }).click()
  await ready(page)
  expect(new URL(page.url()).searchParams.get('step')).toBe('3')
})

test('the Link tab lists the moments, each with the address of its page', async ({ page }) => {
  await page.route(LIBRARY, () => {})
  await page.goto('./')
  await ready(page)
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: 'Share and export' })
  const [first] = tour
  const link = dialog.getByRole('link', { name: first?.title ?? '', exact: true })
  expect(new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)).pathname).toBe(
    `/some/where/views/${first?.day ?? ''}/`,
  )
  await expect(dialog.getByRole('listitem')).toHaveCount(tour.length)
  expect(await violations(page)).toEqual([])
})
