import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf, formatDay } from '../../../src/atlas/day.ts'
import Chooser from '../../../src/features/inspector/Chooser.svelte'
import Inspector from '../../../src/features/inspector/Inspector.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView, select, type Selection } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
let reader: Reader
const region = (name: string) => page.getByRole('region', { name, exact: true })
const pick = (type: Selection['type'], id: string) => {
  reader.go(select(reader.view, { type, id }))
}

beforeEach(() => {
  reader = new Reader(atlas, defaultView(atlas))
})

describe('the inspector', () => {
  beforeEach(async () => {
    await render(Inspector, { reader })
  })

  it('is there only while something is selected', async () => {
    await expect.element(page.getByRole('region')).not.toBeInTheDocument()
    pick('tie', 'arms')
    await expect.element(region('arms deliveries')).toBeVisible()
    await page.getByRole('button', { name: 'Close' }).click()
    expect(reader.view.selected).toBeNull()
    await expect.element(page.getByRole('region')).not.toBeInTheDocument()
  })

  it('is named by what is selected, of every type', async () => {
    for (const [type, id, name] of [
      ['tie', 'arms', 'arms deliveries'],
      ['event', 'e1', 'Summit at Borport'],
      ['site', 's1', 'Ridge garrison'],
      ['actor', 'BO', 'Borland'],
    ] as const) {
      pick(type, id)
      await expect.element(region(name)).toBeVisible()
      await expect
        .element(page.getByRole('heading', { level: 2 }))
        .toHaveTextContent(new RegExp(`^${name}$`, 'i'))
    }
  })

  it('puts what the article says beside what other sources say, on one scale', async () => {
    pick('tie', 'arms')
    await expect.element(region('arms deliveries')).toBeVisible()
    const rows = [...region('arms deliveries').element().querySelectorAll('li')]
    const textOf = (basis: string, value: string) =>
      rows.find((r) => r.textContent.includes(basis) && r.textContent.includes(value))
    const article = textOf('the article', '85%')
    const record = textOf('other sources', '70%')
    expect(article?.querySelector<HTMLElement>('.dot.article')?.style.left).toBe('85%')
    expect(record?.querySelector<HTMLElement>('.dot.record')?.style.left).toBe('70%')
    await expect.element(region('arms deliveries')).toHaveTextContent('partly confirmed')
  })

  it('says how the tie stands on the day, and follows the day', async () => {
    pick('tie', 'line-1')
    await expect.element(page.getByRole('heading', { name: 'On 8 August 2016' })).toBeVisible()
    await expect.element(region('line 1')).toHaveTextContent('Suspended since 24 November 2015')
    reader.toDay(dayOf(2016, 8, 10))
    await expect.element(page.getByRole('heading', { name: 'On 10 August 2016' })).toBeVisible()
    await expect.element(region('line 1')).toHaveTextContent('Agreed since 10 August 2016')
  })

  it('goes to the first day of a phase that is pressed', async () => {
    pick('tie', 'line-1')
    await page.getByRole('button', { name: /^24 November 2015 to/ }).click()
    expect(formatDay(reader.view.day)).toBe('24 November 2015')
    expect(reader.view.selected?.id).toBe('line-1')
  })

  it('leads to the claim behind a tie, to its ends, and to the other parts of its group', async () => {
    pick('tie', 'line-1')
    await page.getByRole('button', { name: /^line 2/i }).click()
    expect(reader.view.selected).toEqual({ type: 'tie', id: 'line-2' })
    await page.getByRole('button', { name: 'Celland', exact: true }).first().click()
    expect(reader.view.selected).toEqual({ type: 'actor', id: 'CE' })
    pick('tie', 'criticism')
    await page.getByRole('button', { name: /^Borland condemns/ }).click()
    expect(reader.view.claim).toBe('claim-6')
  })

  it('numbers its sources as the list at its foot does', async () => {
    pick('tie', 'arms')
    const link = page.getByRole('link', { name: 'source 1: Ledger of arms' }).first()
    await expect.element(link).toHaveAttribute('href', 'https://example.org/ledger')
  })

  it('cites what is seen by an address that leads back to it', async () => {
    pick('tie', 'arms')
    const copied: string[] = []
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text)
      return Promise.resolve()
    })
    await page.getByRole('button', { name: 'Copy citation' }).click()
    await expect.element(page.getByRole('status').last()).toHaveTextContent('Citation copied')
    expect(copied[0]).toMatch(/^“Arms deliveries, Arland to Borland”, as on 8 August 2016\. In: “/)
    expect(copied[0]).toContain('tie=arms')
    vi.restoreAllMocks()
  })

  it('breaks no rule of accessibility that axe knows', async () => {
    for (const [type, id] of [
      ['tie', 'arms'],
      ['tie', 'trade'],
      ['event', 'e2'],
      ['actor', 'BO'],
    ] as const) {
      pick(type, id)
      await expect.element(page.getByRole('region')).toBeVisible()
      const { violations } = await axe.run(page.getByRole('region').element())
      expect(violations.map((v) => v.id)).toEqual([])
    }
  })
})

describe('the chooser', () => {
  const items = [
    { type: 'tie', id: 'line-1' },
    { type: 'tie', id: 'line-2' },
    { type: 'tie', id: 'arms' },
  ] as const
  const onclose = vi.fn()
  const item = (name: RegExp) => page.getByRole('menuitem', { name })

  beforeEach(async () => {
    onclose.mockClear()
    await render(Chooser, { reader, items, at: { x: 40, y: 40 }, onclose })
  })

  it('takes the focus, lights the row it is on, and goes round with the arrows', async () => {
    await expect.element(item(/^Line 1/)).toHaveFocus()
    expect(reader.hovered).toEqual(items[0])
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(item(/^Arms deliveries/)).toHaveFocus()
    expect(reader.hovered).toEqual(items[2])
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect.element(item(/^Line 2/)).toHaveFocus()
  })

  it('picks with Enter, and closes', async () => {
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(reader.view.selected).toEqual(items[1])
    expect(onclose).toHaveBeenCalledOnce()
  })

  it('closes with Escape or a press elsewhere, and picks nothing', async () => {
    await userEvent.keyboard('{Escape}')
    expect(onclose).toHaveBeenCalledOnce()
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    expect(onclose).toHaveBeenCalledTimes(2)
    expect(reader.view.selected).toBeNull()
  })
})
