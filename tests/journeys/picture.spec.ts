/** The picture that is there before the map, and stays where the map cannot be. */
import type { Page } from '@playwright/test'
import { expect, LIBRARY, mapped, openPicture, ready, rows, test, type Watched } from './page.ts'

const ties = (page: Page) =>
  page
    .locator('.picture [data-tie]')
    .evaluateAll((paths) => [...new Set(paths.map((p) => p.getAttribute('data-tie') ?? ''))].sort())

type XY = [x: number, y: number]

/** Where the relief lies in the window, and with it all that is drawn. */
const pose = (page: Page) =>
  page.locator('.picture image').evaluate((image) => {
    const { left, top, width, height } = image.getBoundingClientRect()
    return { left, top, width, height }
  })
type Pose = Awaited<ReturnType<typeof pose>>

/** Where what was drawn at a point has come to. */
const moved = (from: Pose, to: Pose, [x, y]: XY): XY => [
  to.left + ((x - from.left) / from.width) * to.width,
  to.top + ((y - from.top) / from.height) * to.height,
]
const expectAt = ([x, y]: XY, [wx, wy]: XY) => {
  expect(Math.hypot(x - wx, y - wy), `${x} ${y}, not ${wx} ${wy}`).toBeLessThan(0.1)
}

/** Waits until the picture can be taken hold of. */
const hands = (page: Page) =>
  page.waitForFunction(() => '__zoom' in (document.querySelector('.picture') ?? {}))

/** Waits until what was moved is drawn in its new place. */
const drawnAnew = (page: Page) =>
  expect(page.locator('.picture svg > g')).not.toHaveAttribute('transform', /./)

const again = (page: Page) => page.getByRole('button', { name: 'Try the map again' })

/** What had to be said in the console: that it was, and no more. */
function heard({ problems }: Watched, what: RegExp) {
  expect(problems.filter((p) => !what.test(p))).toEqual([])
  problems.length = 0
}

/** Opens the picture for good: without the map library, and therefore with the relief, by which it is measured. */
async function openAlone(page: Page, watched: Watched, address: string): Promise<void> {
  await page.route(LIBRARY, (route) => route.abort())
  await page.goto(`./${address}`)
  await ready(page)
  await page.locator('.picture image').waitFor()
  heard(watched, /ERR_FAILED/)
}

test('draws the opening before the map library is there, and obeys slider, switches and table', async ({
  page,
}) => {
  await openPicture(page)
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg')
  await expect(page.locator('.picture')).toContainText('arms deliveries')
  await expect(page.getByRole('button', { name: /Moscow.*26 ties lead there/ })).toBeVisible()
  const opening = await ties(page)
  await page.getByRole('slider', { name: 'Date' }).focus()
  await page.keyboard.press('Home')
  await expect.poll(() => ties(page)).not.toEqual(opening)
  await page.getByRole('switch', { name: 'Energy', exact: true }).click()
  await page.keyboard.press('v')
  const shown = await rows(page)
  expect(await ties(page)).toEqual([...shown.keys()].sort())
  expect(shown.size).toBeGreaterThan(10)
})

test('a line of it is picked where it lies, and by keys', async ({ page }) => {
  await openPicture(page, '?pair=none&layers=military#map=5.5/37/43')
  const at = await page
    .locator('.picture [data-tie="il-az-arms"]')
    .first()
    .evaluate((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error('no path')
      const p = path.getPointAtLength(path.getTotalLength() * 0.55)
      const m = path.getScreenCTM()
      return { x: p.x + (m?.e ?? 0), y: p.y + (m?.f ?? 0) }
    })
  await page.mouse.click(at.x, at.y)
  await expect(page.getByRole('region', { name: /Israeli arms/i })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('.picture').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tie=/)
})

test('has the focus by the link at the top, and hands it on to the map', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.picture')).toBeFocused()
  await mapped(page)
  await expect(page.locator('canvas')).toBeFocused()
})

test('zooms and goes home by its buttons', async ({ page }) => {
  await openPicture(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/#map=/)
  await page.getByRole('button', { name: 'Back to the opening view' }).click()
  await expect(page).not.toHaveURL(/#map=/)
})

test('is moved by the pointer exactly as far, and by the wheel about the pointer', async ({
  page,
  watched,
}) => {
  await openAlone(page, watched, '?layers=economy&pair=none#map=5.5/42/45')
  await hands(page)
  const before = await pose(page)
  await page.mouse.move(800, 300)
  await page.mouse.down()
  await page.mouse.move(760, 330)
  await page.mouse.move(690, 345, { steps: 3 })
  expectAt(moved(before, await pose(page), [800, 300]), [690, 345])
  await page.mouse.up()
  await expect(page).not.toHaveURL(/#map=5.5\/42\/45/)
  await drawnAnew(page)
  const still = await pose(page)
  expectAt(moved(before, still, [800, 300]), [690, 345])
  // The click that ends a drag picks nothing.
  await expect(page).not.toHaveURL(/tie=/)

  await page.mouse.move(720, 400)
  await page.mouse.wheel(0, -500)
  await expect(page).toHaveURL(/#map=6.5\//)
  await drawnAnew(page)
  const close = await pose(page)
  expect(close.width / still.width).toBeCloseTo(2, 3)
  expectAt(moved(still, close, [720, 400]), [720, 400])

  // Where nothing lies that the first of its two clicks would pick.
  await page.mouse.dblclick(900, 500)
  await expect(page).toHaveURL(/#map=7.5\//)
  await drawnAnew(page)
  expectAt(moved(close, await pose(page), [900, 500]), [900, 500])
})

test('is moved and zoomed by keys, and stops at its limits', async ({ page, watched }) => {
  await openAlone(page, watched, '#map=5.5/42/45')
  const before = await pose(page)
  await page.locator('.picture').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await drawnAnew(page)
  expectAt(moved(before, await pose(page), [800, 300]), [700, 400])
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/#map=6.5\//)
  for (let i = 0; i < 9; i++) await page.keyboard.press('-')
  await drawnAnew(page)
  const { left, width } = await pose(page)
  const frame = await page.locator('.picture').boundingBox()
  expect(left).toBeLessThanOrEqual(frame?.x ?? 0)
  expect(left + width).toBeGreaterThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0))
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  /** Sends fingers from some points of the window to others. */
  async function fingers(page: Page, from: readonly XY[], to: readonly XY[]) {
    const session = await page.context().newCDPSession(page)
    const at = (t: number) =>
      from.map(([x, y], i) => {
        const [tx, ty] = to[i] ?? [x, y]
        return { x: x + (tx - x) * t, y: y + (ty - y) * t, id: i }
      })
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
    for (const t of [0.25, 0.5, 0.75, 1])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(t) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await drawnAnew(page)
  }

  test('follows one finger, and two', async ({ page, watched }) => {
    await openAlone(page, watched, '#map=5.5/42/45')
    await hands(page)
    const before = await pose(page)
    await fingers(page, [[200, 400]], [[260, 350]])
    const panned = await pose(page)
    expectAt(moved(before, panned, [200, 400]), [260, 350])
    const apart: [XY[], XY[]] = [
      [
        [150, 400],
        [250, 400],
      ],
      [
        [100, 400],
        [300, 400],
      ],
    ]
    await fingers(page, ...apart)
    const pinched = await pose(page)
    expect(pinched.width / panned.width).toBeCloseTo(2, 2)
    expectAt(moved(panned, pinched, [200, 400]), [200, 400])
  })

  test('leaves one finger and the plain wheel to the page around an embed', async ({ page, watched }) => {
    await openAlone(page, watched, '?embed=1#map=5.5/42/45')
    await hands(page)
    const before = await pose(page)
    await fingers(page, [[200, 400]], [[260, 350]])
    await page.mouse.move(200, 400)
    await page.mouse.wheel(0, -500)
    expect(await pose(page)).toEqual(before)
    await fingers(
      page,
      [
        [150, 400],
        [250, 400],
      ],
      [
        [100, 400],
        [300, 400],
      ],
    )
    const pinched = await pose(page)
    expect(pinched.width / before.width).toBeCloseTo(2, 2)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, 500)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await pose(page)).width / pinched.width).toBeCloseTo(0.5, 2)
  })
})

test('stays, with a notice, where there is no WebGL', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto('./')
  await ready(page)
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
  await expect(page.getByText(/lighter form: WebGL/)).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('.picture')).toBeFocused()
  await expect(page).toHaveURL(/#map=5.5\/42\/45/)
  await page.evaluate(() => dispatchEvent(new Event('give-back')))
  await again(page).click()
  await mapped(page)
  await expect(page.getByText(/lighter form/)).toHaveCount(0)
  heard(watched, /cannot be restored after WebGL context loss/)
})

test('shows nothing of a context that comes back', async ({ page, watched }) => {
  await page.goto('./')
  await mapped(page)
  await page.evaluate(async () => {
    const lost = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    lost?.loseContext()
    await new Promise((done) => setTimeout(done, 300))
    lost?.restoreContext()
  })
  await expect(page.locator('.picture')).toBeVisible()
  await expect(page.locator('.picture')).toHaveCount(0, { timeout: 30_000 })
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'map')
  await expect(page.getByText(/lighter form/)).toHaveCount(0)
  heard(watched, /cannot be restored after WebGL context loss/)
})

for (const [what, address] of [
  ['the map library', LIBRARY],
  ['its worker', /\/maplibre-gl-worker[^/]*\.js$/],
] as const)
  test(`stays when ${what} is blocked, and gives way when it is let through`, async ({ page, watched }) => {
    await page.route(address, (route) => route.abort())
    await page.goto('./')
    await ready(page)
    await again(page).waitFor({ timeout: 30_000 })
    await expect(page.locator('html')).toHaveAttribute('data-renderer', 'svg')
    heard(watched, /ERR_FAILED/)
    await page.unroute(address)
    await again(page).click()
    await mapped(page)
    await expect(page.getByText(/lighter form/)).toHaveCount(0)
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
