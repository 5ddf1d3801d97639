import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mapHeight, nextSize, type PreferredSize } from '../../../src/embed/height.ts'
import { HEIGHT } from '../../../src/embed/frame-messages.ts'
import { paced } from '../../../src/embed/pace.ts'

const widths = fc.integer({ min: 1, max: 3000 })

describe('the height that is wished for', () => {
  test('is a whole number within the limits, whatever is measured', () => {
    fc.assert(
      fc.property(widths, fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (width, height) => {
        const size = nextSize(null, { width, height })
        expect(Number.isInteger(size?.height)).toBe(true)
        expect(size?.height).toBeGreaterThanOrEqual(HEIGHT.least)
        expect(size?.height).toBeLessThanOrEqual(HEIGHT.most)
      }),
    )
  })
  test('never shrinks while the width stays, so that the page around does not jump', () => {
    fc.assert(
      fc.property(widths, fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2 }), (width, all) => {
        let last: PreferredSize | null = null
        for (const height of all) {
          const next: PreferredSize | null = nextSize(last, { width, height })
          expect(next?.height ?? 0).toBeGreaterThanOrEqual(last?.height ?? 0)
          last = next
        }
      }),
    )
  })
  test('follows the width down', () => {
    expect(nextSize({ width: 390, height: 600 }, { width: 900, height: 520 })).toEqual({
      width: 900,
      height: 520,
    })
  })
  test('leaves out a difference of less than two pixels, and what is measured while nothing is seen', () => {
    const last = { width: 600, height: 500 }
    expect(nextSize(last, { width: 600, height: 500.7 })?.height).toBe(500)
    expect(nextSize(last, { width: 0, height: 40 })).toBe(last)
    expect(nextSize(null, { width: 600, height: NaN })).toBeNull()
  })
  test('gives the map three to five of its width, within limits', () => {
    expect([300, 600, 3000].map(mapHeight)).toEqual([260, 360, 560])
  })
})

describe('what is paced', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  test('is done ten times a second at most, and the last call is never lost', () => {
    let now = 0
    const done: number[] = []
    const call = paced(() => done.push(now), 100)
    for (; now < 1000; now += 10) {
      call()
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(100)
    expect(done.length).toBeLessThanOrEqual(11)
    expect(done.length).toBeGreaterThan(5)
    expect(done.at(-1)).toBeGreaterThanOrEqual(990)
  })
  test('is forgotten when it is stopped', () => {
    const deed = vi.fn()
    const call = paced(deed, 100)
    call()
    call.stop()
    vi.advanceTimersByTime(1000)
    expect(deed).not.toHaveBeenCalled()
    call()
    vi.advanceTimersByTime(1000)
    expect(deed).toHaveBeenCalledOnce()
  })
})
