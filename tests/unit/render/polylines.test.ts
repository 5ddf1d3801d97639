import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { XY } from '../../../src/render/hit-distance.ts'
import { signedDistance } from '../../../src/render/hit-distance.ts'
import { ZIGZAG } from '../../../src/grammar/encoding.ts'
import { distancesAlong, zigzag } from '../../../src/grammar/zigzag.ts'
import { pathOf, setOff } from '../../../src/render/polylines.ts'

const level: XY[] = [
  [0, 0],
  [50, 0],
  [100, 0],
]

describe('a line set off', () => {
  it('lies to the right of its way: below, where it runs to the right', () => {
    expect(setOff(level, 3)).toEqual(level.map(([x]) => [x, 3]))
    expect(setOff(level.toReversed(), 3)).toEqual(level.toReversed().map(([x]) => [x, -3]))
  })

  it('keeps its distance round a corner', () => {
    const corner: XY[] = [
      [0, 0],
      [10, 0],
      [10, 10],
    ]
    expect(setOff(corner, 2)[1]).toEqual([8, 2])
  })

  it('stays finite where points lie on each other', () => {
    const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(points, fc.double({ min: -5, max: 5, noNaN: true }), (line, offset) => {
        for (const [x, y] of setOff(line, offset)) expect(Number.isFinite(x + y)).toBe(true)
      }),
    )
  })
})

describe('a zigzag', () => {
  it('swings as far as the grammar says to both sides, and is straight at both ends', () => {
    const wave = zigzag(level, 1)
    const heights = wave.map(([, y]) => y)
    expect(Math.max(...heights)).toBeCloseTo(ZIGZAG.amplitude)
    expect(Math.min(...heights)).toBeCloseTo(-ZIGZAG.amplitude)
    for (const [x, y] of wave)
      if (Math.min(x, 100 - x) < 0.8 * ZIGZAG.wavelength) expect(Math.abs(y)).toBeLessThan(1e-9)
    expect(wave[0]).toEqual([0, 0])
    expect(wave.at(-1)).toEqual([100, 0])
  })

  it('never leaves its line by more than its swing', () => {
    const line: XY[] = Array.from({ length: 40 }, (_, i) => [i * 4, 20 * Math.sin(i / 9)])
    for (const point of zigzag(line, 1.3))
      expect(Math.abs(signedDistance(line, point))).toBeLessThanOrEqual(ZIGZAG.amplitude + 0.01)
  })
})

describe('a path', () => {
  it('is written to a tenth of a pixel', () => {
    expect(
      pathOf([
        [0.04, 1.26],
        [2, 3],
      ]),
    ).toBe('M0 1.3L2 3')
    expect(pathOf([])).toBe('')
  })
  it('knows the way to each of its points', () => {
    expect(distancesAlong(level)).toEqual([0, 50, 100])
  })
})
