import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compassBearing,
  nameWidth,
  placedSpots,
  compassPoint,
  RING,
  COMPASS_SIZE,
  widestGap,
  type Spot,
} from '../../../../src/features/capital/compass.ts'
import { STANCES } from '../../../../src/features/capital/around.ts'

const spot = (id: string, lon: number, lat: number, stance: Spot['stance'] = 'partner'): Spot => ({
  id,
  name: `State ${id}`,
  stance,
  at: [lon, lat],
  width: 4,
})

describe('the compass', () => {
  it('gives directions clockwise from north', () => {
    expect(compassBearing([20, 50], [20, 60])).toBeCloseTo(0)
    expect(compassBearing([20, 0], [30, 0])).toBeCloseTo(Math.PI / 2)
    expect(compassBearing([20, 0], [10, 0])).toBeCloseTo(-Math.PI / 2)
    expect(compassPoint(Math.PI / 2, 10).x).toBeGreaterThan(compassPoint(0, 10).x)
  })

  it('leaves in their true direction those that stand clear', () => {
    const places = placedSpots([20, 50], [spot('a', 20, 60), spot('b', 60, 50), spot('c', 20, 30)])
    for (const p of places) expect(p.angle).toBe(p.bearing)
  })

  it('turns apart those in one direction, in the order of their directions, the rings kept', () => {
    const spots = [spot('a', 10, 50), spot('b', 10, 51), spot('c', 9, 50.4, 'rival'), spot('d', 10, 52)]
    const places = placedSpots([20, 50], spots)
    for (const [i, p] of places.entries()) expect(p.radius).toBe(RING[spots[i]?.stance ?? 'hedge'])
    const [a, b, , d] = places.map((p) => p.angle)
    expect(a).toBeLessThan(b ?? NaN)
    expect(b).toBeLessThan(d ?? NaN)
  })

  it('keeps names off each other and inside the picture', () => {
    const at = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 25, max: 60 }))
    const one = fc.tuple(at, fc.constantFrom(...STANCES))
    fc.assert(
      fc.property(fc.array(one, { maxLength: 9 }), (rows) => {
        const spots = rows.map(([[lon, lat], stance], i) => spot(String(i), lon, lat, stance))
        const places = placedSpots([30.5, 42.5], spots)
        for (const [i, p] of places.entries()) {
          const wide = nameWidth('State 0')
          const half = wide / 2
          expect(p.labelX - half).toBeGreaterThanOrEqual(-0.01)
          expect(p.labelX + half).toBeLessThanOrEqual(COMPASS_SIZE.width + 0.01)
          for (const q of places.slice(i + 1))
            expect(Math.abs(p.labelX - q.labelX) >= wide || Math.abs(p.labelY - q.labelY) >= 15).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('finds the widest gap, across north too', () => {
    expect(widestGap([0, 1])).toBeCloseTo(0.5 - Math.PI)
    expect(widestGap([Math.PI - 0.5, 0.5 - Math.PI, 3, -3])).toBeCloseTo(0)
    expect(widestGap([])).toBeCloseTo(Math.PI / 4)
  })
})
