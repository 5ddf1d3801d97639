import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimAtLine, type PlacedClaim } from '../../../../src/features/argument/scroll-sync.ts'

const items: readonly PlacedClaim[] = [
  { id: 'a', top: -300, bottom: -100 },
  { id: 'b', top: -100, bottom: 200 },
  { id: 'c', top: 200, bottom: 400 },
  { id: 'd', top: 400, bottom: 500 },
]
const moved = (by: number) => items.map((i) => ({ ...i, top: i.top + by, bottom: i.bottom + by }))

describe('the claim at the reading line', () => {
  it('is the last that begins above it', () => {
    expect(claimAtLine(items, 600)).toBe('b')
    expect(claimAtLine(moved(-50), 600)).toBe('c')
  })

  it('is none above the first, and the last at the end of the text', () => {
    expect(claimAtLine(moved(900), 600)).toBeNull()
    expect(claimAtLine(moved(100), 600, true)).toBe('d')
    expect(claimAtLine([], 600, true)).toBeNull()
  })

  it('only moves on while the text is scrolled down, from wherever', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), fc.nat(300), (at, by) => {
        const order = [null, 'a', 'b', 'c', 'd']
        const before = order.indexOf(claimAtLine(moved(at), 600))
        expect(order.indexOf(claimAtLine(moved(at - by), 600))).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})
