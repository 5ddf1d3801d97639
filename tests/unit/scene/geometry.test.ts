import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arc, arcThrough, bowsFor, chooseBow, coarseArc } from '../../../src/scene/arcs.ts'
import { bearing, distance, project, unproject, type Point } from '../../../src/scene/mercator.ts'
import { crossings, distanceTo, length, pointAt, pointsAt, slice, trim } from '../../../src/scene/polyline.ts'

const point = fc.tuple(
  fc.double({ min: -60, max: 60, noNaN: true }),
  fc.double({ min: -60, max: 60, noNaN: true }),
)
const apart = fc.tuple(point, point).filter(([a, b]) => distance(a, b) > 2)

describe('the Mercator plane', () => {
  test('gives every place back within ten metres', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (lon, lat) => {
          const [x, y] = unproject(project([lon, lat]))
          expect(x).toBeCloseTo(lon, 3)
          expect(y).toBeCloseTo(lat, 3)
        },
      ),
    )
  })

  test('has north at 0 and east at 90 degrees', () => {
    expect(bearing([0, 0], [0, 5])).toBe(0)
    expect(bearing([0, 0], [5, 0])).toBe(90)
    expect(bearing([0, 0], [-5, 0])).toBe(270)
  })
})

describe('an arc', () => {
  test('runs from end to end and bows to the left by what is asked', () => {
    fc.assert(
      fc.property(apart, fc.double({ min: -8, max: 8, noNaN: true }), ([a, b], bow) => {
        const line = arc(a, b, bow)
        expect(distance(line[0] ?? b, a)).toBe(0)
        expect(distance(line.at(-1) ?? a, b)).toBeLessThan(1e-9)
        const middle = line[(line.length - 1) / 2] ?? a
        const d = distance(a, b)
        const left = ((b[0] - a[0]) * (middle[1] - a[1]) - (b[1] - a[1]) * (middle[0] - a[0])) / d
        expect(left).toBeCloseTo(bow, 6)
      }),
    )
  })

  test('bends more over longer ways, to either side', () => {
    const most = (d: number) => Math.max(...bowsFor(d).map(Math.abs))
    expect(most(20)).toBeGreaterThan(most(10))
    expect(bowsFor(10).some((b) => b > 0) && bowsFor(10).some((b) => b < 0)).toBe(true)
  })

  test('that leaves the map is nearly straight', () => {
    expect(Math.max(...bowsFor(40, true).map(Math.abs))).toBeLessThan(Math.min(...bowsFor(40).map(Math.abs)))
  })

  test('keeps clear of a node that its first choice would pass under', () => {
    const [a, b]: [Point, Point] = [
      [0, 0],
      [10, 0],
    ]
    const bows = bowsFor(10)
    const first = coarseArc(a, b, bows[0] ?? 0)
    const node = pointAt(first, length(first) / 2).point
    const bow = chooseBow(a, b, bows, { nodes: [a, b, node], laid: [], clearance: 0.9 })
    expect(distanceTo(arc(a, b, bow), node)).toBeGreaterThan(0.9)
  })

  test('does not cross a curve that is there when another bend avoids it', () => {
    const laid = [coarseArc([5, 0.5], [5, 9], 0.01)]
    const bow = chooseBow([0, 0], [10, 0], bowsFor(10), { nodes: [], laid, clearance: 0.5 })
    expect(crossings(arc([0, 0], [10, 0], bow), laid[0] ?? [])).toBe(0)
  })

  test('passes through the place it is bent over', () => {
    const via: Point = [4, 6]
    expect(distanceTo(arcThrough([0, 0], via, [10, 1]), via)).toBeLessThan(1e-9)
  })
})

describe('a polyline', () => {
  const line: readonly Point[] = [
    [0, 0],
    [4, 0],
    [4, 3],
  ]

  test('has its points at their distances, one by one or in one walk', () => {
    expect(length(line)).toBe(7)
    expect(pointAt(line, 5).point).toEqual([4, 1])
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 7, noNaN: true }), { minLength: 1 }), (alongs) => {
        const sorted = [...alongs].sort((x, y) => x - y)
        pointsAt(line, sorted).forEach(({ point }, i) => {
          const single = pointAt(line, sorted[i] ?? 0).point
          expect(distance(point, single)).toBeLessThan(1e-9)
        })
      }),
    )
  })

  test('is as long in pieces as whole', () => {
    expect(length(slice(line, 0, 3)) + length(slice(line, 3, 7))).toBeCloseTo(7)
  })

  test('ends outside the rings that it is trimmed by', () => {
    const t = trim(line, 1, 2)
    expect(distance(t[0] ?? [9, 9], [0, 0])).toBeCloseTo(1, 4)
    expect(distance(t.at(-1) ?? [9, 9], [4, 3])).toBeCloseTo(2, 4)
  })
})
