import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../../src/app/theme.css'
import { dayOf, formatDay } from '../../../../src/atlas/day.ts'
import Timeline from '../../../../src/features/timeline/Timeline.svelte'
import { Reader } from '../../../../src/state/reader.svelte.ts'
import { defaultView } from '../../../../src/state/view.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
let reader: Reader
const slider = () => page.getByRole('slider', { name: 'Date' })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const day = () => formatDay(reader.view.day)
const track = () => {
  const node = document.querySelector('.track')
  if (!node) throw new Error('no track')
  return node
}
/** A mouse's press at a place on the track, and its way from there. */
const mouse = (type: string, x: number, y: number) => {
  const box = track().getBoundingClientRect()
  const at = { clientX: box.left + x, clientY: box.top + y, pointerId: 1, isPrimary: true, bubbles: true }
  track().dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }))
}

beforeEach(() => {
  // A pressed pointer that no hardware has cannot be captured.
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined)
  // Beside the map the day's card says what the chip says here.
  reader = new Reader(atlas, { ...defaultView(atlas), panel: 'table' })
  // As under the map: lists open upward.
  document.body.style.paddingTop = '360px'
})

afterEach(() => {
  vi.restoreAllMocks()
  document.body.style.paddingTop = ''
})

describe('the timeline', () => {
  beforeEach(async () => {
    await render(Timeline, { reader })
    await expect.element(slider()).toBeVisible()
  })

  it('says the day and how many ties there are', async () => {
    const count = reader.standings.length
    await expect.element(slider()).toHaveAttribute('aria-valuetext', `8 August 2016, ${count} links`)
    await expect.element(slider()).toHaveAttribute('aria-valuenow', String(atlas.openingDay))
  })

  it('moves by the slider’s keys and stops at the ends', async () => {
    const node = slider().element()
    if (node instanceof HTMLElement) node.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(day()).toBe('9 August 2016')
    await userEvent.keyboard('{PageDown}')
    expect(day()).toBe('9 July 2016')
    await userEvent.keyboard('{End}{ArrowRight}')
    expect(day()).toBe('31 December 2016')
    await userEvent.keyboard('{Home}{ArrowLeft}')
    expect(day()).toBe('1 November 2015')
  })

  it('steps from event to event and tells what the day changed', async () => {
    await button('Next event').click()
    expect(day()).toBe('10 August 2016')
    await button('Changed: Southern Pipes').click()
    await expect.element(page.getByRole('heading', { name: '10 August 2016' })).toBeVisible()
    await page.getByRole('button', { name: /^Line 1/ }).click()
    expect(reader.view.selected).toEqual({ type: 'tie', id: 'line-1' })
    reader.toDay(atlas.timeline.to - 1)
    await expect.element(button('Next event')).toHaveAttribute('aria-disabled', 'true')
  })

  it('tells the same of a day, from whichever day the reader comes', async () => {
    for (const from of [atlas.timeline.from, dayOf(2016, 8, 7), atlas.timeline.to - 1]) {
      reader.toDay(from)
      reader.toDay(dayOf(2016, 8, 8))
      await expect.element(button('New: strategic partnership · Summit at Borport')).toBeVisible()
    }
  })

  it('names its steps by their unit', async () => {
    await page.getByRole('button', { name: /^Steps and speed/ }).click()
    await page.getByRole('combobox', { name: 'Step' }).selectOptions('month')
    await button('Next month').click()
    expect(day()).toBe('1 September 2016')
  })

  it('takes a typed date, and says why one cannot be used', async () => {
    await button('8 August 2016').click()
    await userEvent.keyboard('3/4/2019{Enter}')
    await expect.element(page.getByRole('alert')).toHaveTextContent('3 April 2019 is outside the timeline')
    await userEvent.clear(page.getByRole('textbox', { name: 'Type a date' }))
    await userEvent.keyboard('2 apr 2016{Enter}')
    expect(day()).toBe('2 April 2016')
    await expect.element(button('2 April 2016')).toHaveFocus()
  })

  it('lets a typed date be abandoned', async () => {
    await button('8 August 2016').click()
    await userEvent.keyboard('2 apr 2016{Escape}')
    expect(day()).toBe('8 August 2016')
  })

  it('plays to the next event, and pauses at a key, even with the focus on the button', async () => {
    reader.toDay(atlas.timeline.from)
    await button('Play').click()
    await expect.poll(() => reader.view.day, { timeout: 8000 }).toBeGreaterThan(atlas.timeline.from)
    await expect.element(button('Pause')).toBeVisible()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(button('Play')).toBeVisible()
  })

  it('jumps to a press, scrubs with a drag, and gives the slider the focus', async () => {
    mouse('pointerdown', 600, 40)
    const there = reader.view.day
    expect(there).not.toBe(atlas.openingDay)
    await expect.element(slider()).toHaveFocus()
    mouse('pointermove', 700, 40)
    expect(reader.view.day).toBeGreaterThan(there)
    mouse('pointerup', 700, 40)
    mouse('pointermove', 300, 40)
    expect(reader.view.day).toBeGreaterThan(there)
  })

  it('goes to an event that is pressed, and picks it', () => {
    const mark = document.querySelector('.track g.filled')?.getBoundingClientRect()
    const box = track().getBoundingClientRect()
    if (!mark) throw new Error('no filled mark')
    reader.toDay(atlas.timeline.from)
    const at = [mark.left + mark.width / 2 - box.left, mark.top + mark.height / 2 - box.top] as const
    mouse('pointerdown', ...at)
    mouse('pointerup', ...at)
    expect(reader.view.selected).toEqual({ type: 'event', id: 'e1' })
    expect(day()).toBe('8 August 2016')
  })

  it('makes nothing anew when the day changes, but for the names of days', async () => {
    const still = () => [...track().querySelectorAll('svg > :not(.names), svg > :not(.names) *')]
    const drawn = still()
    reader.toDay(atlas.timeline.from + 40)
    await expect.element(slider()).toHaveAttribute('aria-valuenow', String(atlas.timeline.from + 40))
    expect(still()).toEqual(drawn)
  })

  it('switches between this day, all until then and two days that differ', async () => {
    await page.getByRole('radio', { name: 'Two days' }).click({ force: true })
    expect(reader.view.compare).toBe(dayOf(2016, 8, 7))
    await expect.element(button('New: strategic partnership')).toBeVisible()
    await page.getByRole('radio', { name: 'All until this day' }).click({ force: true })
    expect(reader.view.mode).toBe('so-far')
  })

  it('has no findings of the accessibility checker, at first and after a step that changed something', async () => {
    const found = async () => {
      const { violations } = await axe.run('.timeline')
      return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)
    }
    expect(await found()).toEqual([])
    reader.toDay(dayOf(2016, 8, 10))
    await expect.element(button('Changed: Southern Pipes')).toBeVisible()
    expect(await found()).toEqual([])
  })

  it('is at most 96 pixels high; its lanes reach up over what stands above and push nothing', async () => {
    const height = () => document.querySelector('.timeline')?.getBoundingClientRect().height ?? 0
    const foot = () => document.querySelector('.timeline')?.getBoundingClientRect().bottom
    const before = foot()
    expect(height()).toBeLessThanOrEqual(96)
    await button('more').click()
    await expect.poll(height).toBeGreaterThan(180)
    expect(foot()).toBe(before)
    await button('less').click()
    await expect.poll(height).toBeLessThanOrEqual(96)
  })
})

describe('the compact timeline', () => {
  it('is a date bar of at most 96 pixels with steps large enough for a finger', async () => {
    await page.viewport(390, 640)
    await render(Timeline, { reader, compact: true })
    await expect.element(slider()).toBeVisible()
    const bar = document.querySelector('.timeline')
    expect(bar?.getBoundingClientRect().height ?? 0).toBeLessThanOrEqual(96)
    expect(bar?.scrollWidth ?? 0).toBeLessThanOrEqual(390)
    for (const name of ['Previous event', 'Play', 'Next event'])
      expect(button(name).element().getBoundingClientRect().width).toBeGreaterThanOrEqual(40)
    await page.viewport(1000, 640)
  })
})
