import { violations } from './axe.ts'
import { expect, faced, goTo, open, openPicture, rested, test } from './page.ts'
import { arc, claim, opening, pipe } from './shipped.ts'

test('axe finds nothing in the opening, and in a claim in “so far”, with the living map', async ({
  page,
}) => {
  await open(page)
  expect(await violations(page)).toEqual([])
  await goTo(page, `?claim=${claim.id}&mode=so-far&borders=control&theme=dark`)
  await rested(page)
  expect(await violations(page)).toEqual([])
})

/** Faces and panels, one after the other on one page; none needs the living map. */
const FACES = {
  'a tie in the inspector': `?tie=${arc.id}`,
  'the table, dark': '?view=table&theme=dark',
  'the ledger with a claim open': `?view=ledger&claim=${claim.id}`,
  'the matrix, dark': '?view=matrix&theme=dark',
  'the contact sheet': '?view=sheet',
  'two days side by side': '?date=2016-04-06&compare=2016-04-01&by=swipe',
  'the view from a capital, dark': `?as=${opening.pair?.[1] ?? ''}&theme=dark`,
  'the blocs': '?bloc=outside',
  'a step of the tour, dark': '?step=3&theme=dark',
  'a presentation': '?step=6&present=1',
}

test('axe finds nothing in any face and panel', async ({ page }) => {
  await openPicture(page)
  for (const [name, address] of Object.entries(FACES))
    await test.step(name, async () => {
      await goTo(page, address)
      await faced(page)
      expect.soft(await violations(page), name).toEqual([])
    })
})

test('axe finds nothing on a telephone with the sheet up', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPicture(page, `?tie=${pipe.id}`)
  expect(await violations(page)).toEqual([])
})
