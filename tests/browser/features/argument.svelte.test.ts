import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import Argument from '../../../src/app/Argument.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView, select, toggleKind } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
let reader: Reader
const claims = (selector = '') =>
  [...document.querySelectorAll(`[data-claim]${selector}`)].map((c) => c.getAttribute('data-claim'))
const claim = (text: string) => page.getByRole('button', { name: new RegExp(`^${text}`) })
const button = (name: string) => page.getByRole('button', { name, exact: true })

beforeEach(async () => {
  reader = new Reader(atlas, defaultView(atlas))
  await render(Argument, { reader })
  await expect.element(page.getByRole('region', { name: 'Argument' })).toBeVisible()
})

describe('the argument', () => {
  it('lists every claim by paragraph, under the article’s headings', async () => {
    expect(claims()).toEqual(atlas.data.claims.map((c) => c.id))
    await expect.element(page.getByRole('heading', { name: 'Distrust' })).toBeVisible()
    const second = page.getByRole('list', { name: 'Claims of paragraph 2' }).element()
    expect([...second.querySelectorAll('[data-claim]')].map((c) => c.getAttribute('data-claim'))).toEqual([
      'claim-3',
      'claim-4',
    ])
  })

  it('highlights the claims of the tie that is selected, and of what is pointed at before it', async () => {
    expect(claims('.highlighted')).toEqual([])
    reader.go(select(reader.view, { type: 'tie', id: 'criticism' }))
    await expect.poll(() => claims('.highlighted')).toEqual(['claim-6'])
    reader.hover({ type: 'tie', id: 'line-1' })
    await expect.poll(() => claims('.highlighted')).toEqual(['claim-2'])
    reader.hover(null)
    await expect.poll(() => claims('.highlighted')).toEqual(['claim-6'])
  })

  it('points at the ties of a claim that has the focus or is pointed at', async () => {
    // The first event of a mouse tells of no movement, which is no pointing.
    await claim('Borland may mediate').hover()
    await claim('Arland protects').hover()
    expect(reader.hovered).toEqual({ type: 'claim', id: 'claim-3' })
    await claim('Borland may mediate').hover()
    expect(reader.hovered).toEqual({ type: 'claim', id: 'claim-5' })
  })

  it('goes to the day of a claim that is pressed, and shows what is behind it', async () => {
    await claim('Borland condemns').click()
    expect(reader.view).toMatchObject({ claim: 'claim-6', day: dayOf(2016, 1, 15) })
    await expect.element(claim('Borland condemns')).toHaveAttribute('aria-current', 'true')
    await expect.element(page.getByText('Other sources: the vote was an abstention')).toBeVisible()
    await page.getByRole('button', { name: /^Condemnation, / }).click()
    expect(reader.view.selected).toEqual({ type: 'tie', id: 'criticism' })
  })

  it('shows the claims of one role alone, and all again', async () => {
    await page.getByRole('button', { name: '1 says that something holds them back' }).click()
    await expect.poll(() => claims()).toEqual(['claim-3'])
    await button('Show all 8').click()
    await expect.poll(() => claims()).toHaveLength(8)
  })

  it('is one tab stop, in which the arrows move', async () => {
    const first = claim('Arland arms').element()
    if (first instanceof HTMLElement) first.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect.element(claim('Arland protects')).toHaveFocus()
    expect(document.querySelectorAll('[data-claim] > button[tabindex="0"]')).toHaveLength(1)
    await expect.element(claim('Arland protects')).toHaveAttribute('tabindex', '0')
    await userEvent.keyboard('{End}')
    await expect.element(claim('Unrest could grow')).toHaveFocus()
    expect(reader.view.claim).toBeNull()
  })
})

describe('the walk through the claims', () => {
  it('goes on and back, counts, and stops at the ends', async () => {
    await expect.element(button('Next claim')).not.toBeInTheDocument()
    await claim('Arland arms').click()
    await expect.element(page.getByText('Claim 1 of 8')).toBeVisible()
    await expect.element(button('Previous claim')).toHaveAttribute('aria-disabled', 'true')
    await button('Next claim').click()
    expect(reader.view.claim).toBe('claim-2')
    await button('Previous claim').click()
    expect(reader.view.claim).toBe('claim-1')
    // By key: a mouse of the test waits until the button is enabled, which at the end it is not.
    await expect.element(button('Previous claim')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(reader.view.claim).toBe('claim-1')
  })

  it('says when the reader has left it, and takes them back', async () => {
    await claim('Arland wants').click()
    await expect.element(button('Back to claim 4')).not.toBeInTheDocument()
    reader.go(toggleKind(reader.view, 'diplomacy'))
    reader.toDay(dayOf(2016, 3, 1))
    expect(reader.view.claim).toBe('claim-4')
    await button('Back to claim 4').click()
    expect(reader.view).toMatchObject({ claim: 'claim-4', day: dayOf(2016, 8, 8) })
    expect(reader.view.kinds.has('diplomacy')).toBe(true)
    await expect.element(button('Back to claim 4')).not.toBeInTheDocument()
  })
})
