import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from '@playwright/test'
import { expect, open, openPicture, test } from './page.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe finds on the page, a line for each rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    const { violations } = await axe.run()
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
  })
}

/** With the living map. */
const STATES = {
  'the opening': '',
  'a claim in “so far”, control borders': '?claim=c34&mode=so-far&borders=control&theme=dark',
}

for (const [name, address] of Object.entries(STATES))
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await open(page, address)
    expect(await violations(page)).toEqual([])
  })

/** Faces and panels of the same state; none needs the living map. */
const FACES = {
  'a tie in the inspector': '?tie=ru-az-arms',
  'the table, dark': '?view=table&theme=dark',
  'the ledger with a claim open': '?view=ledger&claim=c42',
  'the matrix, dark': '?view=matrix&theme=dark',
  'the contact sheet': '?view=sheet',
  'two days side by side': '?date=2016-04-06&compare=2016-04-01&by=swipe',
  'the view from a capital, dark': '?as=AZ&theme=dark',
  'the blocs': '?bloc=outside',
  'a presentation': '?claim=c22&present=1',
}

for (const [name, address] of Object.entries(FACES))
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await openPicture(page, address)
    expect(await violations(page)).toEqual([])
  })

test('axe finds nothing on a telephone with the sheet up', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '?tie=tanap')
  expect(await violations(page)).toEqual([])
})
