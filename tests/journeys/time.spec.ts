import type { Page } from '@playwright/test'
import { changeSize, changeText } from '../../src/atlas/change.ts'
import { firstDay, formatDay, isoDay } from '../../src/atlas/day.ts'
import { snapshot, type Mode } from '../../src/atlas/snapshot.ts'
import { storyOf } from '../../src/atlas/story.ts'
import { afterFrames, expect, goTo, openPicture, test } from './page.ts'
import { atlas, first, opening } from './shipped.ts'

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const card = (page: Page) => page.getByRole('region', { name: 'The day' })

/** Late enough for something to be over. */
const LATE = atlas.timeline.to - 31

test('“all until this day” keeps what is over, as ended', async ({ page }) => {
  const ids = (mode: Mode) => snapshot(atlas, { ...opening, day: LATE, mode }).map(({ tie }) => tie.id)
  const [over] = ids('so-far').filter((id) => !ids('on-day').includes(id))
  const row = page.locator(`tr[data-tie="${over ?? ''}"]`)
  await openPicture(page, `?date=${isoDay(LATE)}&view=table`)
  await expect(row).toHaveCount(0)
  await page.getByRole('radio', { name: 'All until this day' }).check({ force: true })
  await expect(row).toContainText('ended')
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
  const changed = first(
    atlas.data.article.anchors.map((anchor) => storyOf(atlas, firstDay(anchor.day), opening.kinds)),
    ({ change, event }) => event !== null && changeSize(change) > 1,
    'day of the argument that changes several ties',
  )
  const said = changeText(changed.change)
  await openPicture(page)
  for (const from of [changed.day - 1, atlas.timeline.to - 1]) {
    await typed(formatDay(from))
    await typed(formatDay(changed.day))
    await expect(card(page).getByRole('button', { name: said })).toBeVisible()
    // The bar does not say again what the card says.
    await expect(timeline(page).getByText(said)).toHaveCount(0)
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

test('the days of the argument have each their headline, on a desk and on a telephone', async ({ page }) => {
  await openPicture(page)
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const { day } of atlas.data.article.anchors) {
      await goTo(page, `?date=${day}`)
      await afterFrames(page)
      const { headline } = storyOf(atlas, firstDay(day), opening.kinds)
      await expect(card(page).getByRole('heading')).toContainText(headline)
    }
  }
})
