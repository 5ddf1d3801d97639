import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import MapSide from '../../../src/app/MapSide.svelte'
import { m } from '../../../src/messages/messages.ts'
import type { Tie } from '../../../src/atlas/schema.ts'
import { Reader } from '../../../src/state/reader.svelte.ts'
import { defaultView, select } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import Guarded from './Guarded.svelte'

const alert = page.getByRole('alert')
const again = page.getByRole('button', { name: m.failure.again })

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(['drawing', 'value', 'effect', 'attachment'] as const)('a panel that fails in its %s', (at) => {
  it('says so at once, and the others live', async () => {
    await render(Guarded, { at })
    await expect.element(alert).toHaveTextContent(m.failure.part({ part: m.parts.timeline, code: 'E-PANEL' }))
    await expect.element(page.getByText('The other')).toBeVisible()
    expect(page.getByText('Whole').elements()).toEqual([])
    expect(console.error).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: `broken in its ${at}` }),
    )
  })
  it('says so later, and is there again when it is asked to', async () => {
    const { rerender } = await render(Guarded, { at: 'nowhere' })
    await expect.element(page.getByText('Whole')).toBeVisible()
    await rerender({ at })
    await expect.element(alert).toBeVisible()
    await again.click()
    await expect.element(alert).toBeVisible()
    await rerender({ at: 'nowhere' })
    await again.click()
    await expect.element(page.getByText('Whole')).toBeVisible()
    expect(alert.elements()).toEqual([])
  })
})

it('tries another subject by itself, and the same one not', async () => {
  const { rerender } = await render(Guarded, { at: 'drawing', about: 1 })
  await expect.element(alert).toBeVisible()
  await rerender({ at: 'nowhere', about: 1 })
  await expect.element(alert).toBeVisible()
  await rerender({ at: 'nowhere', about: 2 })
  await expect.element(page.getByText('Whole')).toBeVisible()
})

describe('what can be copied', () => {
  it('has the error and the address', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await render(Guarded, { at: 'drawing' })
    await page.getByRole('button', { name: m.failure.copyDetails }).click()
    await expect.element(page.getByText(m.share.copied)).toBeVisible()
    expect(write.mock.lastCall?.[0]).toMatch(/^E-PANEL: timeline\n[^]*broken in its drawing/)
    expect(write.mock.lastCall?.[0]).toContain(location.href)
  })
  it('stands there, selected, where copying is not allowed', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await render(Guarded, { at: 'drawing' })
    await page.getByRole('button', { name: m.failure.copyDetails }).click()
    await expect.element(page.getByText('E-PANEL: timeline')).toBeVisible()
    expect(getSelection()?.toString()).toContain('broken in its drawing')
  })
})

it('holds a panel of the page to itself: the details of a tie that cannot be read', async () => {
  const atlas = fixtureAtlas()
  const reader = new Reader(atlas, { ...defaultView(atlas), as: 'BO', blocs: ['LEAGUE'] })
  await render(MapSide, { reader })
  const [tie, other] = atlas.data.ties
  if (!tie || !other) throw new Error('the atlas has no ties')
  const get = vi.spyOn(atlas.ties as Map<string, Tie>, 'get').mockImplementation(() => {
    throw new Error('unreadable')
  })
  reader.go(select(reader.view, { type: 'tie', id: tie.id }))
  await expect.element(alert).toHaveTextContent(m.failure.part({ part: m.parts.details, code: 'E-PANEL' }))
  get.mockRestore()
  reader.go(select(reader.view, { type: 'tie', id: other.id }))
  await expect.element(page.getByRole('region')).toBeVisible()
  expect(alert.elements()).toEqual([])
})
