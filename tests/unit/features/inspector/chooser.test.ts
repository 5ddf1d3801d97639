import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceAfter, choicesOf, placeBeside } from '../../../../src/features/inspector/chooser.ts'
import { defaultView, toDay } from '../../../../src/state/view.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const view = defaultView(atlas)

describe('the rows of the chooser', () => {
  it('name each thing, with how a tie stands or when an event was', () => {
    const rows = choicesOf(atlas, view, [
      { type: 'tie', id: 'line-1' },
      { type: 'event', id: 'e2' },
      { type: 'site', id: 's1' },
    ])
    expect(rows.map((r) => [r.name, r.aside, r.swatch?.status])).toEqual([
      ['Line 1, Borland to Celland', 'suspended', 'suspended'],
      ['Fighting on the Ridge', '2–5 April 2016', undefined],
      ['Ridge garrison', '', undefined],
    ])
  })

  it('say that a tie is not there on this day, and draw no line then', () => {
    const early = toDay(atlas, view, view.day - 1)
    expect(choicesOf(atlas, early, [{ type: 'tie', id: 'partnership' }])).toMatchObject([
      { aside: 'not on this day', swatch: null },
    ])
  })

  it('leave out what the atlas does not have', () => {
    expect(choicesOf(atlas, view, [{ type: 'tie', id: 'nobody' }])).toEqual([])
  })
})

describe('the keys of the chooser', () => {
  it('go round and round, and to the ends', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].map((key) => choiceAfter(key, 2, 3))).toEqual([0, 1, 0, 2])
    expect(choiceAfter('ArrowUp', 0, 3)).toBe(2)
  })

  it('are no others, and lead nowhere without rows', () => {
    expect(choiceAfter('a', 0, 3)).toBeNull()
    expect(choiceAfter('ArrowDown', 0, 0)).toBeNull()
  })

  it('lead back by going on as often as there are rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(19), (count, start) => {
        let at: number | null = start % count
        for (let i = 0; i < count; i++) at = choiceAfter('ArrowDown', at ?? -1, count)
        expect(at).toBe(start % count)
      }),
    )
  })
})

describe('a box beside a point', () => {
  it('lies whole within the window, and off the point where there is room', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 300, max: 2000 }),
      height: fc.integer({ min: 300, max: 2000 }),
    })
    fc.assert(
      fc.property(
        sizes,
        fc.nat(2000),
        fc.nat(2000),
        fc.integer({ min: 20, max: 284 }),
        (window, x, y, side) => {
          const at = { x: x % window.width, y: y % window.height }
          const box = { width: side, height: side }
          const { x: left, y: top } = placeBeside(at, box, window)
          expect(left).toBeGreaterThanOrEqual(8)
          expect(top).toBeGreaterThanOrEqual(8)
          expect(left + side).toBeLessThanOrEqual(window.width - 8)
          expect(top + side).toBeLessThanOrEqual(window.height - 8)
        },
      ),
    )
  })

  it('stands after the point, and before it near the edge', () => {
    const window = { width: 1000, height: 800 }
    const box = { width: 200, height: 100 }
    expect(placeBeside({ x: 300, y: 300 }, box, window)).toEqual({ x: 308, y: 308 })
    expect(placeBeside({ x: 950, y: 750 }, box, window)).toEqual({ x: 742, y: 642 })
  })
})
