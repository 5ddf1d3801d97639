import { describe, expect, it } from 'vitest'
import { areaOf, liesIn } from '../../../src/render/areas.ts'
import { project, unproject } from '../../../src/scene/mercator.ts'
import fc, { runs } from '../../support/fc.ts'

type XY = readonly number[]

/** The even-odd rule, edge by edge. */
function evenOdd(ring: readonly XY[], [x = 0, y = 0]: XY): boolean {
  let inside = false
  ring.forEach(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = ring.at(i - 1) ?? []
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside
  })
  return inside
}

/** To a thousandth of a degree, as in the files of the base map. */
const degrees = fc.integer({ min: -60_000, max: 60_000 }).map((n) => n / 1000)
const place = fc.tuple(degrees, degrees)
const rings = fc.array(fc.array(place, { minLength: 3, maxLength: 60 }), { minLength: 1, maxLength: 3 })

describe('a place in an area', () => {
  it('is found in bands of latitude as edge by edge', () => {
    fc.assert(
      fc.property(rings, place, (all, at) => {
        const point = project([...at])
        const inside = all.filter((ring) => evenOdd(ring, unproject(point))).length % 2 === 1
        const coordinates = [all.map((ring) => ring.map((end) => [...end]))]
        expect(liesIn(areaOf({ type: 'MultiPolygon', coordinates }), point)).toBe(inside)
      }),
      { numRuns: runs(400) },
    )
  })

  it('is in none that has no height', () => {
    const flat = [0, 1, 2].map((lon) => [lon, 1])
    expect(liesIn(areaOf({ type: 'MultiPolygon', coordinates: [[flat]] }), project([1, 1]))).toBe(false)
  })
})
