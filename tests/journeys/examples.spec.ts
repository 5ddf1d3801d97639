/** The core in somebody else's page: the example adds the marks to a MapLibre map, and a drawing is put into a page. */
import { expect, test, type Page } from '@playwright/test'
import { buildModule } from '../../scripts/build-lib.ts'
import { serve } from '../../scripts/serve-examples.mjs'
import { parseIsoDay } from '../../src/atlas/day.ts'
import type * as Core from '../../src/index.ts'

let site: Awaited<ReturnType<typeof serve>>

test.beforeAll(async () => {
  await buildModule()
  site = await serve('.')
})
test.afterAll(() => {
  site.stop()
})

/** Pixels of the map's picture that have the blue of the marks (kind energy). */
async function blue(page: Page): Promise<number> {
  const picture = (await page.locator('#map').screenshot()).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no canvas')
    pen.drawImage(image, 0, 0)
    const { data: bytes } = pen.getImageData(0, 0, image.width, image.height)
    let count = 0
    for (let i = 0; i < bytes.length; i += 4)
      if ((bytes[i] ?? 0) < 40 && (bytes[i + 1] ?? 0) < 110 && (bytes[i + 2] ?? 0) > 110) count++
    return count
  }, picture)
}

test('the example draws its lines on a map of its own, day by day', async ({ page }) => {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(`${site.address}examples/map.html`)
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  await expect(page.locator('#date')).toHaveText('2022-10-20: 3 lines')
  await expect.poll(() => blue(page)).toBeGreaterThan(500)
  const all = await blue(page)
  await page.locator('#day').fill(String(parseIsoDay('2021-07-02')))
  await expect(page.locator('#date')).toHaveText('2021-07-02: 4 lines')
  // The widest of them is still being built, and drawn thin.
  await expect.poll(() => blue(page)).not.toBe(all)
  expect(faults).toEqual([])
})

test('a drawing is an element of the page, and draws nothing that an atlas writes as markup', async ({
  page,
}) => {
  await page.goto(`${site.address}examples/map.html`)
  const drawn = await page.evaluate(async () => {
    const address = '/dist-lib/index.js'
    const core = (await import(address)) as typeof Core
    const get = async (name: string) => (await fetch(name)).text()
    const text = (await get('atlas.json')).replaceAll('"Tallinn"', '"<b>Tallinn</b>"')
    const parsed = core.parseAtlas(text)
    if (!parsed.ok) throw new Error('the example breaks its rules')
    const { atlas } = parsed
    const baseMap = JSON.parse(await get('../geo/basemap.topo.json')) as Core.BaseMap
    const svg = core.createSvg({ atlas, scene: core.buildScene(atlas), baseMap }, { width: 700, height: 500 })
    document.body.replaceChildren(svg)
    const { width, height } = svg.getBoundingClientRect()
    return {
      width,
      height,
      bold: svg.querySelectorAll('b').length,
      lines: svg.querySelectorAll('[data-tie]').length,
    }
  })
  expect(drawn).toMatchObject({ width: 700, height: 500, bold: 0 })
  expect(drawn.lines).toBeGreaterThan(0)
  await expect(page.getByText('<b>Tallinn</b>').first()).toBeAttached()
})
