import type { Page } from '@playwright/test'
import { drawn, expect, goTo, open, openPicture, rows, test } from './page.ts'

test('opens on 8 August 2016 with what happened on it and the lines that carry the argument, and stores nothing', async ({
  page,
  context,
}) => {
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'map')
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^8 August 2016/)
  await expect(page.getByRole('heading', { name: 'Putin and Aliyev meet in Baku' })).toBeVisible()
  const { full, quiet } = await page.evaluate(
    () => window.betweenBlocs?.emphasis() ?? { full: [], quiet: [] },
  )
  expect(full).toEqual(expect.arrayContaining(['ru-az-arms', 'ru-am-arms', 'tanap', 'az-ru-crimea']))
  expect(quiet.length).toBeGreaterThan(full.length)
  for (const name of ['Military', 'Energy', 'Alliances', 'Diplomacy', 'Economy'])
    await expect(page.getByRole('switch', { name, exact: true })).toBeChecked()
  await expect(page.locator('li[data-claim]')).toHaveCount(55)
  expect(new URL(page.url()).search).toBe('')

  expect(await context.cookies()).toEqual([])
  expect(await stored(page)).toEqual([])
  // A choice of the reader's is kept, under our name and nothing else's.
  await page.keyboard.press('?')
  await page.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck()
  const kept = await stored(page)
  expect(new Set(kept.map(([key]) => key.split(':')[0]))).toEqual(new Set(['between-blocs']))
  expect(kept.flat().join('').length).toBeLessThanOrEqual(2000)
  expect(await context.cookies()).toEqual([])
})

/** What the page has left in both storages, and the names of its databases; caches are the offline worker's. */
async function stored(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name = '' }) => [name, 'database'] as const)
    return [...Object.entries(localStorage), ...Object.entries(sessionStorage), ...databases] as [
      string,
      string,
    ][]
  })
}

test('ships the atlas as one file and its schema beside it', async ({ request }) => {
  const atlas: unknown = await (await request.get('data/atlas.json')).json()
  expect(Object.keys(atlas as object)).toEqual([
    'schemaVersion',
    'article',
    'sources',
    'actors',
    'places',
    'memberships',
    'sites',
    'ties',
    'events',
    'claims',
    'evidence',
  ])
  const schema: unknown = await (await request.get('data/atlas.schema.json')).json()
  expect(schema).toMatchObject({ type: 'object' })
})

// The states that the article's argument hangs on, as the record has them.
const STANDINGS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    '2016-08-08',
    {
      tanap: 'being built',
      tap: 'being built',
      'turkstream-1': 'suspended',
      'turkstream-2': 'suspended',
      scp: 'operating',
      'blue-stream': 'operating',
    },
  ],
  ['2016-08-10', { 'turkstream-1': 'agreed', 'turkstream-2': 'proposed' }],
  ['2016-03-01', { tap: 'agreed', 'turkstream-1': 'suspended' }],
  ['2016-04-03', { 'ru-az-arms': 'ongoing', 'ru-am-arms': 'ongoing' }],
]

test('says on the days of the argument how its ties stand', async ({ page }) => {
  await openPicture(page, '?view=table')
  for (const [day, expected] of STANDINGS) {
    await goTo(page, `?date=${day}&view=table`)
    const table = await rows(page)
    for (const [tie, status] of Object.entries(expected))
      expect(table.get(tie), `${tie} on ${day}`).toContain(status)
  }
})

test('ships the fonts with their licence', async ({ request }) => {
  const licence = await (await request.get('licences/OFL.txt')).text()
  for (const font of ['FiraGO', 'Noto', 'Source']) expect(licence, font).toContain(font)
})

test('shows fighting on the line of contact on 3 April, and the ministers at Yerevan on 16 August', async ({
  page,
}) => {
  const on = (day: string) => `?date=${day}&pair=none#map=6.6/40.2/45.8`
  await openPicture(page, on('2016-04-03'))
  expect(await drawn(page, 'event')).toEqual(
    expect.arrayContaining(['fourday-1', 'fourday-2', 'fourday-3', 'fourday-4']),
  )
  await goTo(page, on('2016-08-16'))
  await expect.poll(() => drawn(page, 'event')).toContain('shoygu')
  expect(await drawn(page, 'event')).not.toContain('fourday-1')
})
