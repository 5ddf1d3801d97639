/** The picture moved by hand: as far as the pointer, about the wheel and the fingers, by keys. */
import type { Page } from '@playwright/test'
import { expect, hands, heard, LIBRARY, point, ready, test, type Watched } from './page.ts'

type XY = [x: number, y: number]

/** Where the relief lies in the window, and with it all that is drawn. Asked in one go: a picture is drawn anew at any time. */
const pose = (page: Page) =>
  page.evaluate(() => {
    const image = document.querySelector('.picture image')
    if (!image) throw new Error('no relief is drawn')
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

/** Waits until what was moved is drawn in its new place. */
const drawnAnew = (page: Page) =>
  expect(page.locator('.picture svg > g')).not.toHaveAttribute('transform', /./)

/** Opens the picture for good: without the map library, and therefore with the relief, by which it is measured. */
async function openAlone(page: Page, watched: Watched, address: string): Promise<void> {
  await page.route(LIBRARY, (route) => route.abort())
  await page.goto(`./${address}`)
  await ready(page)
  await point(page)
  await page.locator('.picture image').waitFor()
  heard(watched, /ERR_FAILED/)
}

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

  // On land: two clicks a moment apart zoom, and pick nothing.
  await page.mouse.move(900, 500)
  await page.mouse.click(900, 500)
  await page.waitForTimeout(120)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await expect(page).toHaveURL(/#map=7.5\//)
  await drawnAnew(page)
  expectAt(moved(close, await pose(page), [900, 500]), [900, 500])
  await expect(page).not.toHaveURL(/actor=/)
  await page.mouse.click(900, 500)
  await expect(page).toHaveURL(/actor=GE/)
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
