import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import MatrixView from '../../../src/features/matrix/MatrixView.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView, soloKind } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
let reader: Reader
const cell = (name: RegExp) => page.getByRole('grid').getByRole('button', { name })
const slider = page.getByRole('slider', { name: 'Day' })
const rows = () => [...document.querySelectorAll('tbody th[scope=row] .name')].map((name) => name.textContent)
const stops = () => document.querySelectorAll('[role=grid] [tabindex="0"]').length

beforeEach(async () => {
  reader = new Reader(atlas, defaultView(atlas))
  await render(MatrixView, { reader })
  await expect.element(page.getByRole('grid')).toBeInTheDocument()
})

describe('the matrix', () => {
  it('says in each cell what stands there, on whatever day', async () => {
    await expect.element(cell(/^From Arland to Borland: 2 links; 2 of cooperation/)).toBeInTheDocument()
    reader.toDay(dayOf(2015, 11, 1))
    await expect
      .element(cell(/^From Arland to Borland: 2 links; 2 of cooperation; 1 military, 1 economic/))
      .toBeInTheDocument()
    await expect
      .element(cell(/^From Borland to Celland: 2 links; 1 of cooperation, 1 of tension/))
      .toBeInTheDocument()
  })

  it('takes a pair into view, and its balance with it', async () => {
    await expect.element(page.getByRole('heading', { name: /^Arland and Borland/ })).toBeInTheDocument()
    await cell(/^From Borland to Celland/).click()
    expect(reader.view.pair).toEqual(['BO', 'CE'])
    await expect.element(page.getByRole('heading', { name: /^Borland and Celland/ })).toBeInTheDocument()
    await expect.element(cell(/^From Borland to Celland/)).toHaveAttribute('aria-current', 'true')
    await expect.element(cell(/^From Arland to Borland/)).not.toHaveAttribute('aria-current')
  })

  it('is ordered by an actor whose head is pressed, and back again', async () => {
    expect(rows()).toEqual(['Arland', 'Borland', 'Celland'])
    const head = page.getByRole('columnheader', { name: 'Celland' }).getByRole('button')
    await head.click()
    expect(reader.view.order).toBe('CE')
    await expect.poll(rows).toEqual(['Celland', 'Arland', 'Borland'])
    await expect.element(head).toHaveAttribute('aria-pressed', 'true')
    await expect.element(page.getByRole('radio', { name: 'Links with Celland' })).toBeChecked()
    await head.click()
    expect(reader.view.order).toBe('ties')
  })

  it('is one tab stop, walked with the arrows', async () => {
    expect(stops()).toBe(1)
    const here = cell(/^From Arland to Borland/).element()
    if (here instanceof HTMLElement) here.focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(cell(/^From Arland to Celland/)).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(cell(/^From Borland to Celland/)).toHaveFocus()
    expect(stops()).toBe(1)
    await userEvent.keyboard('{Enter}')
    expect(reader.view.pair).toEqual(['BO', 'CE'])
    await userEvent.keyboard('{Home}{ArrowUp}')
    await expect.element(page.getByRole('rowheader', { name: 'Arland' }).getByRole('button')).toHaveFocus()
  })

  it('says why it is empty and what to do', async () => {
    reader.go({ ...reader.view, kinds: new Set() })
    await expect.element(page.getByText('All subjects are switched off.')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Show everything again' }).click()
    await expect.element(page.getByRole('grid')).toBeInTheDocument()
  })
})

describe('the balance', () => {
  it('gives the numbers of the day and obeys the filters, and says so', async () => {
    await expect
      .element(page.getByText('2 links of cooperation, 1 of tension; balance +1'))
      .toBeInTheDocument()
    reader.go(soloKind(reader.view, 'diplomacy'))
    await expect
      .element(page.getByText('0 links of cooperation, 1 of tension; balance −1'))
      .toBeInTheDocument()
    await page.getByRole('button', { name: 'Count all' }).click()
    await expect
      .element(page.getByText('2 links of cooperation, 1 of tension; balance +1'))
      .toBeInTheDocument()
  })

  it('moves the day from change to change with the arrows, and to a press', async () => {
    await expect
      .element(slider)
      .toHaveAttribute('aria-valuetext', '8 August 2016: 2 links of cooperation, 1 of tension; balance +1')
    const handle = slider.element()
    if (handle instanceof HTMLElement) handle.focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(reader.view.day).toBe(dayOf(2016, 3, 1))
    await userEvent.keyboard('{ArrowLeft}')
    expect(reader.view.day).toBe(atlas.timeline.from)
    const chart = handle.parentElement
    if (chart) await userEvent.click(chart, { position: { x: chart.clientWidth - 6, y: 120 } })
    expect(reader.view.day).toBe(atlas.timeline.to - 1)
    await expect.element(slider).toHaveFocus()
  })

  it('chooses a pair without the matrix', async () => {
    await page.getByRole('combobox', { name: 'Between' }).selectOptions('Celland')
    expect(reader.view.pair).toEqual(['CE', 'BO'])
    await page.getByRole('combobox', { name: 'and', exact: true }).selectOptions('Arland')
    expect(reader.view.pair).toEqual(['CE', 'AR'])
    await expect.element(page.getByText(/^Celland and Arland have 2 links on this day/)).toBeInTheDocument()
  })

  it('can be read as a table', async () => {
    await page.getByText('As a table').click()
    const last = page.getByRole('row', { name: /^8 August 2016/ })
    await expect.element(last).toHaveTextContent(/31 December 2016\s*2\s*1\s*\+1/)
  })
})
