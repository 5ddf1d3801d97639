import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CUBIC } from '../../../src/render/maplibre/gl/arc-shader.ts'
import { arc, arcPoints } from '../../../src/scene/arcs.ts'
import {
  cubicAt,
  isCubicNear,
  partOfCubic,
  piecesOfCubic,
  type FourPoints,
} from '../../../src/scene/cubic.ts'
import { distanceTo, length } from '../../../src/scene/polyline.ts'

const degrees = fc.double({ min: -170, max: 170, noNaN: true }).map((n) => Math.fround(n))
const point = fc.tuple(degrees, degrees)
const fours: fc.Arbitrary<FourPoints> = fc.tuple(point, point, point, point)
const shares = fc.double({ min: 0, max: 1, noNaN: true })
const numbers = (points: FourPoints) => Float32Array.from(points.flat())

/**
 * The functions of the shader, whose sums of points a script cannot take: run once with the horizontal numbers of the points and once
 * with the vertical ones.
 */
const card = runInNewContext(
  `${CUBIC.slice(0, CUBIC.indexOf('/** The length')).replaceAll(
    /vec2 (\w+)\(([^)]*)\) \{/g,
    (_, name: string, parts: string) => `function ${name}(${parts.replaceAll(/\b(?:vec2|float) /g, '')}) {`,
  )}; ({ cubicAt, slopeAt })`.replaceAll('float s', 'const s'),
) as Record<'cubicAt' | 'slopeAt', (...numbers: number[]) => number>

describe('a curve of four points', () => {
  test('is the same to the processor and to the card', () => {
    fc.assert(
      fc.property(fours, shares, (points, t) => {
        const [x, y] = cubicAt(numbers(points), 0, t)
        expect(card.cubicAt(...points.map((p) => p[0]), t)).toBeCloseTo(x, 6)
        expect(card.cubicAt(...points.map((p) => p[1]), t)).toBeCloseTo(y, 6)
      }),
    )
  })

  test('runs on the card in the direction in which its points follow each other', () => {
    fc.assert(
      fc.property(fours, shares, (points, t) => {
        const xs = points.map((p) => p[0])
        const step = 1e-4
        const [before, after] = [Math.max(0, t - step), Math.min(1, t + step)]
        const rise = (card.cubicAt(...xs, after) - card.cubicAt(...xs, before)) / (after - before)
        expect(Math.abs(card.slopeAt(...xs, (before + after) / 2) - rise)).toBeLessThan(0.01)
      }),
    )
  })

  test('is that of an arc', () => {
    const [a, b] = [[10, 20] as const, [30, 25] as const]
    const line = arc(a, b, 3, 32)
    for (const [i, [x, y]] of piecesOfCubic(numbers(arcPoints(a, b, 3)), 0).entries()) {
      expect(x).toBeCloseTo(line[i]?.[0] ?? NaN, 4)
      expect(y).toBeCloseTo(line[i]?.[1] ?? NaN, 4)
    }
  })

  test('has parts that are curves', () => {
    fc.assert(
      fc.property(fours, shares, shares, shares, (points, one, two, t) => {
        const [from, to] = [Math.min(one, two) * 0.9, Math.max(one, two)]
        const part = cubicAt(numbers(partOfCubic(points, from, to)), 0, t)
        const whole = cubicAt(numbers(points), 0, from + (to - from) * t)
        expect(Math.hypot(part[0] - whole[0], part[1] - whole[1])).toBeLessThan(1e-3)
      }),
    )
  })

  test('is near where the line of its pieces is', () => {
    const reach = 2
    let near = 0
    fc.assert(
      fc.property(fours, shares, point, fc.double({ min: 0, max: 4, noNaN: true }), (points, t, way, far) => {
        const curve = numbers(points)
        const [x, y] = cubicAt(curve, 0, t)
        const from = [x + (way[0] / 170) * far, y + (way[1] / 170) * far] as const
        const away = distanceTo(piecesOfCubic(curve, 0), from)
        if (Math.abs(away - reach) < 1e-3) return
        if (away < reach) near++
        expect(isCubicNear(curve, 0, from, reach)).toBe(away < reach)
      }),
    )
    expect(near).toBeGreaterThan(10)
  })

  test('has on the card the length of its line', () => {
    // As the card sums it, with `length` of two numbers.
    const points = arcPoints([0, 0], [100, 0], 12)
    const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])]
    const speed = (t: number) => Math.hypot(card.slopeAt(...xs, t), card.slopeAt(...ys, t))
    const [near, far] = [0.3399810436, 0.8611363116].map((n) => n / 2) as [number, number]
    const sum =
      0.5 *
      (0.6521451549 * (speed(0.5 - near) + speed(0.5 + near)) +
        0.3478548451 * (speed(0.5 - far) + speed(0.5 + far)))
    expect(sum / length(arc([0, 0], [100, 0], 12, 400))).toBeCloseTo(1, 2)
  })
})
