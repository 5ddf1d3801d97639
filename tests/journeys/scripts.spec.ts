/** An atlas whose author writes from right to left: no name turns the order of what stands beside it. */
import type { Page } from '@playwright/test'
import { fixtureFile } from '../support/fixture-atlas.ts'
import { expect, faced, goTo, openPicture, ready, test } from './page.ts'

/** Fields that an author writes in words. */
const IN_WORDS =
  'name adjective title label text summary note finding by callout sentence thesis alternates'.split(' ')

const LETTERS = [...'אבגדהוזחטיכלמנסעפצקרשת']

/** The same text in Hebrew letters, words and all; what is no letter is left out, as it has no direction of its own. */
const turned = (text: string): string =>
  text
    .replaceAll(/[^\p{L} ]/gu, '')
    .replaceAll(/\p{L}/gu, (letter) => LETTERS[(letter.codePointAt(0) ?? 0) % 22] ?? '')

function inHebrew(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return IN_WORDS.includes(key) ? turned(value) : value
  if (Array.isArray(value)) return value.map((item) => inHebrew(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, inHebrew(own, name)]))
}

/**
 * Lines in which right-to-left text is followed by more of it, or by a number, with nothing between them that goes from left to right:
 * there the two change places, unless each is isolated. Runs in the page.
 */
function turnedAround(): readonly string[] {
  const texts = new Map<Element, string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let line = node.parentElement
    if (!line || line.closest('script, style, svg, .sr-only')) continue
    let isIsolated = false
    while (line && getComputedStyle(line).display === 'inline') {
      isIsolated ||= getComputedStyle(line).unicodeBidi.includes('isolate')
      line = line.parentElement
    }
    const text = isIsolated ? '\ufffc' : (node.nodeValue ?? '')
    if (line && text !== '') texts.set(line, `${texts.get(line) ?? ''}|${text}`)
  }
  const said = [...document.querySelectorAll('[aria-label]')].map(
    (named) => named.getAttribute('aria-label') ?? '',
  )
  return [...texts.values(), ...said].filter((text) => {
    const open = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '\ufffc')
    return /[\u0590-\u08ff](?:[^\p{L}\p{N}]*[^\p{L}\p{N}\s|][^\p{L}\p{N}]*[\u0590-\u08ff]|[^\p{L}\p{N}]*\d)/u.test(
      open,
    )
  })
}

const look = async (page: Page, where: string) => {
  expect(await page.evaluate(turnedAround), where).toEqual([])
}

test('names from right to left are isolated wherever they stand, and no letter is made a capital by a style', async ({
  page,
}) => {
  await page.route('**/data/hebrew.json*', (route) => route.fulfill({ json: inHebrew(fixtureFile()) }))
  const atlas = '?atlas=data%2Fhebrew.json'
  await openPicture(page, atlas)
  await look(page, 'the opening')
  const search = page.getByRole('combobox')
  await search.fill(turned('Arland'))
  await expect(page.getByRole('option').first()).toBeVisible()
  await look(page, 'the results of a search')
  await search.press('Escape')
  await search.blur()
  for (const address of [
    '&tie=arms',
    '&tie=line-1',
    '&actor=BO',
    '&event=e1',
    '&site=s1',
    '&claim=claim-1',
    '&pair=AR,BO',
    '&as=AR',
    '&bloc=LEAGUE',
    '&view=table',
    '&view=ledger',
    '&view=matrix',
    '&view=sheet',
  ]) {
    await goTo(page, `${atlas}${address}`)
    await ready(page)
    await faced(page)
    await look(page, address)
  }
  await goTo(page, `${atlas}&claim=claim-1`)
  await page.keyboard.press('p')
  for (let n = 0; n < 3 && (await page.locator('.finding').count()) === 0; n++)
    await page.keyboard.press('ArrowRight')
  const finding = page.locator('.finding').first()
  await expect(finding).toBeVisible()
  await look(page, 'the presentation')
  const made = await finding.evaluate((line) => getComputedStyle(line, '::first-letter').textTransform)
  expect(made).toBe('none')
})
