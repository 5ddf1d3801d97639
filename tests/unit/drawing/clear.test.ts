import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaOf, liesIn } from '../../../src/drawing/areas.ts'
import { clearPlace, covered, obstaclesOf } from '../../../src/drawing/clear.ts'
import { sidesOf } from '../../../src/drawing/sides.ts'
import type { Point } from '../../../src/scene/mercator.ts'

const half = { width: 0.8, height: 0.2 }
const anywhere = () => true
const line: Point[] = [
  [-5, 0],
  [5, 0],
]

/** The points by which lines are counted: their first, and on to each other in steps of 0.12 degrees at the most. */
function pointsOf(lines: readonly (readonly Point[])[]): readonly Point[] {
  return lines.flatMap((points) =>
    points.flatMap(([x, y], i) => {
      const [fromX, fromY] = points[i - 1] ?? [x, y]
      const n = Math.max(1, Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / 0.12))
      return Array.from({ length: n }, (_, k): Point => {
        return [fromX + ((x - fromX) * (k + 1)) / n, fromY + ((y - fromY) * (k + 1)) / n]
      })
    }),
  )
}

describe('a name on a line', () => {
  const obstacles = obstaclesOf([line])
  test('moves off it, and no further than it must', () => {
    const [x, y] = clearPlace(obstacles, [0, 0], half, anywhere)
    expect(covered(obstacles, [x, y], half)).toBe(0)
    expect(Math.hypot(x, y)).toBeLessThan(1)
  })
  test('stays where nothing is in its way, and where it may stand nowhere else', () => {
    expect(clearPlace(obstacles, [0, 3], half, anywhere)).toEqual([0, 3])
    expect(clearPlace(obstacles, [0, 0], half, () => false)).toEqual([0, 0])
  })
  test('covers the points that lie in its box, as many as there are one by one', () => {
    const coordinate = fc.double({ min: -3, max: 3, noNaN: true })
    const point = fc.tuple(coordinate, coordinate)
    const size = fc.double({ min: 0.01, max: 2, noNaN: true })
    const lines = fc.array(fc.array(point, { minLength: 1, maxLength: 5 }), { maxLength: 4 })
    fc.assert(
      fc.property(lines, lines, point, size, size, (some, more, [x, y], width, height) => {
        const all = obstaclesOf(more, obstaclesOf(some))
        const inside = pointsOf([...some, ...more]).filter(
          ([px, py]) => Math.abs(px - x) <= width && Math.abs(py - y) <= height,
        )
        expect(covered(all, [x, y], { width, height })).toBe(inside.length)
      }),
    )
  })
  test('is not changed by what is counted with it later', () => {
    obstaclesOf([line], obstacles)
    expect(covered(obstacles, [0, 0], { width: 9, height: 9 })).toBe(pointsOf([line]).length)
  })
  test('never covers more than before', () => {
    const coordinate = fc.double({ min: -4, max: 4, noNaN: true })
    const point = fc.tuple(coordinate, coordinate)
    fc.assert(
      fc.property(
        fc.array(fc.array(point, { minLength: 2, maxLength: 5 }), { maxLength: 4 }),
        point,
        (lines, at) => {
          const all = obstaclesOf(lines)
          expect(covered(all, clearPlace(all, at, half, anywhere), half)).toBeLessThanOrEqual(
            covered(all, at, half),
          )
        },
      ),
    )
  })
})

describe('an area', () => {
  const square = (x: number, size: number) => [
    [x, 0],
    [x + size, 0],
    [x + size, size],
    [x, size],
    [x, 0],
  ]
  test('has what lies within its borders, but not within its holes', () => {
    const hole = square(4, 2).map(([x = 0, y = 0]) => [x, y + 4])
    const area = { type: 'MultiPolygon' as const, coordinates: [[square(0, 10), hole], [square(20, 2)]] }
    expect(liesIn(areaOf(area), [1, 1])).toBe(true)
    expect(liesIn(areaOf(area), [5, 5])).toBe(false)
    expect(liesIn(areaOf(area), [21, 1])).toBe(true)
    expect(liesIn(areaOf(area), [15, 1])).toBe(false)
  })
})

describe('the sides of a name', () => {
  test('begin with the right, where nothing is in the way', () => {
    expect(sidesOf(obstaclesOf([]), [0, 0], half)[0]).toEqual({ x: 1, y: 0 })
  })
  test('begin with one where no line runs', () => {
    const right: Point[] = [
      [0.3, 0],
      [4, 0],
    ]
    const [first] = sidesOf(obstaclesOf([right]), [0, 0], half)
    expect(first).not.toEqual({ x: 1, y: 0 })
  })
  test('are all eight, each once', () => {
    const sides = sidesOf(obstaclesOf([line]), [0, 0], half).map(({ x, y }) => `${x} ${y}`)
    expect(new Set(sides).size).toBe(8)
    expect(sides).not.toContain('0 0')
  })
})
