import type { Page } from '@playwright/test'
import { storyOf } from '../../src/atlas/story.ts'
import { newsOf } from '../../src/atlas/transitions.ts'
import { expect, open, test } from './page.ts'
import { atlas, DAY_IN_WORDS, leading, opening } from './shipped.ts'

test('opens on its day with what happened on it and the lines that carry the argument, and stores nothing', async ({
  page,
  context,
}) => {
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'map')
  const date = page.getByRole('slider', { name: 'Date' })
  await expect(date).toHaveAttribute('aria-valuetext', new RegExp(`^${DAY_IN_WORDS}`))
  const { headline } = storyOf(atlas, opening.day, opening.kinds)
  await expect(page.getByRole('heading', { name: headline })).toBeVisible()
  const { full, quiet } = await page.evaluate(
    () => window.betweenBlocs?.emphasis() ?? { full: [], quiet: [] },
  )
  const leads = leading.map(({ id }) => id)
  expect(full).toEqual(expect.arrayContaining(leads))
  for (const id of full)
    if (!leads.includes(id))
      expect(newsOf(atlas, id, opening.day), `${id}, not of the opening`).not.toBeNull()
  expect(quiet.length).toBeGreaterThan(full.length)
  for (const name of ['Military', 'Energy', 'Alliances', 'Diplomacy', 'Economy'])
    await expect(page.getByRole('switch', { name, exact: true })).toBeChecked()
  await expect(page.locator('li[data-claim]')).toHaveCount(atlas.data.claims.length)
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

test('ships the fonts with their licence', async ({ request }) => {
  const licence = await (await request.get('licences/OFL.txt')).text()
  for (const font of ['FiraGO', 'Noto', 'Source']) expect(licence, font).toContain(font)
})
