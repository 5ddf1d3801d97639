/** An atlas that says everything twice: what is said twice is told, and no panel is lost to it. */
import type { Page } from '@playwright/test'
import { repeatingAtlas } from '../support/repeating-atlas.ts'
import { expect, goTo, openPicture, test } from './page.ts'

async function drop(page: Page, atlas: object): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'again.json'))
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  }, JSON.stringify(atlas))
}

/** Addresses that open each panel. */
const PLACES = [
  '?tie=arms',
  '?tie=partnership',
  '?actor=AR',
  '?event=e1',
  '?site=s1',
  '?claim=claim-1',
  '?step=1',
  '?step=3&all=1',
  '?compare=2016-01-01',
  '?as=AR',
  '?kinds=economy',
  '?view=table',
  '?view=ledger',
  '?view=matrix',
  '?view=matrix&pair=AR~BO',
  '?view=sheet',
]

test('steps and headings that are alike, lists with each id twice and names that all are one take no panel down', async ({
  page,
}) => {
  await openPicture(page)
  for (const tour of [true, false]) {
    await drop(page, repeatingAtlas({ tour }))
    const told = page.getByRole('dialog', { name: 'again.json: how it was understood' })
    await expect(told.getByRole('row', { name: /N-TWICE article\.map\.blocs\[1\].*“LEAGUE”/ })).toBeVisible()
    await page.keyboard.press('Escape')
    // Without a tour the column has the headings of the article; all else is the same.
    for (const place of tour ? PLACES : ['?claim=claim-8']) {
      await goTo(page, place)
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
      await expect(page.getByText(/stopped working/), place).toHaveCount(0)
    }
  }
})
