import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import EmbedTab from '../../../src/features/share/EmbedTab.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const day = dayOf(2016, 4, 3)
const code = () => page.getByRole('textbox', { name: 'Code to paste' }).element() as HTMLTextAreaElement
const preview = () => page.getByTitle('How it looks').element() as HTMLIFrameElement

/** Stands for the page: a blank frame answers for it. */
const BLANK = 'about:blank'

beforeEach(async () => {
  const view = { ...defaultView(atlas), day, panel: 'table' as const }
  await render(EmbedTab, { reader: new Reader(atlas, view), page: BLANK })
})

describe('the code of an embed', () => {
  it('shows the view as it is, on the map, and previews the same address', () => {
    expect(code().value).toContain(`src="${BLANK}?embed=1&amp;date=2016-04-03"`)
    expect(code().value).not.toContain('view=table')
    expect(preview().getAttribute('src')).toBe(`${BLANK}?embed=1&date=2016-04-03`)
    expect(code().value).not.toContain('<script>')
  })

  it('obeys its options, and so does the preview', async () => {
    await page.getByRole('radio', { name: 'The opening' }).click()
    await page.getByRole('radio', { name: 'Dark' }).click()
    await page.getByRole('radio', { name: '420' }).click()
    expect(preview().getAttribute('src')).toBe(`${BLANK}?embed=1&theme=dark`)
    expect(preview().getAttribute('height')).toBe('420')
    expect(code().value).toContain('height="420"')
    await page.getByRole('checkbox', { name: /script that fits/ }).click()
    expect(code().value).toContain('<script>')
  })

  it('lets the preview have the height it asks for, with the script alone', async () => {
    const ask = (source: Window | null) => {
      const data = { type: 'between-blocs:height', height: 733 }
      window.dispatchEvent(new MessageEvent('message', { data, source }))
    }
    ask(preview().contentWindow)
    expect(preview().getAttribute('height')).toBe('620')
    await page.getByRole('checkbox', { name: /script that fits/ }).click()
    await expect.element(page.getByTitle('How it looks')).toHaveAttribute('height', '733')
  })

  it('is selected where it cannot be copied', async () => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard)
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
    await page.getByRole('button', { name: 'Copy the code' }).click()
    await expect.element(page.getByRole('status')).toHaveTextContent(/selected text/)
    expect(code().selectionEnd).toBe(code().value.length)
    navigator.clipboard.writeText = write
  })
})
