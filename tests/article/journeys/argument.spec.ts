/** What the built page shows of the shipped article: its days, its lines by name, its claims and what is behind them. */
import type { Page } from '@playwright/test'
import { m } from '../../../src/messages/messages.ts'
import { afterFrames, drawn, expect, goTo, openPicture, rows, test } from '../../journeys/page.ts'

test('opens on 8 August 2016, on the meeting at Baku, with the lines of the article', async ({ page }) => {
  await openPicture(page)
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^8 August 2016/)
  await expect(page.getByRole('heading', { name: 'Putin and Aliyev meet in Baku' })).toBeVisible()
  const emphasis = await page.evaluate(() => window.betweenBlocs?.emphasis())
  expect(emphasis?.full).toEqual(
    expect.arrayContaining(['ru-az-arms', 'ru-am-arms', 'tanap', 'az-ru-crimea']),
  )
})

// The states that the article's argument hangs on, as the record has them.
const STANDINGS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    '2016-08-08',
    {
      tanap: 'being built',
      tap: 'being built',
      'turkstream-1': 'suspended',
      'turkstream-2': 'suspended',
      scp: 'operating',
      'blue-stream': 'operating',
    },
  ],
  ['2016-08-10', { 'turkstream-1': 'agreed', 'turkstream-2': 'proposed' }],
  ['2016-03-01', { tap: 'agreed', 'turkstream-1': 'suspended' }],
  ['2016-04-03', { 'ru-az-arms': 'ongoing', 'ru-am-arms': 'ongoing' }],
]

test('says on the days of the argument how its ties stand', async ({ page }) => {
  await openPicture(page, '?view=table')
  for (const [day, expected] of STANDINGS) {
    await goTo(page, `?date=${day}&view=table`)
    const table = await rows(page)
    for (const [tie, status] of Object.entries(expected))
      expect(table.get(tie), `${tie} on ${day}`).toContain(status)
  }
})

test('shows fighting on the line of contact on 3 April, and the ministers at Yerevan on 16 August', async ({
  page,
}) => {
  const on = (day: string) => `?date=${day}&pair=none#map=6.6/40.2/45.8`
  await openPicture(page, on('2016-04-03'))
  expect(await drawn(page, 'event')).toEqual(
    expect.arrayContaining(['fourday-1', 'fourday-2', 'fourday-3', 'fourday-4']),
  )
  await goTo(page, on('2016-08-16'))
  await expect.poll(() => drawn(page, 'event')).toContain('shoygu')
  expect(await drawn(page, 'event')).not.toContain('fourday-1')
})

test('steps by event, says what changed, and lists it', async ({ page }) => {
  await openPicture(page)
  await expect(
    page
      .getByRole('region', { name: 'Timeline' })
      .getByText('Putin and Aliyev meet in Baku', { exact: true }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Next event' }).click()
  await expect(page.getByRole('slider', { name: 'Date' })).toHaveAttribute('aria-valuetext', /^9 August 2016/)
  await expect(page.getByRole('status').filter({ hasText: '9 August 2016' })).toBeAttached()
  await page
    .getByRole('region', { name: 'The day' })
    .getByRole('button', { name: 'Changed: TurkStream' })
    .click()
  await expect(page.getByRole('button', { name: /^TurkStream/ }).first()).toBeVisible()
})

/** Pipelines that are named wherever energy is shown alone. */
const PIPELINES = [
  'Southern Gas Corridor',
  'TANAP',
  'TAP',
  'South Caucasus Pipeline',
  'TurkStream',
  'Blue Stream',
]

async function namesItsPipelines(page: Page, pipelines = PIPELINES): Promise<void> {
  const unnamed = async () => {
    const texts = await page.evaluate(() => window.betweenBlocs?.labels().map((l) => l.text) ?? [])
    return pipelines.filter((name) => !texts.some((text) => text.startsWith(name)))
  }
  await expect.poll(unnamed).toEqual([])
  const { full, quiet } = await page.evaluate(
    () => window.betweenBlocs?.emphasis() ?? { full: [], quiet: ['all'] },
  )
  expect(quiet).toEqual([])
  expect(full).toEqual(expect.arrayContaining(['tanap', 'tap', 'scp', 'blue-stream', 'turkstream-1']))
}

/** On a telephone the corridor's name stands for its short part. */
const SHORT = 'South Caucasus Pipeline'

test('energy alone names its pipelines, in full, at every width', async ({ page }) => {
  await openPicture(page, '?layers=energy')
  for (const [width, height] of [
    [390, 844],
    [820, 1180],
    [1024, 768],
    [1280, 720],
    [1440, 900],
    [1920, 1080],
  ] as const)
    await test.step(`${width} by ${height}`, async () => {
      await page.setViewportSize({ width, height })
      await afterFrames(page)
      await namesItsPipelines(
        page,
        PIPELINES.filter((name) => width > 480 || name !== SHORT),
      )
    })
})

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

test('from a claim to its day, from its line to sources with links', async ({ page }) => {
  await openPicture(page)
  await page.locator('li[data-claim="c42"] button').first().click()
  await expect(page).toHaveURL(/claim=c42/)
  await goTo(page, '?tie=ru-az-arms')
  await expect(page.locator('li[data-claim="c42"]')).toHaveClass(/highlighted/)
  await expect(page.locator('li[data-claim="c22"]')).not.toHaveClass(/highlighted/)
  const inspector = page.getByRole('region', { name: /arms to azerbaijan/i })
  await expect(inspector).toContainText('85')
  await expect(inspector).toContainText('79')
  await expect(inspector).toContainText(m.vocabulary.verdicts.contested.inSentence)
  const hrefs = await inspector
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(1)
  for (const href of hrefs) expect(href).toMatch(/^https?:/)
})
