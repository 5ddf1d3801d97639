import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, Room, widthOf, wrapped, type Box } from '../../../src/svg/room.ts'

const box = fc
  .tuple(fc.integer({ max: 90, min: 0 }), fc.integer({ max: 90, min: 0 }), fc.integer({ min: 1, max: 30 }))
  .map(([left, top, size]): Box => ({ left, top, right: left + size, bottom: top + size }))

describe('room', () => {
  it('is given once: what was taken never meets', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
        const room = new Room()
        const taken = boxes.filter((b) => room.take([b]))
        for (const a of taken)
          for (const b of taken)
            if (a !== b)
              expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(
                true,
              )
        if (boxes.length) expect(taken.length).toBeGreaterThan(0)
      }),
    )
  })

  it('is taken as a whole or not at all', () => {
    const room = new Room()
    const [a, b] = [boxOf([0, 0], ['aa'], 10, 0, 0), boxOf([100, 0], ['bb'], 10, 0, 0)]
    expect(room.take([a])).toBe(true)
    expect(room.take([a, b])).toBe(false)
    expect(room.take([b])).toBe(true)
  })
})

describe('words in lines', () => {
  it('are as long as they may be, and one that is longer stands alone', () => {
    expect(wrapped('Sea of Storms', 6)).toEqual(['Sea of', 'Storms'])
    expect(wrapped('Incomprehensibilities here', 6)).toEqual(['Incomprehensibilities', 'here'])
    expect(widthOf('abcd', 10, 0.1)).toBeCloseTo(4 * 10 * 0.66)
  })
})
