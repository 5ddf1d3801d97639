import { clearPoint, expect, goTo, LIBRARY, mapped, open, openPicture, rested, test } from './page.ts'
import { TIE_KINDS } from '../../src/atlas/schema.ts'
import { arc, atlas, EVE, first, named, pipe, tieOf } from './shipped.ts'

test('the map is two tab stops from the top, one itself, and its ties can be walked and opened by keys; from an edge to its inspector and back', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the map' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('canvas')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tie=/)

  await goTo(page, '?pair=none&layers=military#map=5.5/37/43')
  await rested(page)
  const { tie, x, y } = await clearPoint(page)
  const label = named(tieOf(tie).label)
  await page.mouse.click(x, y)
  const inspector = page.getByRole('region', { name: label })
  await expect(inspector).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`tie=${tie}`))
  await page.keyboard.press('Escape')
  await expect(inspector).toHaveCount(0)
  await page.goBack()
  await expect(inspector).toBeVisible()
})

test('the focus goes along: from search to what was found, from there to its claim, on with the walk', async ({
  page,
}) => {
  // In the order of the column.
  const claims = atlas.data.claims.toSorted((a, b) => a.paragraph - b.paragraph)
  const at = claims.findIndex(({ id }) => pipe.claims.includes(id))
  const [here, next] = claims.slice(at)
  const button = (of?: { id: string }) => page.locator(`[data-claim="${of?.id ?? ''}"] > button`)
  await openPicture(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: /search/i }).fill(pipe.label)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: named(pipe.label) })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: named(`Opened: ${pipe.label}`) })).toHaveCount(1)
  const claim = page
    .getByRole('region', { name: named(pipe.label) })
    .getByRole('button', { name: named(here?.text ?? '') })
  await claim.focus()
  await page.keyboard.press('Enter')
  await expect(button(here)).toBeFocused()
  await page.keyboard.press(']')
  await expect(button(next)).toBeFocused()
  await page.keyboard.press('[')
  await expect(page).toHaveURL(new RegExp(`claim=${here?.id ?? ''}`))
  await expect(button(here)).toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.type('zz')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.locator('.picture')).toBeFocused()
})

test('an address restores the whole view', async ({ page }) => {
  const other = first(TIE_KINDS, (kind) => kind !== arc.kind, 'other kind')
  const layers = TIE_KINDS.filter((kind) => kind === arc.kind || kind === other).join()
  const address = `?date=${EVE}&layers=${layers}&tie=${arc.id}&borders=control&theme=dark#map=6/40.5/45.5`
  await openPicture(page, address)
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
  await expect(page.getByRole('switch', { checked: false })).not.toHaveCount(0)
  await expect(page.getByRole('region', { name: named(arc.label) })).toBeVisible()
  const before = page.url()
  await page.unroute(LIBRARY)
  await page.reload()
  await mapped(page)
  expect(page.url()).toBe(before)
  const camera = await page.evaluate(() => window.betweenBlocs?.map?.getZoom())
  expect(camera).toBeCloseTo(6, 1)
})

test('bad values fall back with a notice, and foreign keys are kept', async ({ page }) => {
  await openPicture(page, '?date=2016-02-30&borders=mine&utm_source=x')
  await expect(page.getByText(/date=2016-02-30/)).toBeVisible()
  await expect(page.getByText(/borders=mine/)).toBeVisible()
  await page.keyboard.press('Shift+M')
  await expect(page).toHaveURL(/utm_source=x/)
  await expect(page).toHaveURL(/layers=military/)
})
