/** What holds for the built site of any atlas: it opens, it is its own, and it keeps quiet. */
import { siteNameOf } from '../../src/atlas/identity.ts'
import { licenceLine } from '../../src/embed/licence.ts'
import { BRAND } from '../../src/messages/names.ts'
import { momentsOf } from '../../src/state/moments.ts'
import { expect, open, openPicture, test } from '../journeys/page.ts'
import { atlas } from './chosen.ts'

const { article, claims } = atlas.data
const site = siteNameOf(article)
/** How often the tool is named on the page, where the site is not the tool's own. */
const named = (text: string) => text.split(BRAND).length - 1

test('the page opens with its map, under its own name', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site)
  await expect(page.getByRole('heading', { name: article.title }).first()).toBeVisible()
  const title = site === article.title ? site : `${article.title} · ${site}`
  await expect(page).toHaveTitle(title)
})

test('the page can be read before any script, and names the same site', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site)
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', article.thesis)
  await expect(page.getByRole('figure').locator('svg path').first()).toBeAttached()
  await context.close()
})

for (const width of [1440, 390])
  test(`every claim can be walked to, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await openPicture(page)
    for (const { id } of claims.slice(0, 5)) {
      await page.goto(`./?claim=${id}`)
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
    }
  })

test('the tool is named once, in the help', async ({ page }) => {
  test.skip(site === BRAND, 'the tool’s own site')
  await openPicture(page)
  expect(named(await page.locator('body').innerText())).toBe(0)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog')
  await expect(help).toBeVisible()
  expect(named(await help.innerText())).toBe(1)
})

test('the embed says the licence of the atlas, or that there is none', async ({ page }) => {
  await openPicture(page, '?embed=1')
  await expect(page.locator('.embed footer')).toContainText(licenceLine(atlas))
})

test('the page of each moment has its map and the name of the site', async ({ page }) => {
  const moments = momentsOf(atlas)
  for (const { folder, label } of moments.slice(0, 3)) {
    await page.goto(`./views/${folder}index.html`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(label)
    await expect(page).toHaveTitle(new RegExp(`· ${site.replaceAll(/\W/g, '.')}$`))
    await expect(page.locator('figure svg path').first()).toBeAttached()
    if (site !== BRAND) expect(named(await page.locator('body').innerText())).toBe(0)
  }
})
