/** The pointer on the map, in the picture and on the living map: a sentence beside it, nothing that moves, one press. */
import type { Page } from '@playwright/test'
import { afterFrames, clearPoint, expect, goTo, open, openPicture, test } from './page.ts'
import { tieSentence } from '../../src/atlas/describe.ts'
import { m } from '../../src/messages/messages.ts'
import { atlas, claim, shown, tieOf } from './shipped.ts'

/** What flows on the day of the opening. */
const pipes = shown
  .filter(({ tie, status }) => tie.route !== undefined && status === 'in-force')
  .map(({ tie }) => tie.id)
const PIPES = '?layers=energy#map=5/44/34'
const told = (page: Page) => page.locator('.frame .tooltip')

for (const [renderer, start, names] of [
  ['picture', openPicture, 3],
  ['map', open, 1],
] as const)
  test(`lines and names of the ${renderer} say what they are beside the mouse, and one press selects them`, async ({
    page,
  }) => {
    await start(page, '?layers=energy')
    const placed = await page.evaluate(() => window.betweenBlocs?.labels() ?? [])
    const lines = placed.filter(({ kind }) => kind === 'line').slice(0, names)
    expect(lines.length).toBe(names)
    for (const {
      of,
      box: [x, y, width, height],
    } of lines) {
      const at = [x + width / 2, y + height / 2] as const
      await page.mouse.move(at[0] - 5, at[1])
      await page.mouse.move(...at, { steps: 3 })
      await expect(told(page)).toBeVisible()
      await page.mouse.click(...at)
      await expect(page).toHaveURL(new RegExp(`tie=${of}`))
      await page.goBack()
      await expect(page).not.toHaveURL(/tie=/)
    }

    await goTo(page, PIPES)
    await afterFrames(page)
    const { tie, x, y } = await clearPoint(page, pipes)
    await page.mouse.move(x - 60, y - 60)
    await page.mouse.move(x, y, { steps: 5 })
    await expect(told(page)).toContainText(tieSentence(atlas, tieOf(tie)))
    await expect(told(page)).toContainText(/since/)
    const box = await told(page).boundingBox()
    expect(box && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(false)
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(new RegExp(`tie=${tie}`))
    await expect(told(page)).toHaveCount(0)
  })

test('hovering moves no line of the picture', async ({ page }) => {
  await openPicture(page)
  const paths = () =>
    page.locator('.picture [data-tie]').evaluateAll((all) => all.map((p) => p.getAttribute('d')).sort())
  const before = await paths()
  for (const [x, y] of [
    [1020, 360],
    [1080, 500],
    [900, 400],
    [1240, 480],
  ] as const)
    // oxfmt-ignore
    await page.mouse.move(x, y, { steps: 6 })
  expect(await paths()).toEqual(before)
})

test('a country is picked where nothing is nearer', async ({ page }) => {
  await openPicture(page, '#map=6/39.3/33.5')
  const frame = await page.locator('.frame').boundingBox()
  if (!frame) throw new Error('no map')
  // Central Anatolia, south of all lines.
  const at = { x: frame.x + frame.width / 2 - 40, y: frame.y + frame.height / 2 + 100 }
  await page.mouse.click(at.x, at.y)
  await expect(page).toHaveURL(/actor=TR/)
})

test('“only” beside a switch shows a layer alone, in full', async ({ page }) => {
  await openPicture(page, `?claim=${claim.id}`)
  await page.getByRole('switch', { name: 'Energy', exact: true }).hover()
  await page.getByRole('button', { name: 'Energy only' }).click()
  await expect(page).toHaveURL(/layers=energy/)
  const emphasis = await page.evaluate(() => window.betweenBlocs?.emphasis())
  expect(emphasis?.quiet).toEqual([])
  expect(emphasis?.full).toEqual(
    shown
      .filter(({ tie }) => tie.kind === 'energy')
      .map(({ tie }) => tie.id)
      .sort(),
  )
  // The column follows.
  const about = atlas.data.claims.filter((c) => c.kinds.includes('energy')).length
  const of = atlas.data.claims.length
  await expect(page.getByText(m.claims.ofLayers({ n: about, of, layers: ['energy'] }))).toBeVisible()
  await expect(page.locator('.argument [data-claim]')).toHaveCount(about)
  await page.getByRole('button', { name: 'All subjects' }).click()
  await expect(page).not.toHaveURL(/layers=/)
})
