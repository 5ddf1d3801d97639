/** Reading without a server, and what a deployment does to pages that are open. Each journey has a server of its own. */
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { killing, newerThan, serveCopy, versionOf, type Site } from '../support/deploy.ts'
import { mapped, ready, watchPolicy } from './page.ts'
import { arc, EVE, EVE_IN_WORDS, named } from './shipped.ts'

const test = base.extend<{ site: Site; within: undefined }>({
  // Without a server much fails, and may; the policy holds all the same.
  within: [
    async ({ context }, use) => {
      const told: string[] = []
      await watchPolicy(context, told)
      await use(undefined)
      expect(told).toEqual([])
    },
    { auto: true },
  ],
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, use, info) => {
    const site = await serveCopy('dist', info.outputPath('site'))
    await use(site)
    await site.stop()
  },
})
test.use({ serviceWorkers: 'allow' })
test.describe.configure({ mode: 'parallel' })

/** There is no living map: only the first of these journeys is about it, and it takes its time. */
const noMap = (page: Page) =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })

/** Waits until the page has its worker, which has all its files. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 20_000,
  })

const buildOf = (page: Page) => page.locator('meta[name="build"]').getAttribute('content')
const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

/** Opens the site for the first time. */
async function visit(page: Page, { home }: Site): Promise<void> {
  await page.goto(home)
  await ready(page)
  await kept(page)
}

/** Looks for a newer build, as the page does when it is come back to. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })

/** Has the page ask for a file of its build that it had no use for before; tells the answer's status. */
async function darkRelief(page: Page): Promise<number> {
  const name = readdirSync('dist/assets').find((file) => file.startsWith('relief-dark'))
  const answer = page.waitForResponse((response) => response.url().endsWith(`/assets/${name}`))
  await page.emulateMedia({ colorScheme: 'dark' })
  return (await answer).status()
}

/** Whether the base map of the world is among the kept files. Runs in the page. */
async function worldIsKept(): Promise<boolean> {
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys()
    if (requests.some(({ url }) => url.includes('/assets/world.topo-'))) return true
  }
  return false
}

/** What becomes of the newer worker that is found. */
const outcome = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return new Promise((done) => {
      registration?.addEventListener('updatefound', () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => {
          done(installing.state)
        })
      })
      void registration?.update()
    })
  })

/** Whether a newer worker is there that has not been let in. */
const waits = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))

const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

test('a second visit needs no server: picture, data and state are there, then the map', async ({
  page,
  site,
}) => {
  await noMap(page)
  await visit(page, site)
  await site.stop()
  expect(await fetch(site.home).catch(() => 'refused')).toBe('refused')
  const again = await page.context().newPage()
  await page.close()
  await again.goto(`${site.home}?date=${EVE}&tie=${arc.id}#map=5/41/47`)
  await ready(again)
  await expect(again.getByRole('slider', { name: 'Date' })).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^${EVE_IN_WORDS}`),
  )
  await expect(again.locator('li[data-claim]')).not.toHaveCount(0)
  await expect(again.getByRole('region', { name: named(arc.label) })).toBeVisible()
  await mapped(again)
})

test('the other atlas of the site, once it was opened, needs no server either, nor does the ground that it alone has', async ({
  page,
  site,
}) => {
  const { article } = JSON.parse(readFileSync('examples/nile/atlas.json', 'utf8')) as {
    article: { title: string }
  }
  const address = `${site.home}?atlas=data%2Fnile.json`
  await noMap(page)
  await page.goto(address)
  await ready(page)
  await kept(page)
  const ground = page.locator('.base-map > path').first()
  const land = await ground.getAttribute('d')
  expect(land?.length).toBeGreaterThan(2000)
  await expect.poll(() => page.evaluate(worldIsKept)).toBe(true)
  await site.stop()
  // What the browser itself has kept of answers may be gone any day.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.clearBrowserCache')
  const again = await page.context().newPage()
  await page.close()
  await noMap(again)
  await again.goto(address)
  await ready(again)
  await expect(again.getByRole('heading', { level: 2, name: article.title })).toBeVisible()
  await expect(again.locator('li[data-claim]')).not.toHaveCount(0)
  expect(await again.locator('.base-map > path').first().getAttribute('d')).toBe(land)
})

test('a newer build is offered, breaks nothing that is open, and is loaded when it is asked for', async ({
  page,
  site,
}) => {
  const newer = newerThan('dist', test.info().outputPath('newer'))
  await noMap(page)
  await visit(page, site)
  const other = await page.context().newPage()
  await noMap(other)
  await visit(other, site)
  site.deploy(newer)
  await look(page)
  const offer = page.getByText('A newer version is ready.')
  await expect(offer).toBeVisible()
  expect(await waits(page)).toBe(true)
  // The page goes on with files that the server has no more.
  const old = versionOf('dist')
  expect(await buildOf(page)).toBe(old)
  expect(await darkRelief(page)).toBe(200)
  await page.getByRole('button', { name: 'Load it' }).click()
  await expect.poll(() => buildOf(page)).toBe(versionOf(newer))
  await ready(page)
  // The page beside it was not touched, though the newer worker now answers for it too.
  expect(await buildOf(other)).toBe(old)
  expect(await darkRelief(other)).toBe(200)
})

test('a deployment that fails leaves the older worker; a page of one that does not lets its own in without a word', async ({
  page,
  site,
}) => {
  const newer = newerThan('dist', test.info().outputPath('newer'))
  const broken = newerThan('dist', test.info().outputPath('broken'))
  rmSync(path.join(broken, 'assets'), { recursive: true })
  await noMap(page)
  await visit(page, site)
  const before = await cacheNames(page)
  site.deploy(broken)
  expect(await outcome(page)).toBe('redundant')
  expect(await cacheNames(page)).toEqual(before)
  site.deploy(newer)
  // Heard from the first: it may happen before anybody asks.
  await page.addInitScript(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      document.documentElement.dataset['handed'] = 'over'
    })
  })
  await page.reload()
  await ready(page)
  expect(await buildOf(page)).toBe(versionOf(newer))
  await expect(page.locator('html')).toHaveAttribute('data-handed', 'over', { timeout: 20_000 })
  await expect(page.getByText('A newer version is ready.')).toHaveCount(0)
})

test('the kill switch takes worker and caches away, and leaves those of others', async ({ page, site }) => {
  await noMap(page)
  await visit(page, site)
  await page.evaluate(() => caches.open('of somebody else'))
  site.deploy(await killing('dist', test.info().outputPath('kill')))
  await page.reload()
  await ready(page)
  await expect.poll(() => workers(page)).toBe(0)
  await expect.poll(() => cacheNames(page)).toEqual(['of somebody else'])
})

test('a page in a frame has no worker, be it an embed or not', async ({ page, site }) => {
  await noMap(page)
  await page.goto(`${site.home}data/atlas.schema.json`)
  await page.evaluate(() => {
    for (const address of ['../?embed=1', '../']) {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.append(frame)
    }
  })
  for (const frame of await page.locator('iframe').all())
    await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-ready', 'true')
  // Longer than a page of its own takes to have one.
  await page.waitForTimeout(3500)
  expect(await workers(page)).toBe(0)
})
