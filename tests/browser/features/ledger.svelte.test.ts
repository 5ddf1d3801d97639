import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import Ledger from '../../../src/features/ledger/Ledger.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView, select } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import { parseCsv } from '../../support/csv.ts'

const atlas = fixtureAtlas()
let reader: Reader
const rows = () => [...document.querySelectorAll('tr[data-claim]')].map((r) => r.getAttribute('data-claim'))
const row = (id: string) => document.querySelector(`tr[data-claim="${id}"]`)
const button = (name: RegExp | string) => page.getByRole('button', { name })
const heading = (name: string) => page.getByRole('columnheader', { name, exact: true })

beforeEach(async () => {
  await page.viewport(1200, 800)
  reader = new Reader(atlas, { ...defaultView(atlas), panel: 'ledger' })
  const { container } = await render(Ledger, { reader })
  if (container instanceof HTMLElement) container.style.height = '100vh'
  await expect.element(page.getByRole('table')).toBeVisible()
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the ledger', () => {
  it('has a row for each claim, in the article’s order, with what the record says', async () => {
    expect(rows()).toEqual([
      'claim-1',
      'claim-2',
      'claim-3',
      'claim-4',
      'claim-5',
      'claim-6',
      'claim-7',
      'claim-8',
    ])
    expect(row('claim-1')).toHaveTextContent(/partly confirmed.*the share was 70 per cent/)
    expect(row('claim-1')).toHaveTextContent('the article, article: 85%; other sources, ledger: 70%')
    expect(row('claim-4')).toHaveTextContent('by the president of Arland')
    expect(row('claim-2')).toHaveTextContent('not checked')
    await expect.element(page.getByRole('status')).toHaveTextContent('8 claims')
  })

  it('has a cell under each heading, in each row', () => {
    const heads = page.getByRole('columnheader').elements().length
    for (const cells of document.querySelectorAll('tr[data-claim]'))
      expect(
        cells.querySelectorAll('[role=cell], [role=rowheader]').length,
        String(cells.getAttribute('data-claim')),
      ).toBe(heads)
    expect(heads).toBeGreaterThan(7)
  })

  it('sorts by its headings, and says how', async () => {
    await heading('Who says so').getByRole('button').click()
    await expect.element(heading('Who says so')).toHaveAttribute('aria-sort', 'ascending')
    expect(rows()).toEqual([
      'claim-1',
      'claim-2',
      'claim-3',
      'claim-7',
      'claim-4',
      'claim-6',
      'claim-5',
      'claim-8',
    ])
    expect(reader.view.ledgerSort).toEqual({ column: 'voice', direction: 'ascending' })
    await heading('Paragraph').getByRole('button').click()
    await heading('Paragraph').getByRole('button').click()
    await expect.poll(() => rows()[0]).toBe('claim-8')
  })

  it('is filtered by its bars, one after the other, and shows all again', async () => {
    await button(/^disputed, 1 claim$/).click()
    await expect.poll(rows).toEqual(['claim-6'])
    await expect.element(button(/^disputed/)).toHaveAttribute('aria-pressed', 'true')
    await expect.element(button(/^reported/)).toHaveAccessibleName('reported, 0 of 4 claims')
    await button(/^partly confirmed/).click()
    await expect.poll(rows).toEqual(['claim-1', 'claim-6'])
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('2 of 8 claims Filtered: partly confirmed or disputed')
    await button(/^thesis|^holds them back/)
      .first()
      .click()
    await expect.element(page.getByText(/No claim passes/)).toBeVisible()
    await button('Show all 8').click()
    await expect.poll(() => rows().length).toBe(8)
  })

  it('goes by the layers, the voices and the words of the other views', async () => {
    reader.go({ ...reader.view, kinds: new Set(['diplomacy']), voices: new Set(['judgement', 'announced']) })
    await expect.poll(rows).toEqual(['claim-4', 'claim-6'])
    await page.getByRole('searchbox', { name: 'Filter the claims by words' }).fill('isthmus')
    await expect.poll(rows).toEqual(['claim-6'])
    expect(reader.view.words).toBe('isthmus')
  })

  it('opens a claim under its row when the row is pressed anywhere, and closes it again', async () => {
    await page.getByRole('cell', { name: 'since March 2014' }).click()
    expect(reader.view).toMatchObject({ claim: 'claim-6', panel: 'ledger', day: dayOf(2016, 1, 15) })
    await expect.element(button(/^Borland condemns/)).toHaveAttribute('aria-expanded', 'true')
    const detail = document.querySelector('[data-detail="claim-6"]')
    expect(detail).toHaveTextContent(/disputed · the vote was an abstention.*As printed/)
    expect(detail?.querySelector('a[href="https://example.org/ledger"]')).not.toBeNull()
    await button(/^Borland condemns/).click()
    await expect.poll(() => document.querySelector('[data-detail]')).toBeNull()
    expect(reader.view.claim).toBeNull()
  })

  it('leads from an open row to its lines, and keeps the row open', async () => {
    reader.go({ ...reader.view, claim: 'claim-6' })
    await button(/Condemnation/).click()
    expect(reader.view).toMatchObject({ claim: 'claim-6', selected: { type: 'tie', id: 'criticism' } })
    await expect.poll(() => row('claim-6')).toHaveClass('highlighted')
  })

  it('lights the rows behind what is selected and brings one into view', async () => {
    await page.viewport(1200, 300)
    expect(row('claim-6')?.getBoundingClientRect().top).toBeGreaterThan(300)
    reader.go(select(reader.view, { type: 'tie', id: 'criticism' }))
    await expect.poll(() => row('claim-6')).toHaveClass('highlighted')
    await expect.poll(() => row('claim-6')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(300)
    expect(row('claim-1')).not.toHaveClass('highlighted')
  })

  it('lights a claim on the map while its button has the focus', async () => {
    const first = button(/^Arland arms/).element()
    if (first instanceof HTMLElement) first.focus()
    expect(reader.hovered).toEqual({ type: 'claim', id: 'claim-1' })
    await userEvent.keyboard('{Enter}')
    expect(reader.view.claim).toBe('claim-1')
  })

  it('hands the rows as they stand to the reader as a file', async () => {
    reader.go({
      ...reader.view,
      verdicts: new Set(['contested', 'caveat']),
      ledgerSort: { column: 'paragraph', direction: 'descending' },
    })
    await expect.poll(rows).toEqual(['claim-6', 'claim-1'])
    const made = vi.spyOn(URL, 'createObjectURL')
    const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    await button('Download CSV').click()
    expect(pressed).toHaveBeenCalledOnce()
    const file = made.mock.calls[0]?.[0]
    if (!(file instanceof Blob)) throw new Error('no file')
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(parseCsv(await file.text()).map((line) => line[0])).toEqual(['claim id', 'claim-6', 'claim-1'])
  })

  it('is cards no wider than a telephone', async () => {
    await page.viewport(390, 700)
    await expect.poll(() => getComputedStyle(row('claim-1') ?? document.body).display).toBe('flex')
    const region = document.querySelector('.region')
    expect(region?.scrollWidth).toBeLessThanOrEqual(region?.clientWidth ?? 0)
    await expect.element(button(/^disputed/)).not.toBeInTheDocument()
    await button('Filters').click()
    await expect.element(button(/^disputed/)).toBeVisible()
  })
})
