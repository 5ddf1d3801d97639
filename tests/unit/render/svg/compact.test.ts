import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { XY } from '../../../../src/render/hit-distance.ts'
import { away, compact, shortened, simplified } from '../../../../src/render/svg/compact.ts'
import { pathOf } from '../../../../src/render/polylines.ts'
import { el, markup } from '../../../../src/render/svg/tree.ts'

const place = fc.integer({ min: -4000, max: 4000 }).map((n) => n / 10)
const lines = fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 60 })

/** The points of a path that is told from point to point, piece by piece. */
function read(d: string): { points: XY[]; closed: boolean }[] {
  let at: XY = [0, 0]
  return d
    .split(/(?=m)/)
    .filter(Boolean)
    .map((text) => {
      const closed = text.endsWith('z')
      const numbers = text.match(/-?(?:\d*\.)?\d+/g)?.map(Number) ?? []
      const points: XY[] = []
      for (let i = 0; i < numbers.length; i += 2) {
        at = [at[0] + (numbers[i] ?? NaN), at[1] + (numbers[i + 1] ?? NaN)]
        points.push(at)
      }
      if (closed && points[0]) at = points[0]
      return { points, closed }
    })
}

/** How far a point lies from a line. */
const off = (p: XY, line: readonly XY[]) => Math.min(...line.slice(1).map((b, i) => away(p, line[i] ?? b, b)))

describe('a line made shorter', () => {
  it('keeps its ends, and leaves no point out that it would miss by more than it may', () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0.1, max: 30, noNaN: true }), (line, tolerance) => {
        const kept = simplified(line, tolerance)
        expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)])
        for (const p of line) expect(off(p, kept)).toBeLessThanOrEqual(tolerance + 1e-9)
      }),
    )
  })

  it('may be rougher in one place than in another', () => {
    const line: XY[] = [
      [0, 0],
      [5, 1],
      [10, 0],
      [100, 0],
      [105, 1],
      [110, 0],
    ]
    expect(simplified(line, ([x]) => (x < 50 ? 0.5 : 2))).toEqual([
      [0, 0],
      [5, 1],
      [10, 0],
      [110, 0],
    ])
  })
})

describe('a path made shorter', () => {
  it('has every point where it was, to half a step: what rounding takes away does not add up', () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 2, 5), (all, steps) => {
        const pieces = read(shortened(all.map(pathOf).join(''), { tolerance: 1e-9, steps }))
        const kept = all.map((line) => simplified(line, 1e-9))
        expect(pieces.map((p) => p.points.length)).toEqual(kept.map((line) => line.length))
        for (const [i, line] of kept.entries())
          for (const [j, [x, y]] of line.entries()) {
            const [rx = NaN, ry = NaN] = pieces[i]?.points[j] ?? []
            expect(Math.max(Math.abs(rx - x), Math.abs(ry - y))).toBeLessThanOrEqual(0.5 / steps + 1e-6)
          }
      }),
    )
  })

  it('keeps closed what is closed, and draws what follows from where that began', () => {
    const d = shortened('M10,10L20,10L20,20ZM0,0L5,5', { tolerance: 0.5, steps: 1 })
    expect(read(d)).toEqual([
      {
        closed: true,
        points: [
          [10, 10],
          [20, 10],
          [20, 20],
        ],
      },
      {
        closed: false,
        points: [
          [0, 0],
          [5, 5],
        ],
      },
    ])
  })

  it('leaves out a ring that is too small to show, and curves as they are', () => {
    expect(shortened('M10,10L10.1,10L10.2,10.1Z', { tolerance: 0.5, steps: 1 })).toBe('')
    expect(shortened('M0,0A1,1,0,1,1,2,0', { tolerance: 0.5, steps: 1 })).toBe('M0,0A1,1,0,1,1,2,0')
  })
})

describe('a drawing made small', () => {
  const long = pathOf(Array.from({ length: 40 }, (_, i): XY => [i * 3, (i % 2) * 10]))
  it('has a line once that it draws twice, each time with its own stroke', () => {
    const tree = el('g', {}, el('path', { d: long, stroke: 'red' }), el('path', { d: long, stroke: 'blue' }))
    const text = markup(compact(tree, 'x', { tolerance: 0.5, steps: 2 }))
    expect(text.match(/ d="/g)).toHaveLength(1)
    expect(text).toContain('<use href="#x0" stroke="red"/><use href="#x0" stroke="blue"/>')
  })
})
