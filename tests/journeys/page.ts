/** What every journey does: open the built page and watch that it stays quiet, at home and within its policy. */
import {
  expect,
  test as base,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Page,
} from '@playwright/test'

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

/** Has the living map begun, as by a pointer that comes over the picture. */
export async function point(page: Page | Frame | FrameLocator): Promise<void> {
  await page.locator('.frame').dispatchEvent('pointerenter')
}

/** Waits until the living map is on the screen. */
export async function mapped(page: Page): Promise<void> {
  await ready(page)
  await point(page)
  await marked(page, 'renderer', 'map')
}

/** Waits for a mark of the page's root, looking at each frame: an assertion would look once a second. */
async function marked(page: Page, name: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([key = '', wanted]) => document.documentElement.dataset[key] === wanted,
    [name, value],
    { timeout: 60_000 },
  )
}

/** Waits until the first complete map picture is on the screen, in its own type: when that comes late, lines break anew. */
export async function ready(page: Page): Promise<void> {
  await marked(page, 'ready', 'true')
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

/**
 * The point of a drawn line that is farthest from all other lines and names: what is pressed there can be nothing else. Of the lines
 * `among`, if there are any. The camera must stand in the address ("#map=5/44/34").
 */
export async function clearPoint(
  page: Page,
  among: readonly string[] = [],
): Promise<{ tie: string; x: number; y: number }> {
  return page.evaluate((among) => {
    const handle = window.betweenBlocs
    const frame = document.querySelector('.frame')?.getBoundingClientRect()
    const camera = /map=([\d.]+)\/([\d.-]+)\/([\d.-]+)/.exec(location.hash)?.map(Number)
    if (!handle || !frame || !camera) throw new Error('the page has no map, or its address no camera')
    const [, zoom = NaN, lat = NaN, lon = NaN] = camera
    const plane = (at: readonly number[]) => {
      const [x = NaN, y = NaN] = at
      return [x, (Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) * 180) / Math.PI] as const
    }
    const degree = (512 * 2 ** zoom) / 360
    const [cx, cy] = plane([lon, lat])
    const pixel = (at: readonly number[]) => {
      const [x, y] = plane(at)
      return {
        x: frame.left + frame.width / 2 + (x - cx) * degree,
        y: frame.top + frame.height / 2 - (y - cy) * degree,
      }
    }
    interface Point {
      x: number
      y: number
    }
    const far = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
    /** The line by points not much farther from each other than ten pixels, as far as it lies in the frame. */
    const dotted = (path: readonly (readonly number[])[]) => {
      const corners = path.map(pixel)
      return corners
        .flatMap((to, i) => {
          const from = corners[i - 1] ?? to
          const pieces = Math.min(500, Math.ceil(far(from, to) / 10))
          return Array.from({ length: pieces }, (_, n) => ({
            x: from.x + ((to.x - from.x) * (n + 0.5)) / pieces,
            y: from.y + ((to.y - from.y) * (n + 0.5)) / pieces,
          }))
        })
        .filter(({ x, y }) => x > frame.left && x < frame.right && y > frame.top && y < frame.bottom)
    }
    const drawn = new Set(handle.drawn().flatMap(({ type, id }) => (type === 'tie' ? [id] : [])))
    const edges = handle.scene.edges
      .filter(({ tie }) => drawn.has(tie))
      .map(({ tie, pose, path }) => ({ tie, pose, points: dotted(path) }))
    const names = handle.labels().map(({ box: [x, y, width, height] }) => ({ x, y, width, height }))
    const toName = (p: Point) =>
      Math.min(
        ...names.map(({ x, y, width, height }) =>
          far(p, { x: Math.max(x, Math.min(p.x, x + width)), y: Math.max(y, Math.min(p.y, y + height)) }),
        ),
      )
    let best = { tie: '', x: NaN, y: NaN, room: 0 }
    for (const { tie, pose, points } of edges)
      if (pose !== 'closed' && (among.length === 0 || among.includes(tie)))
        for (const p of points) {
          const others = edges.filter((e) => e.tie !== tie).flatMap((e) => e.points)
          const room = Math.min(toName(p), ...others.map((other) => far(p, other)))
          const over = document.elementFromPoint(p.x, p.y)?.closest('.picture, canvas')
          if (over && room > best.room) best = { tie, ...p, room }
        }
    if (best.room < 12) throw new Error('no line runs clear of the others here')
    return best
  }, among)
}

/** Waits until the picture can be taken hold of. */
export const hands = (page: Page) =>
  page.waitForFunction(() => '__zoom' in (document.querySelector('.picture') ?? {}))
