/** What axe finds on a page. */
import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** A line for each rule that is broken, on the page or within a part of it. */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as {
      axe: { run(part: string, options: RunOptions): Promise<AxeResults> }
    }
    // Every rule is asked; what else is found than violations is not written out.
    const { violations } = await axe.run(part, { resultTypes: ['violations'] })
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
  }, within)
}
