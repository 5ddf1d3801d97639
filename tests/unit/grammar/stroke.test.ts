import { describe, expect, test } from 'vitest'
import { CASING, CONTEXT_WIDTH, THIN_WIDTH, UNMEASURED_WIDTH } from '../../../src/grammar/encoding.ts'
import {
  casingWidth,
  headSize,
  outerWidth,
  overHeads,
  QUIET_STROKE,
  strokeOf,
} from '../../../src/grammar/stroke.ts'

const SHAPES = ['arc', 'rail', 'route', 'mediation', 'over'] as const

describe('strokes', () => {
  test('are one thin plain line for all that is quiet, whatever its shape and its figure', () => {
    for (const shape of SHAPES)
      for (const width of [THIN_WIDTH, 12])
        expect(strokeOf({ shape, status: 'in-force', width }, true)).toEqual({ stroke: QUIET_STROKE, gap: 0 })
    expect(strokeOf({ shape: 'arc', status: 'ended', width: 0.8 }, true).stroke).toBe(0.8)
    expect(QUIET_STROKE).toBeLessThan(CONTEXT_WIDTH)
  })
  test('are single where the article does not speak of a tie, and thinner where no figure makes it wide', () => {
    for (const shape of SHAPES) {
      const context = { shape, status: 'in-force', width: UNMEASURED_WIDTH, lead: false } as const
      expect(strokeOf(context)).toEqual({ stroke: CONTEXT_WIDTH, gap: 0 })
      expect(outerWidth(strokeOf({ ...context, lead: true }))).toBeGreaterThan(CONTEXT_WIDTH)
      const wide = { ...context, width: 8 }
      expect(strokeOf(wide)).toEqual({ stroke: 8, gap: 0 })
      expect(strokeOf({ ...context, width: THIN_WIDTH })).toEqual({ stroke: THIN_WIDTH, gap: 0 })
    }
  })
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
  test('have heads that point over those that lie along or across a line', () => {
    const heads = (['triangle', 'anchor', 'flow', 'dot', 'ring'] as const).map((head) => ({ head }))
    expect(heads.sort(overHeads).map((h) => h.head)).toEqual(['flow', 'anchor', 'ring', 'triangle', 'dot'])
  })
})
