import { beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import Search from '../../../src/features/search/Search.svelte'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
let reader: Reader
const onplace = vi.fn()
const box = () => page.getByRole('combobox', { name: 'Search' })
const option = (name: RegExp) => page.getByRole('option', { name })
/** The text of the row that the box points to. */
const active = () => {
  const id = box().element().getAttribute('aria-activedescendant')
  return id === null ? null : (document.getElementById(id)?.textContent ?? 'no such row')
}

beforeEach(async () => {
  reader = new Reader(atlas, defaultView(atlas))
  onplace.mockClear()
  await render(Search, { reader, onplace })
})

describe('the search box', () => {
  it('finds what is typed, says how much, and points to the first row', async () => {
    await box().fill('summit')
    await expect.element(box()).toHaveAttribute('aria-expanded', 'true')
    await expect.element(option(/Summit at Borport/)).toHaveAttribute('aria-selected', 'true')
    await expect.element(page.getByRole('status')).toHaveTextContent('1 result')
    expect(active()).toContain('Summit at Borport')
  })

  it('walks the rows round and round with the arrows, the focus staying in the box', async () => {
    await box().fill('bor')
    await expect.element(option(/./).first()).toBeVisible()
    const all = [...document.querySelectorAll('[role=option]')].map((o) => o.textContent)
    expect(all.length).toBeGreaterThan(2)
    expect(active()).toBe(all[0])
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(active).toBe(all[1])
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    await expect.poll(active).toBe(all.at(-1))
    expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(1)
    await expect.element(box()).toHaveFocus()
  })

  it('takes the row with Enter, picks what it names, goes to its day, and empties itself', async () => {
    await box().fill('fighting on')
    await userEvent.keyboard('{Enter}')
    expect(reader.view).toMatchObject({ selected: { type: 'event', id: 'e2' }, day: dayOf(2016, 4, 5) })
    await expect.element(box()).toHaveValue('')
    await expect.element(box()).not.toHaveFocus()
  })

  it('takes a row that is pressed', async () => {
    await box().fill('condemnation')
    await option(/ondemnation/).click()
    expect(reader.view.selected).toEqual({ type: 'tie', id: 'criticism' })
  })

  it('clears with Escape, then leaves', async () => {
    await box().fill('bor')
    await userEvent.keyboard('{Escape}')
    await expect.element(box()).toHaveValue('')
    await expect.element(box()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(box()).not.toHaveFocus()
  })

  it('flies to a place, which is nothing but a point', async () => {
    await box().fill('cetown')
    await userEvent.keyboard('{Enter}')
    expect(onplace).toHaveBeenCalledExactlyOnceWith([15, 38])
    expect(reader.view.selected).toBeNull()
  })

  it('says that there is no match, and Enter does nothing then', async () => {
    const before = reader.view
    await box().fill('zeppelin')
    await expect.element(page.getByRole('status')).toHaveTextContent('No match for “zeppelin”')
    await expect.element(box()).toHaveAttribute('aria-expanded', 'false')
    await userEvent.keyboard('{Enter}')
    expect(reader.view).toBe(before)
  })

  it('has its key inside it', () => {
    const key = document.querySelector('kbd')?.getBoundingClientRect()
    const field = box().element().getBoundingClientRect()
    if (!key) throw new Error('no key')
    expect(key.left).toBeGreaterThan(field.left)
    expect(key.right).toBeLessThan(field.right)
  })
})
