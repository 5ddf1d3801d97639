import { describe, expect, test } from 'vitest'
import { CASING } from '../../../src/scene/encoding.ts'
import { casingWidth, headSize, outerWidth, strokeOf } from '../../../src/scene/stroke.ts'

describe('strokes', () => {
  test('draw a running pipe as a double line as wide as its quantity, and one being built as one line', () => {
    const { stroke, gap } = strokeOf({ shape: 'route', status: 'in-force', width: 8 })
    expect(2 * stroke + gap).toBeCloseTo(8)
    expect(strokeOf({ shape: 'route', status: 'building', width: 8 }).gap).toBe(0)
  })
  test('draw an arc as wide as its quantity', () => {
    expect(strokeOf({ shape: 'arc', status: 'in-force', width: 5 })).toEqual({ stroke: 5, gap: 0 })
  })
  test('have room on both sides', () => {
    expect(outerWidth({ stroke: 2, gap: 3 })).toBe(7)
    expect(casingWidth({ stroke: 2, gap: 3 })).toBe(7 + 2 * CASING)
    expect(casingWidth({ stroke: 2, gap: 0 })).toBe(2 + 2 * CASING)
  })
  test('have heads that grow with them, more slowly', () => {
    const size = (width: number) => headSize({ head: 'triangle', width })
    expect(size(8)).toBeGreaterThan(size(2))
    expect(size(8) / size(2)).toBeLessThan(8 / 2)
  })
})
