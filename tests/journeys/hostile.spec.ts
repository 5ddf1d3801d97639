/** An atlas of nothing but attacks, in the built page: every word of it stays a word, wherever it is shown. */
import type { Page } from '@playwright/test'
import { CANARY, MARKUP, hostileAtlas } from '../support/hostile-atlas.ts'
import { expect, faced, goTo, openPicture, ready, test } from './page.ts'

/** Elements of which there are never more than before the atlas was there, and those that are never there. */
const COUNTED = ['script', 'meta', 'img']
const NEVER = 'object,embed,base,video,audio,source,math,marquee,template,frame,foreignObject,animate'

interface Found {
  readonly ran: boolean
  readonly elements: string
  readonly wrong: readonly string[]
}

/** What a page has become: whether anything ran, how many elements of some sorts there are, and what should not be there. */
function audit(page: Page): Promise<Found> {
  return page.evaluate(
    ([counted, never, canary]) => {
      const all = [...document.querySelectorAll('*')]
      const handled = all.filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name)))
      const loading = all.filter((e) =>
        ['src', 'srcset', 'data', 'action', 'style'].some((a) => e.getAttribute(a)?.includes(canary)),
      )
      const links = [...document.querySelectorAll('a[href], area[href]')].filter((a) => {
        const { protocol, username } = new URL(a.getAttribute('href') ?? '', document.baseURI)
        return !/^https?:$/.test(protocol) || username !== ''
      })
      // Every link away says that it vouches for nothing.
      const vouched = [...document.querySelectorAll(`a[href*="${canary}"]`)].filter(
        (a) => a.getAttribute('rel') !== 'noopener noreferrer nofollow ugc',
      )
      const wrong = [...handled, ...loading, ...links, ...vouched, ...document.querySelectorAll(never)]
      return {
        ran: '__xss' in window,
        elements: counted.map((tag) => `${tag} ${document.getElementsByTagName(tag).length}`).join(', '),
        wrong: wrong.map((e) => e.outerHTML.slice(0, 200)),
      }
    },
    [COUNTED, NEVER, CANARY] as const,
  )
}

/** Runs over everything that answers to a pointer or to the focus. */
function touch(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll('a, button, tr, li, [title], [data-tie], [data-claim], summary, text'),
    ]
    for (const e of all)
      for (const type of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'focusin'])
        e.dispatchEvent(new PointerEvent(type, { bubbles: type.endsWith('over') || type === 'focusin' }))
    return all.length
  })
}

/** For what a worker reads while others use the machine. */
const SLOW = { timeout: 30_000 }

test('no word of a hostile atlas becomes more than a word, in any panel, file or notice', async ({
  page,
}) => {
  const hostile = hostileAtlas()
  expect(MARKUP.length).toBeGreaterThanOrEqual(120)
  expect(hostile.different).toBe(MARKUP.length)
  expect(hostile.placements).toBeGreaterThan(250)
  const text = JSON.stringify(hostile.json)
  await page.route('**/hostile.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: text }),
  )

  // An address of attacks, on the published atlas: told in notices.
  const attack = encodeURIComponent(MARKUP[2] ?? '')
  await openPicture(
    page,
    `?tie=${attack}&view=${attack}&rows=${attack}&date=${attack}&${attack}=${attack}#map=${attack}`,
  )
  await expect(page.getByText('in the address was ignored').first()).toBeVisible()
  const before = await audit(page)
  expect(before).toMatchObject({ ran: false, wrong: [] })

  const quiet = async (where: string) => {
    await touch(page)
    const found = await audit(page)
    expect(found, where).toEqual({ ran: false, wrong: [], elements: before.elements })
  }

  // Dropped under a name of its own: what was left out is told by names, paths and values.
  const name = `${MARKUP[3] ?? ''}\u202e.json`
  await page.evaluate(
    ([body, called]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([body], called))
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    },
    [text, name] as const,
  )
  const told = page.getByRole('dialog', { name: /some of it was left out/ })
  await expect(told.getByRole('row', { name: /E-FIELD/ }).first()).toBeVisible(SLOW)
  await quiet('what was left out')
  await page.keyboard.press('Escape')
  await ready(page)
  await expect(page).toHaveTitle(/^Not the published dataset: loaded from a file/)
  await quiet('dropped')

  // From an address of ours, where each panel has its own.
  await page.goto('./?atlas=hostile.json&view=table')
  await expect(page.getByText(/^Not the published dataset: loaded from 127/).first()).toBeVisible(SLOW)
  await ready(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: /<script>|onerror|onload|canary/ }).first()).toBeVisible()
  const at = (query: string) => `?atlas=hostile.json&${query}`
  for (const query of [
    'view=table&tie=arms',
    'view=table&sort=from.asc&rows=script',
    'view=ledger&claim=claim-1',
    'view=ledger&claim=claim-4&ledger=sources.asc',
    'view=matrix',
    'view=matrix&pair=AR~BO',
    'view=map&event=e1',
    'view=map&site=s1',
    'view=map&actor=LEAGUE&bloc=LEAGUE',
    'view=map&actor=AR&as=AR',
    'view=map&claim=claim-6&basis=article&mode=so-far',
    'view=map&date=2016-08-08&compare=2016-01-01',
    'view=map&date=2016-08-08&compare=2016-01-01&by=swipe',
    'view=map&present=1&claim=claim-1',
    'view=sheet',
  ]) {
    await goTo(page, at(query))
    await faced(page)
    await quiet(query)
  }

  // What opens over the page.
  await goTo(page, at('view=map&tie=arms'))
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'How to read this map' })).toContainText(`(${CANARY})`)
  await quiet('help')
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: /search/i }).fill('script')
  await expect(page.getByRole('option').first()).toBeVisible()
  await quiet('search')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('s')
  const share = page.getByRole('dialog', { name: 'Share and export' })
  for (const tab of ['Link', 'Embed', 'Cite', 'Data', 'Image']) {
    await share.getByRole('tab', { name: tab }).click()
    await page.waitForTimeout(tab === 'Image' ? 800 : 100)
    await quiet(`share: ${tab}`)
  }
  // What would have been found, had there been anything.
  await page.evaluate(() => {
    document.body.append(document.createElement('base'), document.createElement('script'))
  })
  const found = await audit(page)
  expect(found.wrong).toEqual(['<base>'])
  expect(found.elements).not.toBe(before.elements)
})
