import { beforeEach, describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import '../../../src/app/theme.css'
import { dayOf } from '../../../src/atlas/day.ts'
import type { BaseTopology } from '../../../src/render/geo.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import ContactSheet from '../../../src/features/contact-sheet/ContactSheet.svelte'
import { Reader, type HistoryEntry } from '../../../src/state/reader.svelte.ts'
import { defaultView, soloKind } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const scene = buildScene(atlas, [])
const topology: BaseTopology = {
  type: 'Topology',
  objects: {
    faces: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { un: 'AR', control: 'AR' } }],
    },
  },
  arcs: [
    [
      [10, 35],
      [10, 50],
      [30, 50],
      [30, 35],
      [10, 35],
    ],
  ],
}
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='
const geo = { topology, fonts: [], relief: { light: PIXEL, dark: PIXEL } }
let reader: Reader
const figures = () => [...document.querySelectorAll('ol > li > figure')]

beforeEach(async () => {
  reader = new Reader(atlas, { ...defaultView(atlas), panel: 'sheet' })
  await render(ContactSheet, { reader, scene, geo, scheme: 'dark' })
})

describe('the contact sheet', () => {
  it('is a list of a small map for each anchor, with its day, its label and what changed', async () => {
    expect(figures()).toHaveLength(4)
    await expect.element(page.getByRole('heading', { name: /8 August 2016/ })).toBeVisible()
    const third = figures()[2]?.textContent ?? ''
    expect(third).toContain('The summit')
    expect(third).toContain('New: strategic partnership')
    expect(third).toContain('Strategic partnership, Arland to Borland')
    expect(third).toContain('Summit at Borport')
  })

  it('draws each tie that stands, on one base map that all maps use', () => {
    const drawn = (n: number) =>
      new Set(
        [...(figures()[n]?.querySelectorAll('[data-tie]') ?? [])].map((e) => e.getAttribute('data-tie')),
      )
    expect(drawn(3).has('partnership')).toBe(true)
    expect(drawn(0).has('partnership')).toBe(false)
    const used = figures().map((f) => f.querySelector('svg > use')?.getAttribute('href'))
    expect(new Set(used).size).toBe(1)
    expect(document.querySelector(`[id="${used[0]?.slice(1) ?? ''}"] .base-map`)).not.toBeNull()
  })

  it('goes to the day of a map that is pressed, as a step to come back from', async () => {
    const entries: HistoryEntry[] = []
    reader.listen((_, entry) => entries.push(entry))
    await page.getByRole('button', { name: 'Open the map on 2 April 2016' }).click()
    expect(reader.view).toMatchObject({ panel: 'map', day: dayOf(2016, 4, 2) })
    expect(entries).toEqual(['push'])
  })

  it('obeys the filters, says so, and shows everything again', async () => {
    reader.go(soloKind(reader.view, 'energy'))
    await expect.element(page.getByRole('status')).toHaveTextContent('Filtered: energy links.')
    expect(figures()[2]?.textContent).toContain('No link changes')
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(figures()[2]?.textContent).toContain('New: strategic partnership')
  })

  it('is light on paper, with its address, and dark again after', async () => {
    const sea = () => document.querySelector('.base-map > rect')?.getAttribute('fill')
    const dark = sea()
    window.dispatchEvent(new Event('beforeprint'))
    expect(sea()).not.toBe(dark)
    expect(page.getByText(location.href).query()).not.toBeNull()
    window.dispatchEvent(new Event('afterprint'))
    await expect.poll(sea).toBe(dark)
  })
})
