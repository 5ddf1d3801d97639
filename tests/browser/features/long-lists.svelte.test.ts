import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import { formatNumber } from '../../../src/atlas/numbers.ts'
import Argument from '../../../src/app/Argument.svelte'
import { PIECE } from '../../../src/features/argument/chunks.ts'
import Ledger from '../../../src/features/ledger/Ledger.svelte'
import Matrix from '../../../src/features/matrix/Matrix.svelte'
import { MOST_ACTORS } from '../../../src/features/matrix/order.ts'
import TieTable from '../../../src/features/table/TieTable.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView, select, soloKind } from '../../../src/state/view.ts'
import { manyClaimsAtlas, manyTies } from '../../support/long-atlas.ts'

const ties = manyTies(1_000)
const claims = manyClaimsAtlas(2_000)
const ids = claims.data.claims.map((c) => c.id)
const rows = () => [...document.querySelectorAll('tr[data-tie]')].map((r) => r.getAttribute('data-tie'))
const shown = () => [...document.querySelectorAll('[data-claim]')].map((r) => r.getAttribute('data-claim'))
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `t${from + i}`)
const more = page.getByRole('button', { name: 'Show 300 more' })

describe('a table of 1,000 ties', () => {
  it('has 300 rows, and a button for the next 300, the first of which gets the focus', async () => {
    await render(TieTable, { reader: new Reader(ties, defaultView(ties)) })
    await expect.poll(rows).toEqual(upTo(0, 300))
    await expect.element(page.getByText(`300 of ${formatNumber(1_000)}`, { exact: true })).toBeInTheDocument()
    more.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(rows).toEqual(upTo(0, 600))
    expect(document.activeElement?.closest('tr')?.dataset['tie']).toBe('t300')
    await expect
      .element(page.getByText(`Rows 301 to 600 of ${formatNumber(1_000)}`))
      .toHaveAttribute('role', 'status')
    await more.click()
    await page.getByRole('button', { name: 'Show 100 more' }).click()
    await expect.poll(rows).toEqual(upTo(0, 1_000))
    await expect.element(page.getByRole('button', { name: /^Show \d+ more/ })).not.toBeInTheDocument()
  })

  it('starts again from the first with another order, other filters, another day', async () => {
    const reader = new Reader(ties, defaultView(ties))
    await render(TieTable, { reader })
    for (const change of [
      () => reader.go({ ...reader.view, sort: { column: 'what', direction: 'descending' } }),
      () => reader.go({ ...reader.view, words: 't' }),
      () => reader.toDay(dayOf(2016, 3, 1)),
    ]) {
      await more.click()
      await expect.poll(() => rows().length).toBe(600)
      change()
      await expect.poll(() => rows().length).toBe(300)
    }
    reader.go(soloKind(reader.view, 'energy'))
    await expect.poll(() => rows().length).toBe(reader.standings.length)
    expect(reader.standings.length).toBeLessThan(300)
  })

  it('has the tie that is selected, what was left out before it, and what stands about it', async () => {
    const reader = new Reader(ties, select(defaultView(ties), { type: 'tie', id: 't950' }))
    await render(TieTable, { reader })
    await expect.poll(rows).toEqual([...upTo(0, 300), ...upTo(900, 1_000)])
    expect(document.querySelector('[aria-current="true"]')?.getAttribute('data-tie')).toBe('t950')
    await page.getByRole('button', { name: 'Show 300 above' }).click()
    await expect.poll(rows).toEqual([...upTo(0, 300), ...upTo(600, 1_000)])
    expect(document.activeElement?.closest('tr')?.dataset['tie']).toBe('t600')
    // It stays where the reader is when nothing is selected any more.
    reader.go({ ...reader.view, selected: null })
    await more.click()
    await expect.poll(rows).toEqual(upTo(0, 1_000))
    expect(document.activeElement?.closest('tr')?.dataset['tie']).toBe('t300')
  })
})

describe('a ledger of 2,000 claims', () => {
  it('has the claim that is open', async () => {
    const reader = new Reader(claims, { ...defaultView(claims), claim: 'x1000' })
    await render(Ledger, { reader })
    await expect.poll(() => shown().length).toBe(600)
    expect(shown()).toContain('x1000')
    await expect
      .element(page.getByText(`600 of ${formatNumber(2_000)}`, { exact: true }).first())
      .toBeInTheDocument()
  })
})

describe('a column of 2,000 claims', () => {
  const show = async (reader: Reader) => {
    const { container } = await render(Argument, { reader })
    container.style.height = '600px'
    await expect.element(page.getByRole('region', { name: 'Argument' })).toBeVisible()
    return container.querySelector<HTMLElement>('.scroller')
  }

  it('makes the first of them, and more as it is scrolled', async () => {
    const scroller = await show(new Reader(claims, defaultView(claims)))
    expect(shown()).toEqual(ids.slice(0, PIECE))
    expect(document.querySelectorAll('[data-claim], [data-claim] *').length).toBeLessThan(PIECE * 25)
    await expect.element(page.getByText(`${formatNumber(2_000 - PIECE)} more below`)).toBeInTheDocument()
    scroller?.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' })
    await expect.poll(shown).toEqual(ids.slice(0, 2 * PIECE))
  })

  it('has the claim that is read, wherever, and what is scrolled to above it stays in its place', async () => {
    const at = ids.indexOf('x1050')
    const start = Math.floor(at / PIECE) * PIECE
    const scroller = await show(new Reader(claims, { ...defaultView(claims), claim: 'x1050' }))
    await expect.poll(() => shown()).toContain('x1050')
    expect(shown().slice(0, 2 * PIECE)).toEqual([...ids.slice(0, PIECE), ...ids.slice(start, start + PIECE)])
    const first = document.querySelector(`[data-claim="${ids[start] ?? ''}"]`)
    first?.scrollIntoView({ behavior: 'instant', block: 'center' })
    const [before, y] = [scroller?.scrollTop ?? 0, first?.getBoundingClientRect().top ?? 0]
    await expect.poll(shown).toContain(ids[start - 1])
    expect(scroller?.scrollTop).toBeGreaterThan(before)
    expect(Math.abs((first?.getBoundingClientRect().top ?? 0) - y)).toBeLessThan(2)
  })

  it('lets the arrows and End go anywhere', async () => {
    await show(new Reader(claims, defaultView(claims)))
    document.querySelector<HTMLElement>('[data-claim] > button[tabindex="0"]')?.focus()
    await userEvent.keyboard('{End}')
    const focused = () => document.activeElement?.parentElement?.dataset['claim']
    await expect.poll(focused).toBe(ids.at(-1))
    await userEvent.keyboard('{Home}')
    await expect.poll(focused).toBe(ids[0])
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(focused).toBe(ids[1])
  })
})

describe('a matrix of very many actors', () => {
  it('has those with most ties and the pair in view, and more on a press', async () => {
    const reader = new Reader(ties, { ...defaultView(ties), pair: ['a198', 'a199'] })
    await render(Matrix, { reader })
    const heads = () => document.querySelectorAll('tbody th').length
    expect(heads()).toBeGreaterThanOrEqual(MOST_ACTORS)
    expect(heads()).toBeLessThanOrEqual(MOST_ACTORS + 2)
    const before = heads()
    await page.getByRole('button', { name: 'Show more actors' }).click()
    await expect.poll(heads).toBe(before + MOST_ACTORS)
    expect(document.activeElement?.closest('th')).not.toBeNull()
  })
})
