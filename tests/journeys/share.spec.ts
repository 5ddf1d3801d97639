/** Taking something away: the link, the data as files, the citation. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parseAtlas } from '../../src/atlas/parse-atlas.ts'
import { m } from '../../src/messages/messages.ts'
import { parseCsv } from '../support/csv.ts'
import { CONTRAST, violations } from './axe.ts'
import { afterFrames, expect, heldBack, openPicture, rows, test } from './page.ts'
import { atlas } from './shipped.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share and export' })

/** Opens the dialog by its key on one of its tabs. */
async function share(page: Page, tab: string) {
  await page.keyboard.press('s')
  await dialog(page).getByRole('tab', { name: tab }).click()
}

/** What "Download" gives: its name and its text. */
async function downloaded(page: Page, name: string | RegExp = 'Download') {
  const waiting = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

test('the files of what is shown have the table’s ties, those of everything have all', async ({ page }) => {
  await openPicture(page, '?date=2016-04-03&layers=military,energy&basis=article&view=table')
  const shown = [...(await rows(page)).keys()].sort()
  expect(shown.length).toBeGreaterThan(5)
  await share(page, 'Data')
  const csv = await downloaded(page)
  expect(csv.name).toBe('between-blocs_moscow-baku-2016_2016-04-03_ties.csv')
  const ids = (text: string) =>
    parseCsv(text)
      .slice(1)
      .map((row) => row[0] ?? '')
  expect(ids(csv.text).sort()).toEqual(shown)
  await expect(dialog(page).getByText(m.files.links({ n: shown.length }))).toBeVisible()

  await dialog(page).getByRole('radio', { name: 'GeoJSON' }).check()
  const geojson = await downloaded(page)
  const { features } = JSON.parse(geojson.text) as {
    features: { properties: { type: string; id: string } }[]
  }
  const ties = features.map((f) => f.properties).filter((p) => p.type === 'tie')
  expect(ties.map((p) => p.id).sort()).toEqual(shown)

  await dialog(page).getByRole('radio', { name: 'JSON', exact: true }).check()
  const part = parseAtlas(JSON.parse((await downloaded(page)).text))
  if (!part.ok) throw new Error('the atlas of what is shown breaks its rules')
  expect([...part.atlas.ties.keys()].sort()).toEqual(shown)

  await dialog(page).getByRole('radio', { name: 'Everything' }).check()
  const whole = await downloaded(page)
  expect(whole.name).toBe('between-blocs_moscow-baku-2016_all-days_atlas.json')
  expect(whole.text).toBe(readFileSync('dist/data/atlas.json', 'utf8'))
  await dialog(page).getByRole('radio', { name: 'CSV' }).check()
  await dialog(page).getByRole('combobox', { name: 'Table' }).selectOption('claims')
  expect(ids((await downloaded(page)).text)).toEqual(atlas.data.claims.map(({ id }) => id))
})

test('a citation names the day, the version and the hash of the file as it is served', async ({ page }) => {
  await openPicture(page, '?date=2016-04-03')
  await share(page, 'Cite')
  const bytes = readFileSync('dist/data/atlas.json')
  const { article } = JSON.parse(bytes.toString()) as { article: { version: string; title: string } }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const box = dialog(page).getByRole('textbox', { name: 'Citation' })
  await expect(dialog(page).getByText(hash)).toBeVisible()
  const parts = [article.title, '3 April 2016', article.version, hash.slice(0, 16), page.url()]
  for (const part of parts) expect(await box.inputValue()).toContain(part)
  await dialog(page).getByRole('radio', { name: 'BibTeX' }).check()
  const bib = await downloaded(page, 'Download .bib')
  expect(bib.name).toBe('between-blocs_moscow-baku-2016_2016-04-03_citation.bib')
  for (const part of parts) expect(bib.text).toContain(part)
  await dialog(page).getByRole('radio', { name: 'CSL-JSON' }).check()
  const csl = JSON.parse((await downloaded(page, 'Download .json')).text) as {
    version: string
    URL: string
  }[]
  expect(csl[0]).toMatchObject({ version: article.version, URL: page.url() })
})

test('the link is copied; where copying is refused it stands there, selected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPicture(page, '?date=2016-04-03&layers=energy')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await dialog(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog(page).getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await dialog(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog(page).getByText(/not allowed/)).toBeVisible()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(page.url())
  await dialog(page).getByRole('tab', { name: 'Data' }).click()
  await dialog(page).getByRole('button', { name: 'Copy' }).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Preview of the file' })).toHaveValue(/^.?tie id,/)
})

test('the link goes to the system’s share sheet where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.documentElement.dataset['shared'] = data?.url ?? ''
      return Promise.resolve()
    }
  })
  await openPicture(page, '?date=2016-04-03')
  await share(page, 'Link')
  await dialog(page).getByRole('button', { name: 'Share…' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-shared', page.url())
})

test('Escape is heard while the dialog is on its way', async ({ page }) => {
  const release = await heldBack(page, /\/assets\/Share-[^/]*\.js$/)
  await openPicture(page)
  const come = page.waitForResponse(/\/assets\/Share-[^/]*\.js$/)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.keyboard.press('Escape')
  release()
  await come
  await afterFrames(page)
  await expect(page.locator('dialog', { has: page.getByRole('tab', { name: 'Link' }) })).toHaveCount(0)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(dialog(page)).toBeVisible()
})

test('the dialog is worked by keys, and gives the focus back', async ({ page }) => {
  await openPicture(page)
  const button = page.getByRole('button', { name: 'Share', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const tab = (name: string) => dialog(page).getByRole('tab', { name })
  await tab('Link').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Image')).toBeFocused()
  await expect(dialog(page).getByRole('tabpanel', { name: 'Image' })).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(tab('Link')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('axe finds nothing in any tab, in light and in dark', async ({ page }) => {
  await openPicture(page)
  await page.keyboard.press('s')
  const tabs = dialog(page).getByRole('tab')
  await expect(tabs).toHaveCount(5)
  expect(await violations(page)).toEqual([])
  for (const tab of await tabs.all()) {
    await tab.click()
    // The page behind it was looked at with the first.
    expect(await violations(page, 'dialog[open]'), await tab.innerText()).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, 'dialog[open]', CONTRAST), await tab.innerText()).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
  }
})

test('on a telephone it is in the bar, and fits the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPicture(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  // `all` waits for none.
  await expect(dialog(page).getByRole('tab')).toHaveCount(5)
  for (const tab of await dialog(page).getByRole('tab').all()) {
    await tab.click()
    await afterFrames(page)
    const wide = await dialog(page).evaluate((d) => [d.scrollWidth - d.clientWidth, d.clientWidth <= 390])
    expect(wide).toEqual([0, true])
  }
})
