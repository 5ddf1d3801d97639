/** A published atlas that is too large for the page to read by itself. */
import type { Page } from '@playwright/test'
import { parseAtlas } from '../../src/atlas/parse-atlas.ts'
import { runSync } from '../../src/atlas/tasks.ts'
import { m } from '../../src/messages/messages.ts'
import { filterState } from '../../src/render/filter-state.ts'
import { furtherNear } from '../../src/render/further-hits.ts'
import { hitIndex, hitTest } from '../../src/render/hit-test.ts'
import { screenAt } from '../../src/render/screen.ts'
import { CURVE, cubicAt } from '../../src/scene/cubic.ts'
import { MAX_DRAWN } from '../../src/scene/drawn.ts'
import { furtherTask, stageFilter, tiesDrawn } from '../../src/scene/further-ties.ts'
import { project, unproject } from '../../src/scene/mercator.ts'
import { buildScene } from '../../src/scene/scene.ts'
import { defaultView } from '../../src/state/view.ts'
import { syntheticAtlas } from '../support/synthetic-atlas.ts'
import { drawn, expect, heard, mapped, open, openPicture, test } from './page.ts'

/** For what a worker reads while others use the machine. */
const SLOW = { timeout: 30_000 }

/** Serves another atlas in place of the built one. */
async function publish(page: Page, atlas: object): Promise<void> {
  const body = JSON.stringify(atlas)
  expect(body.length).toBeGreaterThan(1_000_000)
  await page.route('**/data/atlas.json*', (route) => route.fulfill({ contentType: 'application/json', body }))
}

test('is read by a worker, and is the published atlas all the same', async ({ page }) => {
  await publish(page, syntheticAtlas(3000))
  const worker = page.waitForEvent('worker', (w) => /atlas\.worker/.test(w.url()))
  await openPicture(page)
  await worker
  await expect(page.getByText(/^Not the published dataset/)).toHaveCount(0)
  await expect(page.getByText(/The map shows the 1000 strongest of 3000 links/).first()).toBeAttached()
  const before = await page.locator('.card .day').textContent()
  await page.getByRole('slider', { name: 'Date' }).press('ArrowRight')
  await expect(page.locator('.card .day')).not.toHaveText(before ?? '')
})

/** Links enough that two thousand are beyond the 5000 that are usually drawn. */
const COUNT = 7000

/** A link beyond the 5000 strongest, and a camera in whose middle nothing but its curve lies. */
function weakLink(count: number): { tie: string; label: string; standing: number; hash: string } {
  const parsed = parseAtlas(syntheticAtlas(count))
  if (!parsed.ok) throw new Error('the invented atlas breaks a rule')
  const { atlas } = parsed
  const scene = buildScene(atlas, [])
  const further = runSync(furtherTask(atlas, scene, Infinity))
  const state = filterState(defaultView(atlas), '')
  const alive = tiesDrawn(further, further.ties.length, stageFilter(state))
  const index = hitIndex(scene)
  const middle = [400, 300] as const
  for (const i of alive.filter((n) => n >= 5000)) {
    const tie = further.ties[i]
    const [lon, lat] = unproject(cubicAt(further.curves, i * CURVE, 0.5))
    const hash = `#map=9/${lat.toFixed(4)}/${lon.toFixed(4)}`
    const screen = screenAt({ zoom: 9, lat: Number(lat.toFixed(4)), lon: Number(lon.toFixed(4)) }, 800, 600)
    const near = furtherNear(further, further.ties.length, screen, state, middle, 'touch')
    const found = hitTest(index, screen, { state, emphasis: null }, middle, 'touch', near)
    const clear = scene.nodes.every((n) => {
      const [x, y] = screen.toScreen(project(n.at))
      return Math.hypot(x - middle[0], y - middle[1]) > 200
    })
    if (tie && clear && found.length === 1 && found[0]?.id === tie.id)
      return { tie: tie.id, label: tie.label ?? '', standing: alive.length, hash }
  }
  throw new Error('no link runs clear of the others')
}

test('has as many links drawn as the reader asks for, and each is found by the pointer', async ({ page }) => {
  test.slow()
  const { tie, label, hash } = weakLink(COUNT)
  await publish(page, syntheticAtlas(COUNT))
  await open(page, hash)
  const said = page.getByText(/The map shows 5000 of 7.?000 links, the strongest\./).first()
  await expect(said).toBeVisible(SLOW)
  const usual = await drawn(page, 'tie')
  expect(usual.length).toBeGreaterThan(3 * MAX_DRAWN)
  expect(usual).not.toContain(tie)

  await page.getByRole('button', { name: m.legend.key.whole }).click()
  const choice = page.getByRole('radiogroup', { name: m.legend.most.label })
  await expect(choice.getByRole('radio', { name: '5000' })).toBeChecked()
  await choice.getByRole('radio', { name: '5000' }).press('ArrowRight')
  await expect(page).toHaveURL(/[?&]most=all/)
  await expect(page.getByText(/The map shows/)).toHaveCount(0, SLOW)
  const all = await drawn(page, 'tie')
  expect(all).toContain(tie)
  expect(all).toEqual(expect.arrayContaining(usual))
  const told = await page.evaluate(() => window.betweenBlocs?.emphasis())
  expect([...(told?.full ?? []), ...(told?.quiet ?? [])].sort()).toEqual(all)

  const box = await page.locator('.frame').boundingBox()
  if (!box) throw new Error('there is no map')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page).toHaveURL(new RegExp(`[?&]tie=${tie}(&|#|$)`), SLOW)
  await page.reload()
  await mapped(page)
  await expect(page.getByText(/The map shows/)).toHaveCount(0, SLOW)
  await expect(page.getByRole('heading', { name: new RegExp(label, 'i') }).first()).toBeVisible()
  const after = await page.evaluate(() => window.betweenBlocs?.emphasis())
  expect(after?.full).toEqual([tie])
  expect(after?.quiet).toHaveLength(all.length - 1)

  await page.goBack()
  await expect(page).not.toHaveURL(/[?&]tie=/)
  await page.goBack()
  await expect(page).not.toHaveURL(/[?&]most=/)
  await expect(said).toBeVisible(SLOW)
  expect(await drawn(page, 'tie')).toEqual(usual)
})

test('is not shown in part where a row of it breaks a rule', async ({ page, watched }) => {
  const atlas = syntheticAtlas(3000)
  const [first, ...rest] = atlas.ties
  await publish(page, { ...atlas, ties: [{ ...first, from: 'nobody' }, ...rest] })
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('break a rule of their own format', SLOW)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('ties[0]')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  heard(watched, /nothing/)
})

test('is not shown without the rules of its look', async ({ page }) => {
  await page.route(/\/app-[^/]*\.css$/, (route) => route.fulfill({ contentType: 'text/css', body: '' }))
  await page.goto('./')
  await expect(page.getByRole('main').getByRole('alert')).toContainText(m.failure.parts.styles)
})
