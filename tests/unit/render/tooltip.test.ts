import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { tooltipOf, tooltipPlace } from '../../../src/render/tooltip.ts'
import { readingGroups } from '../../../src/render/reading-order.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const view = defaultView(atlas)

test('the tooltip of a tie says what the keyboard’s list says', () => {
  for (const { items } of readingGroups(atlas, snapshot(atlas, view)))
    for (const item of items) {
      const told = tooltipOf(atlas, view, { type: 'tie', id: item.tie })
      expect(`${told?.title} ${told?.text}`).toBe(item.text())
    }
})

test('events, sites and actors have one too, what is not there has none', () => {
  for (const { id } of atlas.data.events)
    expect(tooltipOf(atlas, view, { type: 'event', id })?.text).not.toBe('')
  for (const { id, name } of atlas.data.sites)
    expect(tooltipOf(atlas, view, { type: 'site', id })?.title).toBe(name)
  expect(tooltipOf(atlas, view, { type: 'actor', id: 'AR' })?.title).toBe(atlas.actors.get('AR')?.name)
  for (const type of ['tie', 'event', 'site', 'actor'] as const)
    expect(tooltipOf(atlas, view, { type, id: 'nobody' })).toBeNull()
})

test('it stands within the map, and not under the pointer where there is room', () => {
  const size = fc.integer({ min: 20, max: 200 })
  const frame = { width: 480, height: 460 }
  fc.assert(
    fc.property(fc.nat(480), fc.nat(460), size, size, (px, py, width, height) => {
      const { x, y } = tooltipPlace({ x: px, y: py }, { width, height }, frame)
      expect(x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height).toBe(true)
      expect(x < px && px < x + width && y < py && py < y + height).toBe(false)
    }),
  )
})
