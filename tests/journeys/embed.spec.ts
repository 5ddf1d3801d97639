/** The embed in hosts of another origin: plain, sandboxed, four on a page, hidden and then shown; and by itself. */
import type { Frame, Page } from '@playwright/test'
import { CONTRAST, violations } from './axe.ts'
import { HostServer, hostPage, told } from './hosts.ts'
import { afterFrames, expect, goTo, LIBRARY, openPicture, point, test } from './page.ts'
import { tieSentence } from '../../src/atlas/describe.ts'
import { arc, atlas, EVE, EVE_IN_WORDS, named } from './shipped.ts'
import { snippet } from '../../src/embed/snippet.ts'

const host = new HostServer()
test.beforeAll(() => host.start())
test.afterAll(() => {
  host.stop()
})

const heights = (page: Page, frame = 0) => told(page, 'between-blocs:height', 'height', frame)
const views = (page: Page) => told(page, 'between-blocs:view', 'query')

/** Opens a host page with frames of our page; with the drawn picture, unless the living map is asked for. */
async function openHost(
  page: Page,
  body: string,
  { obeys = true, map = false } = {},
): Promise<readonly [Frame, ...Frame[]]> {
  if (!map) await page.route(LIBRARY, () => {})
  host.html = hostPage(body, obeys)
  await page.goto(host.url)
  const [first, ...others] = page.frames().slice(1)
  if (!first) throw new Error('the host has no frame')
  return [first, ...others]
}
const iframe = (baseURL: string | undefined, query = '', attributes = '') =>
  `<iframe src="${baseURL}?embed=1${query}" title="A map" width="100%" height="500" ${attributes}></iframe>`

const drawnWithin = (frame: Frame, timeout = 20_000) =>
  expect(frame.locator('.picture [data-tie]').first()).toBeAttached({ timeout })

/**
 * Once the page in the frame has its type, and no height has been told for a while: the heights it has told. One beyond the screen
 * draws nothing, but is laid out.
 */
async function settled(page: Page, frame = 0): Promise<readonly unknown[]> {
  const within = page.frames()[frame + 1]
  if (!within) throw new Error('there is no such frame')
  await expect(within.locator('html')).toHaveAttribute('data-mounted', 'true', { timeout: 20_000 })
  await within.evaluate(() => document.fonts.ready)
  let quiet: readonly unknown[] = []
  await expect(async () => {
    quiet = await heights(page, frame)
    expect(quiet.length).toBeGreaterThan(0)
    await page.waitForTimeout(500)
    expect(await heights(page, frame)).toEqual(quiet)
  }).toPass({ timeout: 20_000 })
  return quiet
}

/** Whether the content of a frame is higher or wider than the frame. */
const overflows = (frame: Frame) =>
  frame.locator('main').evaluate((m) => m.scrollHeight > m.clientHeight || m.scrollWidth > m.clientWidth)

test('a plain frame is drawn at once, comes to rest at the height it asks for, and talks with its host', async ({
  page,
  baseURL,
}) => {
  const [frame] = await openHost(page, iframe(baseURL, '&childId=map-1#?secret=abc123'))
  await drawnWithin(frame)
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  const asked = await settled(page)
  expect(asked.length).toBeLessThanOrEqual(3)
  const height = asked.at(-1)
  expect(await page.locator('iframe').evaluate((f) => f.clientHeight)).toBe(height)
  expect(await overflows(frame)).toBe(false)
  expect((await told(page, 'embed-size', 'height')).at(-1)).toBe(height)
  const others = await page.evaluate(() =>
    (window as unknown as { heard: { data: unknown }[] }).heard.map((h) => JSON.stringify(h.data)),
  )
  expect(others).toContain(JSON.stringify(`pymxPYMxmap-1xPYMxheightxPYMx${String(height)}`))
  expect(others).toContain(JSON.stringify({ message: 'height', value: height, secret: 'abc123' }))

  const send = (data: unknown) =>
    page.evaluate((message) => {
      frames[0]?.postMessage(message, '*')
    }, data)
  await send({ type: 'between-blocs:set', query: `?date=${EVE}&tie=${arc.id}` })
  await expect(frame.locator('time').first()).toHaveText(EVE_IN_WORDS)
  await expect(frame.getByRole('region', { name: named(arc.label) })).toContainText(tieSentence(atlas, arc))
  await expect.poll(() => views(page)).toEqual([`date=${EVE}&tie=${arc.id}`])

  // What lies on the map follows its size a frame later.
  await afterFrames(frame)
  const before = await frame.locator('main').innerText()
  for (const junk of [
    null,
    7,
    'between-blocs:set',
    'pymxPYMxotherxPYMxheightxPYMx9000',
    { type: 'between-blocs:set' },
    { type: 'between-blocs:set', query: 5 },
    { type: 'between-blocs:set', query: 'x'.repeat(1e5) },
    { type: 'between-blocs:go', query: 'date=2016-05-01' },
    { type: 'between-blocs:height', height: 9 },
    ['between-blocs:set', 'date=2016-05-01'],
  ])
    await send(junk)
  await page.waitForTimeout(300)
  expect(await frame.locator('main').innerText()).toBe(before)
  expect(await views(page)).toHaveLength(1)

  // What the reader does is told too, and the history of the host stays its own.
  const entries = await page.evaluate(() => history.length)
  await frame.getByRole('button', { name: 'Close' }).click()
  await frame.getByRole('button', { name: 'Next event' }).click()
  await expect.poll(async () => (await views(page)).length).toBeGreaterThan(1)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect((await heights(page)).length).toBeLessThanOrEqual(3)

  // As many messages as a host likes are gathered, and the last of them counts.
  const before5000 = (await views(page)).length
  await page.evaluate((last) => {
    for (let i = 0; i < 5000; i++)
      frames[0]?.postMessage({ type: 'between-blocs:set', query: i % 2 ? last : '' }, '*')
  }, `?date=${EVE}`)
  await expect(frame.locator('time').first()).toHaveText(EVE_IN_WORDS)
  await page.waitForTimeout(500)
  expect((await views(page)).length - before5000).toBeLessThanOrEqual(5)
})

test('a sandboxed frame without an origin has picture, map, switches and messages', async ({
  page,
  baseURL,
}) => {
  const [frame] = await openHost(page, iframe(baseURL, '', 'sandbox="allow-scripts"'), { map: true })
  await drawnWithin(frame)
  expect(await frame.evaluate(() => origin)).toBe('null')
  expect((await settled(page)).length).toBeLessThanOrEqual(3)
  await frame.getByRole('switch', { name: 'Military' }).click()
  await expect.poll(() => views(page)).toEqual(['layers=energy,alliances,diplomacy,economy'])
  await point(frame)
  await expect(frame.locator('html')).toHaveAttribute('data-renderer', 'map', { timeout: 30_000 })
  await expect(frame.locator('.maplibregl-cooperative-gestures')).toHaveCount(1)
})

test('four on a page are each drawn, and each has a height of its own', async ({ page, baseURL }) => {
  const days = ['2015-11-24', '2016-04-02', '2016-08-08', '2016-10-10']
  const four = await openHost(
    page,
    days.map((day) => `<div>${iframe(baseURL, `&date=${day}`)}</div>`).join(''),
  )
  expect(four).toHaveLength(4)
  await Promise.all(four.map((frame) => drawnWithin(frame)))
  const asked = await Promise.all(four.map((_, i) => settled(page, i)))
  for (const [i, frame] of four.entries()) {
    expect(asked[i]?.length).toBeLessThanOrEqual(3)
    expect(await overflows(frame)).toBe(false)
  }
})

test('hidden and then shown it is drawn, and says nothing of its height before', async ({
  page,
  baseURL,
}) => {
  const [frame] = await openHost(page, `<div hidden>${iframe(baseURL)}</div>`)
  await frame.waitForLoadState()
  await page.waitForTimeout(700)
  expect(await heights(page)).toEqual([])
  await page.locator('div').evaluate((div) => {
    div.removeAttribute('hidden')
  })
  await drawnWithin(frame)
  expect((await settled(page)).length).toBeLessThanOrEqual(3)
})

test('hidden when its map stands, as by a tab of the host, it throws nothing and stands again when shown', async ({
  page,
  baseURL,
}) => {
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
  const [frame] = await openHost(page, `<div>${iframe(baseURL)}</div>`, { map: true })
  await drawnWithin(frame, 30_000)
  await point(frame)
  await expect(frame.locator('canvas')).toBeAttached({ timeout: 30_000 })
  await expect(frame.locator('html')).toHaveAttribute('data-renderer', 'map', { timeout: 60_000 })
  const where = () => frame.evaluate(() => document.querySelector('canvas')?.clientWidth)
  const width = await where()
  const tab = page.locator('div')
  for (const hidden of [true, false, true, false]) {
    await tab.evaluate((div, hide) => {
      div.toggleAttribute('hidden', hide)
    }, hidden)
    await page.waitForTimeout(400)
  }
  await expect.poll(where).toBe(width)
  expect(thrown).toEqual([])
})

test('the code with the resizer fits its frame; the code without keeps its height', async ({
  page,
  baseURL,
}) => {
  const code = (resizer: boolean) =>
    snippet({
      page: baseURL ?? '',
      query: 'date=2016-04-02',
      hash: '',
      title: 'Moscow & “Baku”',
      height: 900,
      resizer,
      licence: 'Data CC BY 4.0',
    })
  const both = await openHost(page, `${code(false)}${code(true)}`.replaceAll(' loading="lazy"', ''), {
    obeys: false,
  })
  await Promise.all(both.map((frame) => drawnWithin(frame)))
  const asked = (await settled(page, 1)).at(-1)
  const sizes = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((f) => f.getBoundingClientRect().height))
  expect(sizes).toEqual([900, asked])
  // Another frame, and anything but a number, moves nothing.
  await page.evaluate(() => {
    for (const height of [3000, NaN, '700', null]) postMessage({ type: 'between-blocs:height', height }, '*')
  })
  await page.waitForTimeout(100)
  expect(
    await page
      .locator('iframe')
      .nth(1)
      .evaluate((f) => f.getBoundingClientRect().height),
  ).toBe(asked)
})

test('the wheel over it scrolls the page around it, and one finger too', async ({ page, baseURL }) => {
  const body = `${iframe(baseURL)}<div>${'<p>text</p>'.repeat(100)}</div>`
  const [frame] = await openHost(page, body, { obeys: false })
  await drawnWithin(frame)
  await page.mouse.move(500, 320)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  const actions = await frame
    .locator('.picture')
    .evaluate((p) => [p, ...p.querySelectorAll('*')].map((e) => getComputedStyle(e).touchAction))
  // One finger pans the page; two are the picture's.
  expect(actions.filter((action) => !['auto', 'pan-x pan-y'].includes(action))).toEqual([])
})

test('axe finds nothing in an embed, dark or light, and it fits a small frame', async ({ page }) => {
  await page.setViewportSize({ width: 300, height: 320 })
  await openPicture(page, `?embed=1&theme=dark&tie=${arc.id}`)
  expect(await overflows(page.mainFrame())).toBe(false)
  for (const name of ['Date', 'Play', 'Previous event', 'Next event', 'Military'])
    await expect(page.getByLabel(name, { exact: true })).toBeInViewport()
  await expect(page.getByRole('link', { name: 'Open the whole map' })).toHaveAttribute(
    'href',
    `/some/where/?tie=${arc.id}&theme=dark`,
  )
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 700, height: 560 })
  expect(await violations(page)).toEqual([])
  await goTo(page, `?embed=1&theme=light&tie=${arc.id}`)
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light')
  expect(await violations(page, 'html', CONTRAST)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: named(arc.label) })).toHaveCount(0)
})
