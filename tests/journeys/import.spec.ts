import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { m } from '../../src/messages/messages.ts'
import { fixtureFile } from '../support/fixture-atlas.ts'
import { violations } from './axe.ts'
import { expect, goTo, heard, heldBack, openPicture, ready, rows, test } from './page.ts'

const BANNER = /^Not the published dataset: loaded from/
const slider = (page: Page) => page.getByRole('slider', { name: 'Date' })

interface Part {
  readonly name: string
  readonly text: string
}

/** Drops files on the page as a hand does: over it first, then let go. Their text is made into files in the page. */
async function drop(page: Page, files: readonly Part[]): Promise<void> {
  await page.evaluate((parts) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of parts) dataTransfer.items.add(new File([text], name))
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
  }, files)
}

const small = (): Part => ({ name: 'small.json', text: JSON.stringify(fixtureFile()) })
const broken = (): Part => ({ name: 'broken.json', text: '{"schemaVersion": 1,\n "article": }' })

test('an atlas that is dropped takes the page, and says that it is not the published one; a broken one takes nothing', async ({
  page,
}) => {
  await openPicture(page, '?date=2016-04-03')
  const title = await page.title()

  // Broken: what is on the page stays, and what is wrong is told by its place.
  await drop(page, [broken()])
  const told = page.getByRole('dialog', { name: 'broken.json could not be opened' })
  await expect(told.getByRole('row', { name: /E-JSON 2:13/ })).toBeVisible()
  expect(await page.title()).toBe(title)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^3 April 2016/)
  await told.getByRole('button', { name: 'Close' }).last().click()

  // Text is no file, and does not lead away from the page either.
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/uri-list', 'https://example.org/')
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
    if (document.body.dispatchEvent(event)) throw new Error('the browser would have gone there')
  })
  await expect(page.getByRole('row', { name: /E-TEXT/ })).toBeVisible()
  await page.keyboard.press('Escape')

  // Too large: refused by its size alone.
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([new Uint8Array(200_000_000)], 'huge.json'))
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  })
  await expect(page.getByRole('row', { name: /E-SIZE/ })).toBeVisible()
  await page.keyboard.press('Escape')

  // Good: on the same day, under a banner; nothing of it is in the address.
  await drop(page, [small()])
  const banner = page.getByRole('status').filter({ hasText: BANNER })
  await expect(banner).toContainText('a file on this device')
  await ready(page)
  await expect(page).toHaveTitle(/^Not the published dataset: loaded from a file on this device · A marriage/)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^3 April 2016/)
  await expect(page.getByRole('region', { name: 'Map' }).or(page.locator('.frame')).first()).toBeVisible()
  await page.getByRole('radio', { name: 'More' }).check()
  expect([...(await rows(page)).keys()]).toContain('arms')
  expect(new URL(page.url()).search).toBe('')

  // What is taken away says so too.
  await page.keyboard.press('s')
  const share = page.getByRole('dialog', { name: 'Share and export' })
  await expect(share.getByText('no link leads to it')).toBeVisible()
  await share.getByRole('tab', { name: 'Cite' }).click()
  await expect(share.getByRole('textbox', { name: 'Citation' })).toHaveValue(/Not the published dataset/)
  await share.getByRole('tab', { name: 'Image' }).click()
  await expect(share.locator('svg').first()).toContainText('Not the published dataset: loaded from a file')
  await page.keyboard.press('Escape')

  // Back undoes the last choice, and the file stays; only from its first view does it lead to what was there before.
  const military = page.getByRole('switch', { name: 'Military' })
  await military.click()
  await expect(military).not.toBeChecked()
  await page.goBack()
  await expect(military).toBeChecked()
  await expect(banner).toHaveCount(1)
  await page.goForward()
  await expect(military).not.toBeChecked()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'More' })).not.toBeChecked()
  await expect(banner).toHaveCount(1)
  await page.goBack()
  await expect(banner).toHaveCount(0)
  await page.goForward()
  await expect(banner).toHaveCount(1)
  await page.goBack()
  await expect(banner).toHaveCount(0)
  await expect(page).toHaveTitle(title)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^3 April 2016/)

  // Three tables with a fault in one: the rest is shown.
  const table = (name: string, path: string): Part => ({
    name,
    text: readFileSync(`tests/corpus/${path}`, 'utf8'),
  })
  await drop(page, [
    table('actors.csv', 'good/actors.csv'),
    table('ties.csv', 'kept/E-REFERENCE--actor-unknown.ties.csv'),
    table('claims.csv', 'good/claims.csv'),
  ])
  const left = page.getByRole('dialog', { name: '3 files: some of it was left out' })
  await expect(left.getByRole('row', { name: /E-REFERENCE ties\.csv 3:3/ })).toBeVisible()
  await expect(page).toHaveTitle(/An atlas from tables/)
  await page.keyboard.press('Escape')

  // Tables of a spreadsheet, without a fault: how they were understood is told, and nothing is said to be left out.
  await drop(page, [
    table('actors.csv', 'kept/N-READ--decimal-comma.actors.csv'),
    table('ties.csv', 'kept/N-COLUMN--misspelt.ties.csv'),
    table('claims.csv', 'good/claims.csv'),
  ])
  const noted = page.getByRole('dialog', { name: '3 files: how it was understood' })
  await expect(noted.getByText('No row was left out.')).toBeVisible()
  await expect(noted.getByRole('row', { name: /N-READ actors\.csv 4:5 .* read as 45\.5/ })).toBeVisible()
  await expect(
    noted.getByRole('row', { name: /N-COLUMN .*did you mean “until, not included”/ }),
  ).toBeVisible()
})

/** A site of somebody else's; what it is asked, and with what, comes into the list that is returned. */
async function otherSite(page: Page, host: string): Promise<readonly string[]> {
  const asked: string[] = []
  await page.context().route(`https://${host}/**`, async (route) => {
    const { cookie = '', referer = '' } = await route.request().allHeaders()
    const { pathname, search } = new URL(route.request().url())
    asked.push(`${pathname}${search} cookie=${cookie} referer=${referer}`)
    await route.fulfill({ json: fixtureFile(), headers: { 'access-control-allow-origin': '*' } })
  })
  return asked
}

test('another site is asked for an atlas after the reader has agreed to its name, and not before', async ({
  page,
  watched,
}) => {
  const host = 'atlases.example'
  const asked = await otherSite(page, host)
  const url = `https://${host}/a.json?token=1`
  await openPicture(page, `?atlas=${encodeURIComponent(url)}&date=2016-04-03`)
  const question = page.getByRole('dialog', { name: `Load data from ${host}?` })
  await expect(question).toContainText(m.opening.question.secret)
  expect(asked).toEqual([])
  await expect(page.getByText(BANNER)).toHaveCount(0)

  // Not agreed to: the published atlas, with an address of its own.
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect.poll(() => new URL(page.url()).search).toBe('')
  expect(asked).toEqual([])

  // Back while it is asked about, and while it is read: it is not wanted any more, and the address follows the page again.
  await goTo(page, '?date=2016-04-03')
  const other = `?atlas=${encodeURIComponent(url)}`
  await goTo(page, other)
  await expect(question).toBeVisible()
  await page.goBack()
  await expect(question).toHaveCount(0)
  await slider(page).press('ArrowRight')
  await expect(page).toHaveURL(/\?date=2016-04-04$/)
  const release = await heldBack(page, /\/slow\.json$/)
  await goTo(page, '?atlas=slow.json')
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: m.opening.progress.opening({ what: '127.0.0.1:' }).split(' ')[0] ?? '' })
      .first(),
  ).toBeVisible()
  await page.goBack()
  await slider(page).press('ArrowRight')
  await expect(page).toHaveURL(/\?date=2016-04-05$/)
  release()
  await expect(page.getByText(BANNER)).toHaveCount(0)

  // Agreed to.
  await page.goto(`./?atlas=${encodeURIComponent(url)}&date=2016-04-03`)
  await question.getByRole('button', { name: `Load from ${host}` }).click()
  await expect(page.getByText(BANNER)).toContainText(host)
  await ready(page)
  expect(asked).toEqual(['/a.json?token=1 cookie= referer='])
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^3 April 2016/)

  // The address goes on naming both; the way back is one press.
  await slider(page).press('ArrowRight')
  await expect(page).toHaveURL(/atlas=http.*date=2016-04-04/)
  await page.getByRole('button', { name: 'Back to the published data' }).click()
  await expect(page.getByText(BANNER)).toHaveCount(0)
  await page.goBack()
  await expect(page.getByText(BANNER)).toContainText(host)
  await expect.poll(() => asked).toHaveLength(2)

  // Agreed to one that leads on to another, which is never asked.
  const inner = await otherSite(page, 'inner.example')
  await page.context().route('https://moved.example/**', (route) =>
    route.fulfill({
      status: 302,
      headers: { location: 'https://inner.example/a.json', 'access-control-allow-origin': '*' },
    }),
  )
  await page.goto(`./?atlas=${encodeURIComponent('https://moved.example/a.json')}`)
  await page.getByRole('button', { name: 'Load from moved.example' }).click()
  await expect(
    page.getByRole('row', { name: /E-REDIRECT .* download the file and drop it here/ }),
  ).toBeVisible()
  expect(inner).toEqual([])
  heard(watched, /request to https:..(?:atlases|moved).example/)
})

test('edges of another tool become an atlas once the reader has said what their columns are, on a phone too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openPicture(page)
  const edges = {
    name: 'edges.csv',
    text: 'Source,Target,Type,Weight,Start,End\nA,B,Directed,55,2011-11-08,2022-08-31\nB,A,Undirected,5,2012,\nA,Nowhere,Directed,1,2013,\n',
  }
  const nodes = { name: 'nodes.csv', text: 'Id,Label,Latitude,Longitude\nA,Aaland,50,30\nB,Beeland,52,36\n' }
  await drop(page, [edges, nodes])
  const step = page.getByRole('dialog', { name: /^What are the columns of 2 files/ })
  const { columns } = m.opening
  await expect(step.getByLabel(columns.column({ column: 'Source' }))).toHaveValue('from id')
  await expect(step.getByLabel(columns.column({ column: 'End' }))).toHaveValue('last day')
  await expect(step.getByText('55 · 5 · 1')).toBeVisible()
  const show = step.getByRole('button', { name: columns.show })
  await expect(show).toBeDisabled()
  await expect(
    step.getByText('Still needed: Subject; Type of link; Unit of the quantity; What is measured.'),
  ).toBeVisible()
  expect(await violations(page, 'dialog[open]')).toEqual([])
  await step.getByLabel(columns.targets.kind, { exact: true }).selectOption('economy')
  await step.getByLabel(columns.targets.form, { exact: true }).selectOption('trade')
  await step.getByLabel(columns.targets.unit, { exact: true }).fill('US$ bn')
  await step.getByLabel(columns.targets.measure, { exact: true }).fill('trade')
  await step.getByLabel(columns.targets.measure, { exact: true }).press('Tab')
  const result = step.getByRole('status')
  await expect(result).toContainText('2 links between 2 actors')
  await expect(result).toContainText('Aaland trades with Beeland')
  await expect(result).toContainText('edges.csv 4:2')
  expect(await step.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true)

  // What was answered is kept as a file, with which nothing is asked again.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    step.getByRole('button', { name: columns.keep }).click(),
  ])
  const mapping = readFileSync(await download.path(), 'utf8')
  await show.click()
  await expect(page.getByText(BANNER)).toContainText('a file on this device')
  const report = page.getByRole('dialog', { name: /some of it was left out/ })
  await expect(report.getByRole('row', { name: /E-REFERENCE edges\.csv 4:2/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: m.opening.back }).click()
  await expect(page.getByText(BANNER)).toHaveCount(0)
  await drop(page, [edges, nodes, { name: 'mapping.json', text: mapping }])
  await expect(page.getByText(BANNER)).toContainText('a file on this device')
  await expect(report).toBeVisible()
})

test('tables that a small file names by address are fetched host by host, each after the reader has agreed', async ({
  page,
  watched,
}) => {
  const [own, other] = ['atlases.example', 'sheets.example']
  const tables: Readonly<Record<string, string>> = {
    '/actors.csv': 'actor id,name,longitude,latitude\nAA,Aaland,40,40\nBB,Beeland,50,41\n',
    '/claims.csv': 'claim id,claim,from\nc1,They trade.,2010\n',
    '/pub':
      'tie id,from id,to id,kind,form,tone,status,since,claim ids\na,AA,BB,economy,trade,cooperation,in-force,2010,c1\n',
    '/atlas.json': JSON.stringify({
      tables: { actors: 'actors.csv', claims: 'claims.csv', ties: `https://${other}/pub?output=csv` },
      article: { title: 'Trade by the sheet' },
    }),
  }
  const asked: string[] = []
  for (const host of [own, other])
    await page.context().route(`https://${host}/**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      asked.push(host + pathname)
      const contentType = pathname.endsWith('json') ? 'application/json' : 'text/csv'
      const headers = { 'access-control-allow-origin': '*' }
      await route.fulfill({ body: tables[pathname] ?? '', contentType, headers })
    })
  await openPicture(page, `?atlas=${encodeURIComponent(`https://${own}/atlas.json`)}`)
  await page.getByRole('button', { name: `Load from ${own}` }).click()
  const question = page.getByRole('dialog', { name: `Load data from ${other}?` })
  await expect(question).toContainText('/pub?output=csv')
  expect(asked).toEqual([`${own}/atlas.json`])
  await question.getByRole('button', { name: `Load from ${other}` }).click()
  await expect(page.getByText(BANNER)).toContainText(own)
  await expect(page).toHaveTitle(/Trade by the sheet/)
  expect(asked.slice(1)).toEqual([`${own}/actors.csv`, `${own}/claims.csv`, `${other}/pub`])
  heard(watched, /request to https:..(atlases|sheets).example/)
})

test('a worker that cannot be fetched is told, takes nothing away, and is tried again', async ({
  page,
  watched,
}) => {
  await openPicture(page, '?date=2016-04-03')
  await drop(page, [small()])
  const banner = page.getByText(BANNER)
  await expect(banner).toBeVisible()
  const title = await page.title()

  const worker = /\/atlas\.worker-[^/]*\.js$/
  await page.route(worker, (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await drop(page, [{ ...small(), name: 'next.json' }])
  const told = page.getByRole('dialog', { name: 'next.json could not be opened' })
  await expect(told.getByRole('row', { name: /E-WORKER/ })).toBeVisible()
  // The last good one is still there, and lives.
  expect(await page.title()).toBe(title)
  await expect(banner).toBeVisible()
  await page.unroute(worker)
  await told.getByRole('button', { name: 'Try again' }).click()
  await expect(told).toHaveCount(0)
  await ready(page)
  await slider(page).press('ArrowRight')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^4 April 2016/)
  heard(watched, /^(404 for|error: Failed to load resource: .* 404)/)
})

test('in a frame too, another atlas is said to be another’s, in place of our licence', async ({ page }) => {
  await page.route('**/other.json', (route) => route.fulfill({ json: fixtureFile() }))
  await openPicture(page, '?embed=1&atlas=other.json&date=2016-04-03')
  await expect(page.getByRole('status').filter({ hasText: BANNER })).toContainText('127.0.0.1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(fixtureFile().article.title)
  const foot = page.locator('.embed footer')
  await expect(foot).toContainText(/Not the published dataset/)
  await expect(foot).not.toContainText('CC BY')
  await expect(foot.getByRole('link', { name: 'Open the whole map' })).toHaveAttribute(
    'href',
    /\?(.*&)?atlas=other\.json/,
  )
  await expect(page).toHaveTitle(/^Not the published dataset/)
  const over = () => page.locator('main').evaluate((m) => m.scrollHeight - m.clientHeight)
  await expect.poll(over).toBeLessThanOrEqual(0)
})
