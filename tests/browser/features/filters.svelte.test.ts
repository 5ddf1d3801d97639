import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../src/app/theme.css'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import LayerSwitches from '../../../src/features/layers/LayerSwitches.svelte'
import Legend from '../../../src/features/legend/Legend.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
let reader: Reader
const layer = (name: string) => page.getByRole('switch', { name, exact: true })
const row = (name: RegExp) => page.getByRole('button', { name })
const kinds = () => [...reader.view.kinds].sort()
const ids = () => reader.standings.map((s) => s.tie.id)

beforeEach(() => {
  reader = new Reader(atlas, defaultView(atlas))
})

describe('the layer switches', () => {
  beforeEach(async () => {
    await render(LayerSwitches, { reader })
  })

  it('switch a layer off and on again, and say so', async () => {
    await layer('Energy').click()
    await expect.element(layer('Energy')).not.toBeChecked()
    expect(ids()).not.toContain('line-1')
    await layer('Energy').click()
    await expect.element(layer('Energy')).toBeChecked()
    expect(ids()).toContain('line-1')
  })

  it('show a layer alone with Alt+click, and all again with a second', async () => {
    await layer('Energy').click({ modifiers: ['Alt'] })
    expect(kinds()).toEqual(['energy'])
    await expect.element(layer('Military')).not.toBeChecked()
    await layer('Energy').click({ modifiers: ['Alt'] })
    expect(kinds()).toEqual([...TIE_KINDS].sort())
  })

  it('show a layer alone with a double click, also one that is off', async () => {
    await layer('Diplomacy').click()
    // A click of its own first, so that the two that follow are no triple click.
    await layer('Military').click()
    await layer('Diplomacy').dblClick()
    expect(kinds()).toEqual(['diplomacy'])
  })

  it('obey the keyboard', async () => {
    await userEvent.tab()
    await expect.element(layer('Military')).toHaveFocus()
    await userEvent.keyboard(' ')
    expect(kinds()).not.toContain('military')
  })

  it('tell how many ties each would show, also while it is off', async () => {
    await expect.element(layer('Energy')).toHaveAccessibleDescription('2 links on 8 August 2016')
    await expect.element(layer('Economy')).toHaveAccessibleDescription('0 links on 8 August 2016')
    await layer('Energy').click()
    await expect.element(layer('Energy')).toHaveAccessibleDescription('2 links on 8 August 2016')
  })
})

describe('the legend', () => {
  beforeEach(async () => {
    await render(Legend, { reader })
  })

  it('filters by status and recounts the voices, but not its own group', async () => {
    await expect.element(row(/^suspended/)).toHaveTextContent('2 links')
    await expect.element(row(/^reported/)).toHaveTextContent('4 links')
    await row(/^suspended/).click()
    await expect.element(row(/^suspended/)).toHaveAttribute('aria-pressed', 'false')
    await expect.element(row(/^reported/)).toHaveTextContent('2 links')
    await expect.element(row(/^suspended/)).toHaveTextContent('2 links')
    expect(ids()).toEqual(['arms', 'guarantee', 'partnership', 'mediation', 'criticism'])
  })

  it('shows a voice alone with Alt+click', async () => {
    await row(/^author’s opinion/).click({ modifiers: ['Alt'] })
    expect(ids()).toEqual(['criticism'])
    await expect.element(row(/^ongoing/)).toHaveTextContent('1 link')
    await expect.element(row(/^suspended/)).toHaveTextContent('0 links')
  })

  it('says why nothing is shown, and shows everything again', async () => {
    await row(/^forecast/).click({ modifiers: ['Alt'] })
    expect(ids()).toEqual([])
    await expect.element(page.getByText(/the filters chosen in the legend hide/)).toBeVisible()
    await page.getByRole('button', { name: 'Show everything again' }).click()
    expect(ids()).toHaveLength(7)
    await expect.element(page.getByText(/let none through/)).not.toBeInTheDocument()
  })

  it('shows the members of several blocs at once', async () => {
    await row(/^Northern League/).click()
    expect(reader.view.blocs).toEqual(['LEAGUE'])
    await row(/^in none of them/).click()
    expect(reader.view.blocs).toEqual(['LEAGUE', 'outside'])
    await row(/^Northern League/).click()
    await expect.element(row(/^Northern League/)).toHaveAttribute('aria-pressed', 'false')
    expect(reader.view.blocs).toEqual(['outside'])
  })

  it('offers “ended” only where what is over is shown', async () => {
    await expect.element(row(/^ended/)).not.toBeInTheDocument()
    reader.go({ ...reader.view, mode: 'so-far' })
    await expect.element(row(/^ended/)).toHaveTextContent('2 links')
  })

  it('as a panel has the focus and can be closed', async () => {
    let closed = false
    await render(Legend, { reader, onclose: () => (closed = true) })
    expect(document.activeElement?.textContent).toBe('Legend')
    await page.getByRole('button', { name: 'Close the legend' }).click()
    expect(closed).toBe(true)
  })
})

describe('the legend in a narrow corner', () => {
  it.each([232, 292])('cuts nothing off at %i pixels', async (width) => {
    const corner = document.createElement('div')
    corner.style.width = `${width}px`
    document.body.append(corner)
    await render(Legend, { reader }, { baseElement: corner })
    const body = page.getByRole('region', { name: 'Legend' }).element()
    const box = body.getBoundingClientRect()
    expect(box.width).toBe(width)
    const labels = [...body.querySelectorAll('.label, .count, p, h3')].filter((e) => e.checkVisibility())
    expect(labels.length).toBeGreaterThan(20)
    for (const label of labels) {
      expect(label.scrollWidth, label.textContent).toBeLessThanOrEqual(label.clientWidth || Infinity)
      expect(label.getBoundingClientRect().right, label.textContent).toBeLessThanOrEqual(box.right)
    }
    corner.remove()
  })
})
