import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { expect, open, test } from './page.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const STATES = {
  'the opening': '',
  'a tie in the inspector': '?tie=ru-az-arms',
  'the table, dark': '?view=table&theme=dark',
  'a claim in “so far”, control borders': '?claim=c34&mode=so-far&borders=control&theme=dark',
}

for (const [name, address] of Object.entries(STATES))
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await open(page, address)
    await page.evaluate(AXE)
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
      const { violations } = await axe.run()
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
    })
    expect(found).toEqual([])
  })

test('axe finds nothing on a telephone with the sheet up', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '?tie=tanap')
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    const { violations } = await axe.run()
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
  })
  expect(found).toEqual([])
})
