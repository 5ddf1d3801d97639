/** The pointer on the map, in the picture and on the living map: a sentence beside it, nothing that moves, one press. */
import type { Page } from '@playwright/test'
import { afterFrames, expect, goTo, open, openPicture, test } from './page.ts'

const PIPES = '?layers=energy#map=5/44/34'
const told = (page: Page) => page.locator('.frame .tooltip')

/** A point of the window in the middle of a line's longest piece, as it is drawn. */
async function middleOf(page: Page, tie: string): Promise<{ x: number; y: number }> {
  return page.evaluate((id) => {
    const frame = document.querySelector('.frame')?.getBoundingClientRect()
    const edge = window.betweenBlocs?.scene.edges.find((e) => e.tie === id && e.pose === 'fixed')
    const [, zoom = 5, lat = 44, lon = 34] =
      /map=([\d.]+)\/([\d.-]+)\/([\d.-]+)/.exec(location.hash)?.map(Number) ?? []
    const plane = (at: readonly number[]) => {
      const [x = 0, y = 0] = at
      return [x, (Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) * 180) / Math.PI] as const
    }
    if (!frame || !edge) throw new Error(`no line of ${id}`)
    const unit = 360 / (512 * 2 ** zoom)
    const [cx, cy] = plane([lon, lat])
    const points = edge.path.map((at) => {
      const [x, y] = plane(at)
      return {
        x: frame.left + frame.width / 2 + (x - cx) / unit,
        y: frame.top + frame.height / 2 - (y - cy) / unit,
      }
    })
    const pieces = points.slice(1).map((b, i) => ({ a: points[i] ?? b, b }))
    const long = ({ a, b }: (typeof pieces)[number]) => Math.hypot(a.x - b.x, a.y - b.y)
    const [longest] = pieces.sort((p, q) => long(q) - long(p))
    if (!longest) throw new Error('no piece')
    return { x: (longest.a.x + longest.b.x) / 2, y: (longest.a.y + longest.b.y) / 2 }
  }, tie)
}

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
    const { x, y } = await middleOf(page, 'blue-stream')
    await page.mouse.move(x - 60, y - 60)
    await page.mouse.move(x, y, { steps: 5 })
    await expect(told(page)).toContainText(/Blue Stream/)
    await expect(told(page)).toContainText(/since/)
    const box = await told(page).boundingBox()
    expect(box && x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height).toBe(false)
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/tie=blue-stream/)
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
    // prettier-ignore
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
  await openPicture(page, '?claim=c04')
  await page.getByRole('switch', { name: 'Energy', exact: true }).hover()
  await page.getByRole('button', { name: 'Energy only' }).click()
  await expect(page).toHaveURL(/layers=energy/)
  const emphasis = await page.evaluate(() => window.betweenBlocs?.emphasis())
  expect(emphasis?.quiet).toEqual([])
  expect(emphasis?.full).toEqual(
    expect.arrayContaining(['tanap', 'tap', 'scp', 'turkstream-1', 'blue-stream']),
  )
  await page.getByRole('button', { name: 'All subjects' }).click()
  await expect(page).not.toHaveURL(/layers=/)
})
