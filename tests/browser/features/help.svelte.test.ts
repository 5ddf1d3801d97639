import { beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page, userEvent } from 'vitest/browser'
import '../../../src/app/theme.css'
import Help from '../../../src/features/help/Help.svelte'
import { singleKeys } from '../../../src/features/help/single-keys.svelte.ts'
import Notices from '../../../src/features/notices/Notices.svelte'
import MapSettings from '../../../src/features/settings/MapSettings.svelte'
import type { BaseTopology } from '../../../src/render/geo.ts'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { BORDERS, defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
let reader: Reader

const [west, south, east, north] = atlas.data.article.map.home
/** Disputed land, and a line in the sea, where the atlas opens. */
const topology: BaseTopology = {
  type: 'Topology',
  objects: {
    faces: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { un: 'AR', control: 'BO', area: 'isle' } }],
    },
    medians: { type: 'MultiLineString', arcs: [[1]] },
  },
  arcs: [
    [
      [west, south],
      [west, north],
      [east, north],
      [west, south],
    ],
    [
      [west, south],
      [east, north],
    ],
  ],
}

beforeEach(() => {
  reader = new Reader(atlas, defaultView(atlas), ['“date=x” in the address was ignored.'])
})

describe('help', () => {
  const dialog = () => page.getByRole('dialog', { name: 'How to read this map' })

  it('says how the map is read, names the keys and the origin of the data', async () => {
    await render(Help, {
      reader,
      site: 'Two Rivers',
      open: true,
      onclose: vi.fn(),
      credits: 'Ground: somebody',
    })
    await expect.element(dialog()).toBeVisible()
    const text = dialog().element().textContent
    for (const word of ['Space', 'Ground: somebody', String(atlas.data.claims.length)])
      expect(text).toContain(word)
  })
  it('names the tool once in the site of another atlas, and not in its own', async () => {
    const credit = /Made with Between Blocs/
    const { rerender } = await render(Help, { reader, site: 'Two Rivers', open: true, onclose: vi.fn() })
    expect(dialog().element().textContent.match(new RegExp(credit, 'g'))).toHaveLength(1)
    await rerender({ site: 'Between Blocs' })
    expect(dialog().element().textContent).not.toMatch(credit)
  })
  it('offers another atlas of the same site, where there is one', async () => {
    const example = { address: 'data/rivers.json', title: 'Two rivers' }
    const props = { reader, site: 'Two Rivers', open: true, onclose: vi.fn(), onopen: vi.fn() }
    await render(Help, { ...props, example })
    await expect
      .element(page.getByRole('link', { name: 'Two rivers' }))
      .toHaveAttribute('href', '?atlas=data%2Frivers.json')
  })
  it('closes by its button and by Escape, and says so', async () => {
    const onclose = vi.fn()
    await render(Help, { reader, site: 'Two Rivers', open: true, onclose })
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => onclose.mock.calls.length).toBe(1)
  })
  it('lets single keys be switched off, and keeps that', async () => {
    await render(Help, { reader, site: 'Two Rivers', open: true, onclose: vi.fn() })
    const box = page.getByRole('switch', { name: 'Single-key shortcuts' })
    await expect.element(box).toBeChecked()
    await box.click()
    expect(singleKeys.on).toBe(false)
    singleKeys.on = true
  })
})

describe('notices', () => {
  it('are read out, and go one by one', async () => {
    await render(Notices, { reader })
    reader.notify('The map could not start.')
    await expect.element(page.getByRole('status')).toHaveTextContent(/date=x.*could not start/)
    await page.getByRole('button', { name: /Dismiss: The map/ }).click()
    expect(reader.notices.map((n) => n.text)).toEqual(['“date=x” in the address was ignored.'])
  })
  it('may offer something: it is done once, and the line goes', async () => {
    const run = vi.fn()
    const onleave = vi.fn()
    await render(Notices, { reader, onleave })
    reader.notify('There is more.', { label: 'Load it', run })
    reader.notify('There is more.', { label: 'Load it', run })
    await page.getByRole('button', { name: 'Load it' }).click()
    expect(run).toHaveBeenCalledOnce()
    expect(onleave).toHaveBeenCalledOnce()
    await expect.element(page.getByText('There is more.')).not.toBeInTheDocument()
  })
})

describe('the settings of the map', () => {
  it('choose one border policy, each explained', async () => {
    await render(MapSettings, { reader, topology })
    const radios = page.getByRole('group', { name: 'Borders' }).getByRole('radio')
    expect(radios.elements()).toHaveLength(BORDERS.length)
    for (const [i, policy] of BORDERS.entries()) {
      await radios.nth(i).click()
      expect(reader.view.borders).toBe(policy)
      const hint = radios.nth(i).element().getAttribute('aria-describedby') ?? ''
      expect(document.getElementById(hint)?.textContent?.length).toBeGreaterThan(10)
    }
  })
  it('switch the median lines, which no state had agreed to', async () => {
    await render(MapSettings, { reader, topology })
    await page.getByRole('checkbox', { name: /median lines/i }).click()
    expect(reader.view.medians).toBe(true)
    await expect.element(page.getByText(/No state had agreed/)).toBeVisible()
  })
  it('offer nothing that the ground does not have', async () => {
    const { faces } = topology.objects
    const bare = { ...topology, objects: { faces: { ...faces, geometries: [] } } }
    const { container } = await render(MapSettings, { reader, topology: bare })
    expect(container.querySelectorAll('fieldset')).toHaveLength(0)
  })
})
