/** What every journey does: open the built page and watch that it stays quiet, at home and within its policy. */
import { expect, test as base, type BrowserContext, type Frame, type Page } from '@playwright/test'

/** Console messages that say nothing about the page: one of software rendering, one of keeping service workers out. */
const HARMLESS = /GPU stall due to ReadPixels|Service Worker registration blocked by Playwright/

/** What a page says in the console of each thing that its content policy forbade, in any of its frames. */
const FORBIDDEN = 'forbidden by the policy: '

export interface Watched {
  /** Console errors and warnings, page errors, failed requests, requests to other machines, and what the policy forbade. */
  readonly problems: string[]
}

/** Makes every page of a context tell what its policy forbids; they come into `told`. */
export async function watchPolicy(context: BrowserContext, told: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.text().startsWith(FORBIDDEN)) told.push(message.text())
  })
  await context.addInitScript((start) => {
    addEventListener('securitypolicyviolation', (e) => {
      console.log(
        `${start}${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber} ${e.sample}`,
      )
    })
  }, FORBIDDEN)
}

export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = []
      const home = new URL(baseURL ?? '').hostname
      await watchPolicy(context, problems)
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !HARMLESS.test(message.text()))
          problems.push(`${message.type()}: ${message.text()}`)
      })
      context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`))
      context.on('request', (request) => {
        const url = new URL(request.url())
        // Pages that embed ours are served from another port of this machine.
        if (url.hostname !== home && !['data:', 'blob:'].includes(url.protocol))
          problems.push(`request to ${url.href}`)
      })
      context.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`)
      })
      await use({ problems })
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** What had to be said in the console: that it was, and no more. */
export function heard({ problems }: Watched, what: RegExp): void {
  expect(problems.filter((p) => !what.test(p))).toEqual([])
  problems.length = 0
}

/** The map library's scripts in the build. */
export const LIBRARY = /\/maplibre-[^/]*\.js$/

/** Opens the page at an address ("?date=2016-04-03#map=…") and waits until the map has taken the first picture's place. */
export async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`)
  await mapped(page)
}

/**
 * Opens the page and waits for its first complete picture, which stays: the map library's request is left open, as on a slow
 * line. For journeys that need nothing of the living map.
 */
export async function openPicture(page: Page, address = ''): Promise<void> {
  await page.route(LIBRARY, () => {})
  await page.goto(`./${address}`)
  await ready(page)
}

/** Holds back what is asked of an address until what it returns is called: a line that is slow at first. */
export async function heldBack(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(address, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Goes to another address of the open page, as Back and Forward do. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** Waits some frames of the page: what follows from a change (sizes, what lies on the map) is then in its place. */
export async function afterFrames(page: Page | Frame, count = 4): Promise<void> {
  await page.evaluate(async (n) => {
    for (let i = 0; i < n; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, count)
}

/** Waits until the code of the face that stands in the map's place is there, if one does. */
export async function faced(page: Page): Promise<void> {
  await expect(page.locator('.face > [role=status]')).toHaveCount(0)
  await afterFrames(page)
}

/** Waits until the living map has nothing more to load, to move or to draw. */
export async function rested(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const map = window.betweenBlocs?.map
        if (!map) {
          reject(new Error('the page has no map'))
          return
        }
        void map.once('idle', () => {
          resolve()
        })
        map.triggerRepaint()
      }),
  )
}

/** Waits until the living map is on the screen. */
export async function mapped(page: Page): Promise<void> {
  await ready(page)
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'map', { timeout: 60_000 })
}

/** Waits until the first complete map picture is on the screen, in its own type: when that comes late, lines break anew. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 60_000 })
  await page.evaluate(async () => {
    // Faces are asked for when something is laid out in them, and what they move is drawn in the frame after.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let i = 0; i < 3; i++) {
      await frame()
      await frame()
      await document.fonts.ready
    }
  })
}

/** The rows of the table view: tie id → its text, cell by cell. */
export async function rows(page: Page): Promise<Map<string, string>> {
  // The table's own code is fetched when it is first shown.
  await expect(page.locator('.face > :not([role=status])').first()).toBeAttached()
  const found = await page
    .locator('tr[data-tie]')
    .evaluateAll((trs) =>
      trs.map((tr) => [
        tr.getAttribute('data-tie') ?? '',
        [...tr.querySelectorAll('td, th')].map((c) => c.textContent?.trim() ?? '').join(' | '),
      ]),
    )
  return new Map(found.map(([id = '', text = '']) => [id, text]))
}

/** What the map draws, wherever its camera is, under all its filters: asked of the graphics card. */
export async function drawn(page: Page, type: 'tie' | 'event' | 'site'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const handle = window.betweenBlocs
    if (!handle) throw new Error('the page has no map')
    return handle
      .drawn()
      .filter((thing) => thing.type === wanted)
      .map((thing) => thing.id)
      .sort()
  }, type)
}

/** Points of the window that an edge runs through, as the camera stands. */
export async function pointsOf(page: Page, tie: string): Promise<{ x: number; y: number }[]> {
  return page.evaluate((id) => {
    const handle = window.betweenBlocs
    const map = handle?.map
    if (!map) throw new Error('the page has no map')
    const { left, top } = map.getCanvas().getBoundingClientRect()
    const edge = handle.scene.edges.find((e) => e.tie === id && e.pose !== 'closed')
    return (edge?.path ?? []).map(([lon, lat]) => {
      const { x, y } = map.project([lon, lat])
      return { x: x + left, y: y + top }
    })
  }, tie)
}

/** Waits until the picture can be taken hold of. */
export const hands = (page: Page) =>
  page.waitForFunction(() => '__zoom' in (document.querySelector('.picture') ?? {}))
