/** From the map to an argument that can be checked: two clicks to what differs, the walk, readings, comparisons, faces. */
import { readFileSync } from 'node:fs'
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
const marks = async (page: Page) => (await seen(page)).marks
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

test('walking all claims on and back, and jumping to one, gives the same pictures', async ({ page }) => {
  test.setTimeout(180_000)
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
  for (let last = ''; now.claim !== last; now = await step(']')) {
    last = now.claim
    walked.set(last, now.marks)
  }
  expect(walked.size).toBe(55)
  for (const [claim, marks] of [...walked].toReversed()) {
    expect(now, 'on the way back').toEqual({ claim, marks })
    now = await step('[')
  }
  for (const claim of ['c54', 'c22', 'c34']) {
    await goTo(page, `?claim=${claim}`)
    await expect.poll(() => seen(page)).toEqual({ claim, marks: walked.get(claim) })
  }
})

test('exploring leaves the text where it is, and a button leads back to the claim', async ({ page }) => {
  await openPicture(page, '?claim=c34')
  const walk = page.getByRole('group', { name: 'Walk through the claims' })
  const before = await marks(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page.locator('li[data-claim="c34"] > button')).toHaveAttribute('aria-current', 'true')
  await walk.getByRole('button', { name: /^Back to claim \d+$/ }).click()
  await expect(page).toHaveURL(/\?claim=c34$/)
  await expect.poll(async () => (await marks(page)) === before).toBe(true)
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

test('two days side by side are parted by a divider that arrows move', async ({ page }) => {
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
})

test('the compared day is a slider of its own', async ({ page }) => {
  await openPicture(page, '?date=2016-08-16&compare=2016-08-08')
  await page.getByRole('slider', { name: 'Compared day' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/compare=2016-08-07/)
  await expect(page.getByRole('heading', { name: '7 August 2016 and 16 August 2016' })).toBeVisible()
})

test('the ledger has all claims, filters them, and gives them as a file', async ({ page }) => {
  await openPicture(page, '?view=ledger')
  const rows = page.locator('tr[data-claim]')
  await expect(rows).toHaveCount(55)
  await page.getByRole('button', { name: /^disputed/i }).click()
  await expect(rows).toHaveCount(4)
  await expect(page).toHaveURL(/verdict=contested/)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV/ }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  expect(text.split('\r\n').filter(Boolean)).toHaveLength(5)
})

test('the matrix opens on the opening pair; a cell brings another into the balance', async ({ page }) => {
  await openPicture(page, '?view=matrix')
  await expect(page.getByText(/balance \+6/).first()).toBeVisible()
  await page
    .getByRole('button', { name: /^From Russia to Armenia/ })
    .first()
    .click()
  await expect(page).toHaveURL(/pair=/)
  await expect(page.getByRole('heading', { name: /Armenia/ }).first()).toBeVisible()
})

test('the contact sheet leads to its days', async ({ page }) => {
  await openPicture(page, '?view=sheet')
  await expect(page.locator('figure')).toHaveCount(9)
  await page.getByRole('button', { name: /2 April 2016/ }).click()
  await expect(page).toHaveURL(/date=2016-04-02/)
  await expect(page).not.toHaveURL(/view=sheet/)
})

test('a capital in the middle has its partners, hedges and rivals; the blocs have who is in none', async ({
  page,
}) => {
  await openPicture(page, '?as=AZ')
  const seen = page.getByRole('region', { name: 'Links of Azerbaijan', exact: true })
  for (const name of [/^Only cooperation/, /^Cooperation and tension/, /^Only tension/])
    await expect(seen.getByRole('heading', { name })).toBeVisible()
  await seen.getByRole('combobox').selectOption({ label: 'Turkey' })
  await expect(page).toHaveURL(/as=TR/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Whole legend' }).click()
  await page.getByRole('button', { name: /in none of the four/i }).click()
  const blocs = page.getByRole('region', { name: 'Blocs on 8 August 2016', exact: true })
  await expect(blocs.getByRole('row', { name: /Azerbaijan/ })).toBeVisible()
})
