/** An atlas of a part of the world that the detailed base map does not cover: it is drawn on the coarse map of the whole world. */
import type { Page } from '@playwright/test'
import type { AtlasInput } from '../../src/atlas/schema.ts'
import { m } from '../../src/messages/messages.ts'
import { fixtureFile } from '../support/fixture-atlas.ts'
import { expect, heard, mapped, openPicture, ready, test } from './page.ts'

/** The invented atlas with its states moved to the Mekong. */
function mekong(): AtlasInput {
  const { article, actors, places, sites, ...rest } = fixtureFile()
  const states: Record<string, [name: string, adjective: string, country: string]> = {
    AR: ['China', 'Chinese', 'CN'],
    BO: ['Cambodia', 'Cambodian', 'KH'],
    CE: ['Vietnam', 'Vietnamese', 'VN'],
  }
  const towns: Record<string, [name: string, lon: number, lat: number]> = {
    arville: ['Beijing', 116.4, 39.9],
    borport: ['Phnom Penh', 104.92, 11.56],
    cetown: ['Hanoi', 105.84, 21.02],
    ridge: ['the Plain of Jars', 103.15, 19.4],
    isthmus: ['the Isthmus of Kra', 98.9, 10.2],
  }
  return {
    ...rest,
    article: {
      ...article,
      map: {
        ...article.map,
        bounds: [90, 4, 125, 43],
        home: [98, 8, 111, 23],
        countries: ['CN', 'KH', 'VN', 'LA'],
      },
    },
    actors: actors.map((actor) => {
      const [name, adjective, country] = states[actor.id] ?? []
      return name ? { ...actor, name, adjective, country } : actor
    }),
    places: places.map((place) => {
      const [name, lon, lat] = towns[place.id] ?? []
      return name === undefined || lon === undefined || lat === undefined
        ? place
        : { ...place, name, at: [lon, lat] }
    }),
    sites: sites?.map((site) => ({ ...site, at: [103.1, 19.5] })),
  }
}

/** Drops the atlas on the page, as a hand does. */
async function drop(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'mekong.json'))
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
  }, JSON.stringify(mekong()))
  await expect(page.getByRole('status').filter({ hasText: 'Not the published dataset' })).toBeVisible()
}

/** The address of the map of the world in the build. */
const WORLD = /\/assets\/world\.topo-[^/]*\.json$/

/** What is written on the map, of one kind. */
const written = async (page: Page, kind: string) =>
  (await page.locator(`svg.labels [data-label=${kind}]`).allTextContents()).map((text) => text.toLowerCase())

test('the world is fetched for an atlas of the Mekong, and has its land, its countries and its capitals', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (WORLD.test(request.url())) fetched.push(request.url())
  })
  await openPicture(page)
  expect(fetched).toEqual([])
  await drop(page)
  await ready(page)
  expect(fetched).toHaveLength(1)
  const land = page.locator('.base-map > path').first()
  expect((await land.getAttribute('d'))?.length).toBeGreaterThan(2000)
  expect(await written(page, 'country')).toEqual(expect.arrayContaining(['laos', 'thailand']))
  expect(await written(page, 'town')).toContain('bangkok')
  await expect(page.getByText(m.frame.noLand)).toHaveCount(0)
})

test('the living map has the same ground, and what is offered of it is what it has', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await drop(page)
  await mapped(page)
  const owners = await page.evaluate(() => {
    const shown = window.betweenBlocs?.map?.queryRenderedFeatures({ layers: ['land'] }) ?? []
    return shown.map(({ properties }) => String(properties['owner']))
  })
  expect(owners).toEqual(expect.arrayContaining(['VN', 'KH', 'LA', 'TH', 'CN']))
  expect(await page.evaluate(() => window.betweenBlocs?.map?.getLayer('relief') === undefined)).toBe(true)
  // The Caspian is out of reach, so nothing is said of its median lines.
  await page.getByRole('button', { name: m.legend.key.whole }).click()
  await expect(page.getByText(m.settings.sea.medians)).toHaveCount(0)
  await expect(page.getByText(m.settings.borders.control.label({ year: 2016 }))).toBeVisible()
})

test('without the world there is a plain notice, and a map without land', async ({ page, watched }) => {
  await page.route(WORLD, (route) => route.abort())
  await openPicture(page)
  await drop(page)
  await ready(page)
  await expect(page.getByText(m.frame.noLand)).toBeVisible()
  await expect(page.locator('.picture')).toBeVisible()
  expect((await page.locator('svg.labels').textContent())?.includes('Vietnam')).toBe(true)
  heard(watched, /Failed to load resource/)
})
