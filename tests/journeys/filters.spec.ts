import { drawn, expect, goTo, open, openPicture, rows, test } from './page.ts'
import type { TieKind } from '../../src/atlas/schema.ts'
import { randomOf } from '../support/random.ts'
import { first, shown } from './shipped.ts'

/** One that stands on the day of the opening. */
const ofKind = (kind: TieKind) =>
  first(shown, ({ tie }) => tie.kind === kind, `${kind} tie on its day`).tie.id

test('switches layers off and on, and shows one alone', async ({ page }) => {
  await openPicture(page, '?view=table')
  const before = await rows(page)
  await page.getByRole('switch', { name: 'Energy', exact: true }).click()
  await expect(page.locator(`tr[data-tie="${ofKind('energy')}"]`)).toHaveCount(0)
  expect((await rows(page)).size).toBeLessThan(before.size)
  await page.getByRole('switch', { name: 'Military', exact: true }).click({ modifiers: ['Alt'] })
  await expect(page).toHaveURL(/layers=military(&|$)/)
  await expect(page.getByRole('switch', { name: 'Energy', exact: true })).not.toBeChecked()
  await expect(page.locator(`tr[data-tie="${ofKind('military')}"]`)).toHaveCount(1)
})

// One predicate, in the table and on the card. On any day and under any filter, tests/browser/render/maplibre/marks-layer.test.ts asks it of the card.
test('table and map agree on some days and filters', async ({ page }) => {
  const seed = 20160808
  const random = randomOf(seed)
  const kinds = ['military', 'energy', 'alliances', 'diplomacy', 'economy']
  // All is asked of the card, wherever the camera is: few pixels do.
  await page.setViewportSize({ width: 800, height: 480 })
  await open(page, '?pair=none#map=2/46/40')
  for (let i = 0; i < 6; i++) {
    const day = new Date(Date.UTC(2015, 10, 1) + Math.floor(random() * 426) * 864e5)
      .toISOString()
      .slice(0, 10)
    const layers = kinds.filter(() => random() < 0.7)
    const mode = random() < 0.3 ? '&mode=so-far' : ''
    const address = `?date=${day}&layers=${layers.join(',')}${mode}&pair=none&all=1`
    await goTo(page, `${address}&view=table#map=2/46/40`)
    const listed = [...(await rows(page)).keys()].sort()
    await goTo(page, `${address}#map=2/46/40`)
    await expect.poll(() => drawn(page, 'tie'), { message: `seed ${seed}: ${address}` }).toEqual(listed)
  }
})
