import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scrollTopFor } from '../../../../src/ui/scroll-into-view.ts'
import { movedBy, tabStop } from '../../../../src/features/argument/roving.ts'

describe('bringing a claim into view', () => {
  const extents = fc.record({
    top: fc.integer({ min: 16, max: 5000 }),
    height: fc.integer({ min: 1, max: 900 }),
  })
  const windows = fc.record({ top: fc.nat(5000), height: fc.integer({ min: 60, max: 900 }) })

  it('shows the whole of it with room around, or its start where it is too tall', () => {
    fc.assert(
      fc.property(windows, extents, (window, item) => {
        const top = scrollTopFor(window, item) ?? window.top
        if (item.height + 32 > window.height) expect(top).toBe(item.top - 16)
        else {
          expect(top).toBeLessThanOrEqual(item.top - 16)
          expect(top + window.height).toBeGreaterThanOrEqual(item.top + item.height + 16)
        }
      }),
    )
  })

  it('moves nothing a second time', () => {
    fc.assert(
      fc.property(windows, extents, (window, item) => {
        const top = scrollTopFor(window, item)
        fc.pre(top !== null && item.height + 32 <= window.height)
        expect(scrollTopFor({ ...window, top: top ?? 0 }, item)).toBeNull()
      }),
    )
  })

  it('never scrolls above the start', () => {
    expect(scrollTopFor({ top: 400, height: 100 }, { top: 4, height: 20 })).toBe(0)
  })
})

describe('the list as one tab stop', () => {
  it('moves with the arrows and stops at the ends', () => {
    expect(movedBy('ArrowRight', 0, 3)).toBe(1)
    expect(movedBy('ArrowRight', 2, 3)).toBe(2)
    expect(movedBy('ArrowLeft', 0, 3)).toBe(0)
    expect(movedBy('Home', 2, 3)).toBe(0)
    expect(movedBy('End', 0, 3)).toBe(2)
  })

  it('leaves other keys alone, and has nowhere to go when it is empty', () => {
    expect(movedBy('ArrowDown', 1, 3)).toBeNull()
    expect(movedBy('End', 0, 0)).toBeNull()
  })

  it('is entered where the focus was last, else at the claim that is read, else at the first', () => {
    const ids = ['a', 'b', 'c']
    expect(tabStop(ids, 'c', 'b')).toBe('c')
    expect(tabStop(ids, 'gone', 'b')).toBe('b')
    expect(tabStop(ids, null, 'gone')).toBe('a')
    expect(tabStop([], 'a', 'b')).toBeNull()
  })
})
