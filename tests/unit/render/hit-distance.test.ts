import { describe, expect, test } from 'vitest'
import {
  hits,
  nearestHits,
  signedDistance,
  type HitCandidate,
  type XY,
} from '../../../src/render/hit-distance.ts'

const line = (tie: string, y: number, extra: Partial<HitCandidate> = {}): HitCandidate => ({
  tie,
  path: [
    [0, y],
    [100, y],
  ],
  offset: 0,
  width: 2,
  ...extra,
})

describe('the distance to a line', () => {
  const eastward: XY[] = [
    [0, 0],
    [100, 0],
  ]
  test('is positive on the right of its direction, negative on the left', () => {
    expect(signedDistance(eastward, [50, 7])).toBe(7)
    expect(signedDistance(eastward, [50, -7])).toBe(-7)
  })
  test('is measured to the ends beyond them', () => {
    expect(signedDistance(eastward, [103, 4])).toBe(5)
  })
  test('of a single point is endless', () => {
    expect(signedDistance([[0, 0]], [1, 1])).toBe(Infinity)
  })
})

describe('what lies under the pointer', () => {
  test('is the nearest line, by distance to its edge and not to its middle', () => {
    const found = nearestHits([line('thin', 0), line('thick', 12, { width: 16 })], [50, 5], 'mouse')
    expect(found.map((h) => h.tie)).toEqual(['thick'])
  })
  test('takes the offset of a stripe into account', () => {
    const stripes = [line('left', 0, { offset: -6 }), line('right', 0, { offset: 6 })]
    expect(nearestHits(stripes, [50, 6], 'mouse').map((h) => h.tie)).toEqual(['right'])
    expect(nearestHits(stripes, [50, -6], 'mouse').map((h) => h.tie)).toEqual(['left'])
  })
  test('is several ties where the difference is less than a hand can tell', () => {
    expect(nearestHits([line('a', 0), line('b', 3)], [50, 1.5], 'mouse')).toHaveLength(2)
  })
  test('reaches further for a finger than for a mouse', () => {
    expect(nearestHits([line('a', 0)], [50, 15], 'mouse')).toEqual([])
    expect(nearestHits([line('a', 0)], [50, 15], 'touch')).toHaveLength(1)
  })
  test('names each tie once, however many pieces it has', () => {
    expect(hits([line('a', 0), line('a', 2)], [50, 1], 6)).toEqual([{ tie: 'a', distance: 0 }])
  })
})
