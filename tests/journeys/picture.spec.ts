/** The picture that is there before the map, and stays where the map cannot be. */
import type { Page, Route } from '@playwright/test'
import { m } from '../../src/messages/messages.ts'
import {
  clearPoint,
  expect,
  hands,
  heard,
  heldBack,
  LIBRARY,
  mapped,
  openPicture,
  point,
  ready,
  rows,
  test,
} from './page.ts'
import { arc, atlas, drawnIn, named, opening as opened, pipe, tieOf } from './shipped.ts'

const ties = (page: Page) =>
  page
    .locator('.picture [data-tie]')
    .evaluateAll((paths) => [...new Set(paths.map((p) => p.getAttribute('data-tie') ?? ''))].sort())

const again = (page: Page) => page.getByRole('button', { name: m.map.absence['E-GPU'].action })

test('draws the opening before the map library is there, and obeys slider, switches and table', async ({
  page,
}) => {
  await openPicture(page)
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg')
  await expect(page.locator('svg.labels')).toContainText(named(arc.label))
  const opening = await ties(page)
  await page.getByRole('slider', { name: 'Date' }).focus()
  await page.keyboard.press('Home')
  await expect.poll(() => ties(page)).not.toEqual(opening)
  await page.getByRole('switch', { name: 'Energy', exact: true }).click()
  for (let i = 0; i < 2; i++) await page.keyboard.press('v')
  const shown = await rows(page)
  const kinds = new Set([...opened.kinds].filter((kind) => kind !== 'energy'))
  expect(await ties(page)).toEqual(drawnIn({ ...opened, day: atlas.timeline.from, kinds }))
  expect(shown.size).toBeGreaterThan(10)
})

test('a line of it is picked where it lies, and by keys', async ({ page }) => {
  await openPicture(page, '?pair=none&layers=military#map=5.5/37/43')
  const { tie, x, y } = await clearPoint(page)
  await page.mouse.click(x, y)
  await expect(page.getByRole('region', { name: named(tieOf(tie).label) })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('.picture').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tie=/)
})

test('has the focus by the link at the top, and hands it on to the map', async ({ page }) => {
  const release = await heldBack(page, LIBRARY)
  await page.goto('./')
  await ready(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.picture')).toBeFocused()
  release()
  await mapped(page)
  await expect(page.locator('canvas')).toBeFocused()
})

test('gives way when it is pointed at, or when the page is quiet, and to no map before', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    // Its worker follows at some time.
    if (LIBRARY.test(request.url()) && !/worker/.test(request.url())) asked.push(request.url())
  })
  await page.goto('./')
  await ready(page)
  // Somebody who reads by keys keeps the picture.
  await page.getByRole('slider', { name: 'Date' }).focus()
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(800)
  }
  expect(asked).toEqual([])
  await page.mouse.move(700, 400)
  await expect.poll(() => asked.length).toBe(1)
  await page.goto('./?embed=1')
  await ready(page)
  await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(2)
})

test('keeps a drag that has begun on it until it ends, and its camera', async ({ page }) => {
  await page.goto('./?pair=none#map=5.5/42/45')
  await ready(page)
  await hands(page)
  await page.mouse.move(760, 400)
  await page.mouse.down()
  await page.mouse.move(700, 430, { steps: 4 })
  await expect(page.locator('canvas')).toBeAttached({ timeout: 30_000 })
  // Time enough for the map to be complete.
  await page.waitForTimeout(6000)
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg')
  await page.mouse.move(660, 430, { steps: 4 })
  await page.mouse.up()
  await mapped(page)
  const [zoom, lat, lon] = (/#map=(.*)/.exec(page.url())?.[1] ?? '').split('/').map(Number)
  expect(lon).toBeGreaterThan(46)
  const at = await page.evaluate(() => {
    const map = window.betweenBlocs?.map
    return map && { zoom: map.getZoom(), ...map.getCenter() }
  })
  expect(at?.zoom).toBeCloseTo(zoom ?? NaN, 1)
  expect(at?.lat).toBeCloseTo(lat ?? NaN, 1)
  expect(at?.lng).toBeCloseTo(lon ?? NaN, 1)
})

test('zooms, and goes home to the opening, by its buttons', async ({ page }) => {
  await openPicture(
    page,
    `?date=2016-04-03&layers=energy&tie=${pipe.id}&bloc=${atlas.data.article.opening.blocs[0] ?? ''}`,
  )
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/#map=/)
  await page.getByRole('button', { name: 'Back to the opening view' }).click()
  await expect(page).not.toHaveURL(/[?#](date|layers|tie|bloc|map)=/)
  const emphasis = await page.evaluate(() => window.betweenBlocs?.emphasis())
  expect(emphasis?.full).toContain(arc.id)
  expect(emphasis?.quiet.length).toBeGreaterThan(10)
})

test('stays, with a notice, where there is no WebGL', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto('./')
  await ready(page)
  await point(page)
  await expect(page.getByText(/WebGL/)).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg')
  await page.getByRole('slider', { name: 'Date' }).focus()
  const before = await ties(page)
  await page.keyboard.press('Home')
  await expect.poll(() => ties(page)).not.toEqual(before)
})

test('is back, where the reader was, when the map is lost for good, and the map when it is asked for', async ({
  page,
  watched,
}) => {
  await page.goto('./#map=5.5/42/45')
  await mapped(page)
  await page.locator('canvas').focus()
  await page.evaluate(() => {
    const given = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')
    const canvas = document.querySelector('canvas')
    const gl = canvas?.getContext('webgl2')
    HTMLCanvasElement.prototype.getContext = () => null
    addEventListener('give-back', () =>
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', given ?? {}),
    )
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  // It is seen at once, through the map that is blank.
  await expect(page.locator('.picture')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg', { timeout: 30_000 })
  await expect(page.getByText(/simpler form: this browser offers no WebGL/)).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('.picture')).toBeFocused()
  await expect(page).toHaveURL(/#map=5.5\/42\/45/)
  await page.evaluate(() => dispatchEvent(new Event('give-back')))
  await again(page).click()
  await mapped(page)
  await expect(page.getByText(/simpler form/)).toHaveCount(0)
  heard(watched, /cannot be restored after WebGL context loss/)
})

test('shows nothing of a context that comes back', async ({ page, watched }) => {
  await page.goto('./')
  await mapped(page)
  // Given back once the picture is seen through it.
  await page.evaluate(async () => {
    const lost = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    lost?.loseContext()
    while (!document.querySelector('.picture')?.checkVisibility({ visibilityProperty: true }))
      await new Promise(requestAnimationFrame)
    lost?.restoreContext()
  })
  await expect(page.locator('.picture')).toHaveCount(0, { timeout: 30_000 })
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'map')
  await expect(page.getByText(/simpler form/)).toHaveCount(0)
  heard(watched, /cannot be restored after WebGL context loss/)
})

for (const [what, address, answer] of [
  ['the map library is blocked', LIBRARY, (route: Route) => route.abort()],
  [
    'a host answers with a page where its worker is asked for',
    /\/maplibre-gl-worker[^/]*\.js$/,
    (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
  ],
] as const)
  test(`stays when ${what}, and gives way when the file is there`, async ({ page, watched }) => {
    await page.route(address, answer)
    await page.goto('./')
    await ready(page)
    await point(page)
    await again(page).waitFor({ timeout: 30_000 })
    await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg')
    heard(watched, /ERR_FAILED|MIME type/)
    await page.unroute(address)
    await again(page).click()
    await mapped(page)
    await expect(page.getByText(/simpler form/)).toHaveCount(0)
  })

test.describe('where data are to be saved', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
  })

  test('it stays, and nothing of the map is fetched until the reader asks for it', async ({ page }) => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    await page.goto('./')
    await ready(page)
    const load = page.getByRole('button', { name: 'Load the full map' })
    await load.waitFor()
    await hands(page)
    expect(fetched.filter((url) => url.includes('maplibre'))).toEqual([])
    await load.click()
    await mapped(page)
  })

  test('an embed says nothing of it', async ({ page }) => {
    await page.goto('./?embed=1')
    await ready(page)
    await hands(page)
    await expect(page.getByText(/Data saving/)).toHaveCount(0)
    await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg')
  })
})
