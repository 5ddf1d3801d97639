/** What browsers do to a page: they translate it, make its text larger, and open it as a file. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { pages } from '../../src/messages/pages.ts'
import { afterFrames, expect, heard, openPicture, test } from './page.ts'

/** Another element with other words in the place of each text, as translators have it. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest('svg, script, style')) continue
    const font = document.createElement('font')
    font.textContent = `«${text.data}»`
    text.replaceWith(font)
  }
}

test('a page that the browser translates goes on: date, headline and counts', async ({ page }) => {
  await openPicture(page)
  const card = page.getByRole('region', { name: 'The day' })
  const plain = async (steps: number) => {
    for (let i = 0; i < steps; i++) await page.keyboard.press('.')
    await afterFrames(page)
    return (await card.innerText()).replaceAll(/[«»]/g, '').replaceAll(/\s+/g, ' ')
  }
  const wanted = [await plain(0), await plain(1), await plain(1)]
  expect(new Set(wanted).size).toBe(3)
  await page.keyboard.press('h')
  await afterFrames(page)
  await page.evaluate(translate)
  expect(await card.innerText()).toContain('«')
  const came = [await plain(0)]
  for (let i = 0; i < 2; i++) {
    came.push(await plain(1))
    await page.evaluate(translate)
  }
  expect(came).toEqual(wanted)
  // Panels come and go.
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.evaluate(translate)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a larger text of the browser is obeyed, and nothing lies on another', async ({ page }) => {
  await openPicture(page)
  await page.evaluate(() => {
    // As a setting of the browser does.
    document.documentElement.style.fontSize = '24px'
  })
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await afterFrames(page)
    const found = await page.evaluate(() => {
      const small = new Set<string>()
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement
        if (!parent?.checkVisibility() || parent.closest('svg, script, style, [role=slider]')) continue
        if (node.nodeValue?.trim() && parseFloat(getComputedStyle(parent).fontSize) < 15)
          small.add(node.nodeValue.trim())
      }
      const boxes = [...document.querySelectorAll('.timeline .row button')]
        .filter((button) => button.checkVisibility())
        .map((button) => button.getBoundingClientRect())
      const flag = document.querySelector('[role=slider] .label')?.getBoundingClientRect()
      return {
        small: [...small],
        over: boxes.filter((a) =>
          boxes.some(
            (b) =>
              a !== b && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom,
          ),
        ).length,
        below: Math.max(0, (flag?.bottom ?? 0) - innerHeight),
        wide: document.documentElement.scrollWidth - innerWidth,
      }
    })
    expect(found).toEqual({ small: [], over: 0, below: 0, wide: 0 })
  }
})

test('opened as a file, the page says what to do', async ({ page, watched }) => {
  const advice = page.getByText(pages.first.withoutServer)
  await page.goto(pathToFileURL(path.resolve('dist/index.html')).href)
  await expect(advice).toBeVisible()
  heard(watched, /file:|ERR_FAILED/)
  await openPicture(page)
  await expect(advice).toHaveCount(0)
})

test('without scripts, from a server, it does not', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(baseURL ?? '')
  await expect(page.getByText(pages.first.withoutServer)).toBeHidden()
  await page.close()
})
