/** A folder of tables that a hand drops on the page: the browser gives its real entries, as it does from a window of files. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, openPicture, ready, test } from './page.ts'

/** Drags a file or folder of this machine over the page and lets it go, as Chromium's own tests do. */
async function dropFromDisk(page: Page, file: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
}

const TIES = [
  'tie id,from id,to id,kind,form,tone,status,since,label',
  'a,Estonia,Finland,economy,trade,cooperation,in-force,2004,trade across the gulf',
  'b,LV,SE,energy,electricity,cooperation,in-force,2016,a cable to Sweden',
  'c,Estonia,Japan,economy,trade,cooperation,in-force,2019,trade with Tokyo',
]

test('a real folder is read: its tables, and nothing else that lies there; one without tables says so', async ({
  page,
}, info) => {
  const folder = info.outputPath('Across the sea')
  mkdirSync(path.join(folder, 'old'), { recursive: true })
  writeFileSync(path.join(folder, 'ties.csv'), TIES.join('\n'))
  writeFileSync(path.join(folder, 'article.csv'), 'field,value\ntitle,Across the sea\n')
  writeFileSync(path.join(folder, 'old/ties.csv'), 'not a table')
  // Browsers give a hundred entries at a time.
  for (let n = 0; n < 150; n++) writeFileSync(path.join(folder, `picture-${n}.png`), '')
  const empty = info.outputPath('Pictures')
  mkdirSync(empty)
  writeFileSync(path.join(empty, 'one.png'), '')

  await openPicture(page)
  await dropFromDisk(page, empty)
  await expect(page.getByRole('row', { name: /E-FOLDER/ })).toBeVisible()
  await page.keyboard.press('Escape')

  await dropFromDisk(page, folder)
  const noted = page.getByRole('dialog', { name: '2 files: how it was understood' })
  await expect(noted.getByText('No row was left out.')).toBeVisible()
  await page.keyboard.press('Escape')
  await ready(page)
  await expect(page.getByRole('heading', { level: 2, name: 'Across the sea' })).toBeVisible()
  await expect(page.locator('svg.labels [data-label=edge-note]')).toHaveText(/Japan, off the map/)
})
