/** What axe finds on a page. */
import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from '@playwright/test'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** The one rule that asks for colours: enough of what was looked at in other colours before. */
export const CONTRAST = ['color-contrast'] as const

/** A line for each rule that is broken, of all or of some, on the page or within a part of it. */
export async function violations(page: Page, within = 'html', rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(
    async ([part, only]) => {
      const { axe } = window as unknown as {
        axe: { run(part: string, options: RunOptions): Promise<AxeResults> }
      }
      // Every rule is asked; what else is found than violations is not written out.
      const { violations } = await axe.run(part, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: [...only] } : {}),
      })
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
    },
    [within, rules] as const,
  )
}
