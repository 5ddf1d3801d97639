import type { Page } from '@playwright/test'
import { afterFrames, expect, goTo, openPicture, test } from './page.ts'

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const card = (page: Page) => page.getByRole('region', { name: 'The day' })

test('steps by event, says what changed, and lists it', async ({ page }) => {
  await openPicture(page)
  await expect(timeline(page).getByText('Putin and Aliyev meet in Baku', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Next event' }).click()
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^9 August 2016/)
  await expect(page.getByRole('status').filter({ hasText: '9 August 2016' })).toBeAttached()
  await card(page).getByRole('button', { name: 'Changed: TurkStream' }).click()
  await expect(page.getByRole('button', { name: /^TurkStream/ }).first()).toBeVisible()
})

test('“all until this day” keeps what is over, as ended', async ({ page }) => {
  await openPicture(page, '?date=2016-12-01&view=table')
  await expect(page.locator('tr[data-tie="tr-ru-jet"]')).toHaveCount(0)
  await page.getByRole('radio', { name: 'All until this day' }).check({ force: true })
  await expect(page.locator('tr[data-tie="tr-ru-jet"]')).toContainText('ended')
  await expect(page).toHaveURL(/mode=so-far/)
})

test('a day has changed the same, from whichever day one comes', async ({ page }) => {
  const typed = async (day: string) => {
    await timeline(page)
      .getByRole('button', { name: /^\d+ \w+ \d{4}$/ })
      .click()
    await page.getByRole('textbox', { name: 'Type a date' }).fill(day)
    await page.getByRole('textbox', { name: 'Type a date' }).press('Enter')
  }
  await openPicture(page)
  for (const from of ['1 April 2016', '31 December 2016']) {
    await typed(from)
    await typed('2 April 2016')
    await expect(card(page).getByRole('button', { name: '2 new links' })).toBeVisible()
    // The bar does not say again what the card says.
    await expect(timeline(page).getByText('2 new links')).toHaveCount(0)
  }
})

test('two days open on a pair that differs, and panel and timeline count the same', async ({ page }) => {
  await openPicture(page, '?date=2016-07-05')
  await page.getByRole('radio', { name: 'Two days' }).check({ force: true })
  const sum = page.getByRole('status').filter({ hasText: /link/ })
  await expect(sum).toContainText(/\d+ (new links?|links? (changed|ended))/)
  const [said = ''] = ((await sum.textContent()) ?? '').toLowerCase().split(';')
  await expect(card(page).getByRole('heading', { name: said })).toBeVisible()
  // Days are typed as people write them, in no country's order of numbers.
  await page.getByRole('textbox', { name: 'Earlier' }).fill('23 Nov 2015')
  await page.getByRole('textbox', { name: 'Earlier' }).press('Enter')
  await expect(page.getByRole('heading', { name: '23 November 2015 and 5 July 2016' })).toBeVisible()
})

const FAMOUS = [
  '2015-11-24',
  '2016-04-03',
  '2016-06-28',
  '2016-07-14',
  '2016-08-08',
  '2016-08-10',
  '2016-08-16',
]
test('famous days have each another headline, on a desk and on a telephone', async ({ page }) => {
  await openPicture(page)
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    const headlines = new Set<string>()
    for (const day of FAMOUS) {
      await goTo(page, `?date=${day}`)
      await afterFrames(page)
      const headline = card(page).getByRole('heading')
      await expect(headline).toBeVisible()
      headlines.add((await headline.textContent())?.replace(/^\s*\d+ \w+/, '') ?? '')
    }
    expect(headlines.size).toBe(FAMOUS.length)
    expect([...headlines].join()).not.toContain('Nothing new')
  }
})
