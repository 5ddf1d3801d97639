/** From the map to an argument that can be checked: the walk, readings, comparisons. */
import type { Page } from '@playwright/test'
import { afterFrames, expect, goTo, openPicture, test } from './page.ts'
import { firstDay } from '../../src/atlas/day.ts'
import { first, opening, shown, standingOn } from './shipped.ts'

/** The claim that is being read, and the picture's marks, told by a number: the same for the same marks. Asked in one go. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const html = document.querySelectorAll('.picture svg > g > g')[1]?.innerHTML ?? ''
    let marks = 7
    for (let i = 0; i < html.length; i++) marks = (Math.imul(marks, 31) + html.charCodeAt(i)) | 0
    const read = document.querySelector('li[data-claim]:has(> [aria-current="true"])')
    return { claim: read?.getAttribute('data-claim') ?? '', marks }
  })
const ties = (page: Page, side = '') =>
  page
    .locator(`.picture ${side} [data-tie]`)
    .evaluateAll((paths) => [...new Set(paths.map((p) => p.getAttribute('data-tie') ?? ''))].sort())

test('walking the claims on and back, and jumping to one, gives the same pictures', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 600 })
  await openPicture(page)
  // Not by the address: it is written less often when claims follow each other in a hurry.
  const step = async (key: string) => {
    await page.keyboard.press(key)
    await afterFrames(page, 2)
    return seen(page)
  }
  const walked = new Map<string, number>()
  let now = await step(']')
  await expect(page).toHaveURL(/claim=/)
  for (let i = 0; i < 20; i++, now = await step(']')) walked.set(now.claim, now.marks)
  expect(walked.size).toBe(20)
  now = await step('[')
  for (const [claim, marks] of [...walked].toReversed()) {
    expect(now, 'on the way back').toEqual({ claim, marks })
    now = await step('[')
  }
  for (const [claim, marks] of [...walked].filter((_, i) => i % 8 === 3)) {
    await goTo(page, `?claim=${claim}`)
    await expect.poll(() => seen(page)).toEqual({ claim, marks })
  }
})

test('scrolling the column walks; where it stops decides, not how it came there', async ({ page }) => {
  await openPicture(page)
  const column = page.getByRole('region', { name: 'Argument' })
  await column.hover()
  await page.mouse.wheel(0, 2600)
  await expect(page).toHaveURL(/claim=/)
  await page.mouse.wheel(0, -9000)
  await expect(page).not.toHaveURL(/claim=/)
})

/** What is drawn otherwise in the article's reading: it has a line of its own and another status. */
const disputed = first(
  shown,
  ({ tie, span: { phase, other } }) =>
    tie.route !== undefined &&
    other !== null &&
    other.status !== phase.status &&
    firstDay(other.from) <= opening.day,
  'course of which article and record say something else',
)

test('the article’s reading draws what the article says, and the address keeps it', async ({ page }) => {
  await openPicture(page, '?pair=none')
  const line = () =>
    page
      .locator(`.picture [data-tie="${disputed.tie.id}"]`)
      .evaluateAll((all) =>
        ['stroke-dasharray', 'stroke-opacity'].map((name) => all.at(-1)?.getAttribute(name)),
      )
  const record = await line()
  await page.getByRole('region', { name: 'The day' }).getByRole('button', { name: 'more' }).click()
  await expect(page.getByText(/^. \d+ links where other sources disagree with the article/)).toBeVisible()
  await page.getByRole('radio', { name: 'As the article says' }).check()
  await expect(page).toHaveURL(/basis=article/)
  await expect.poll(line).not.toEqual(record)
})

test('two days side by side are parted by a divider that arrows move, and the compared day is a slider of its own', async ({
  page,
}) => {
  const [before, after] = ['2016-03-01', '2016-08-16'].map((day) =>
    standingOn(firstDay(day)).map(({ tie }) => tie.id),
  )
  const came = after?.filter((id) => !before?.includes(id)) ?? []
  expect(came.length).toBeGreaterThan(0)
  await openPicture(page, '?date=2016-08-16&compare=2016-03-01&by=swipe&pair=none#map=3.6/46/42')
  const [left, right] = [await ties(page, '[data-side="left"]'), await ties(page, '[data-side="right"]')]
  expect(right).toEqual(expect.arrayContaining(came))
  expect(left).not.toEqual(expect.arrayContaining(came.slice(0, 1)))
  const divider = page.getByRole('slider', { name: 'Divider between the two days' })
  await divider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/divider=52/)
  await page.keyboard.press('Escape')
  await expect(divider).toHaveCount(0)
  await goTo(page, '?date=2016-08-16&compare=2016-08-08')
  await page.getByRole('slider', { name: 'Compared day' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/compare=2016-08-07/)
  await expect(page.getByRole('heading', { name: '7 August 2016 and 16 August 2016' })).toBeVisible()
})
