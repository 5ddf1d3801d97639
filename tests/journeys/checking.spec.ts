/** From the map to an argument that can be checked: two clicks to what differs, the walk, readings, comparisons. */
import type { Page } from '@playwright/test'
import { afterFrames, expect, goTo, openPicture, test } from './page.ts'

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

test('two clicks from the opening: when ground was broken, whose years the 85 per cent are, what April changed', async ({
  page,
}) => {
  await openPicture(page)
  const corridor = page.locator('li[data-claim="c22"]')
  await corridor.getByRole('button').first().click()
  await expect(corridor.getByText('20 September 2014').first()).toBeVisible()
  await expect(corridor.getByText('24 November 2015').first()).toBeVisible()
  await goTo(page, './')
  await page.getByRole('button', { name: /Arms to Azerbaijan: the figure belongs/ }).click()
  await expect(page.locator('li[data-claim="c42"]').getByText('(2010–14)').first()).toBeVisible()
  await goTo(page, './')
  await page.getByRole('radio', { name: 'Two days' }).check({ force: true })
  await page.getByRole('button', { name: /before and after April/i }).click()
  const panel = page.getByRole('region', { name: '1 April 2016 and 6 April 2016' })
  await expect(panel.getByRole('heading', { name: /^New/ })).toBeVisible()
  await expect(panel.getByRole('button', { name: /Expected alliance/ })).toBeVisible()
  await expect(page).toHaveURL(/date=2016-04-06&compare=2016-04-01/)
})

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
  await expect(page).toHaveURL(/claim=c01/)
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
  await expect(page).toHaveURL(/claim=c\d\d/)
  await page.mouse.wheel(0, -9000)
  await expect(page).not.toHaveURL(/claim=/)
})

test('the article’s reading draws what the article says, and the address keeps it', async ({ page }) => {
  await openPicture(page, '?pair=none')
  const line = () =>
    page
      .locator('.picture [data-tie="turkstream-1"]')
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
  await openPicture(page, '?date=2016-08-16&compare=2016-03-01&by=swipe&pair=none#map=3.6/46/42')
  const [left, right] = [await ties(page, '[data-side="left"]'), await ties(page, '[data-side="right"]')]
  expect(right).toEqual(expect.arrayContaining(['ru-am-training']))
  expect(left).not.toContain('ru-am-training')
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
