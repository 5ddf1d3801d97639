/** The other atlas that the site has as an example, opened from its help. */
import { readFileSync } from 'node:fs'
import { expect, openPicture, ready, test } from './page.ts'

test('the help leads to another atlas on this site, under its own licence', async ({ page }) => {
  const { article } = JSON.parse(readFileSync('examples/nile/atlas.json', 'utf8')) as {
    article: { title: string }
  }
  await openPicture(page)
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByRole('link', { name: article.title }).click()
  await expect(page).toHaveURL(/\?atlas=data%2Fnile\.json/)
  await ready(page)
  await expect(page.getByRole('heading', { level: 2, name: article.title })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Between Blocs')
  await page.getByRole('button', { name: 'Back to the published data' }).click()
  await expect(page.getByRole('heading', { level: 2, name: article.title })).toHaveCount(0)
})
