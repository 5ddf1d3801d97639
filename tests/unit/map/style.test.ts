import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOREVER, type BlocMark, type EventMark } from '../../../src/scene/mark.ts'
import { outsideMarks } from '../../../src/map/style/blocs.ts'
import { wholeDash } from '../../../src/map/style/dash.ts'
import { cut, strokeOf } from '../../../src/map/style/features.ts'
import { cuts, fontFaces } from '../../../src/map/style/fonts.ts'
import { shapeOf } from '../../../src/map/style/icons.ts'
import { lineBetween, ownerOf } from '../../../src/map/style/policy.ts'
import { eventOffsets } from '../../../src/map/style/spread.ts'

describe('border policies', () => {
  const ours = { un: 'AA', control: 'AA' }
  const theirs = { un: 'BB', control: 'BB' }
  const held = { un: 'AA', control: 'BB', area: 'ridge' }

  test('neutral draws undisputed borders, and outlines what is disputed on both its sides', () => {
    expect(lineBetween(ours, theirs, 'neutral')).toBe('border')
    expect(lineBetween(ours, held, 'neutral')).toBe('disputed')
    expect(lineBetween(held, theirs, 'neutral')).toBe('disputed')
    expect(lineBetween(held, { ...held }, 'neutral')).toBeNull()
  })
  test('recognition and control each draw one line and no second', () => {
    expect(lineBetween(ours, held, 'un')).toBeNull()
    expect(lineBetween(held, theirs, 'un')).toBe('border')
    expect(lineBetween(ours, held, 'control')).toBe('border')
    expect(lineBetween(held, theirs, 'control')).toBeNull()
  })
  test('colour land by the owner that they see', () => {
    expect([ownerOf(held, 'un'), ownerOf(held, 'control'), ownerOf(held, 'neutral')]).toEqual([
      'AA',
      'BB',
      'AA',
    ])
  })
})

describe('dashes', () => {
  const pixels = fc.constantFrom([11, 5], [5, 3.5], [1.4, 3.6])
  const stroke = fc.double({ min: 0.8, max: 12, noNaN: true })

  test('have a length that stays the same when it is cut to a whole number, and is never nothing', () => {
    fc.assert(
      fc.property(pixels, stroke, (px, width) => {
        const total = wholeDash(px, width).reduce((a, b) => a + b, 0)
        expect(total).toBeGreaterThanOrEqual(1)
        expect(total - Math.floor(total)).toBeLessThan(0.01)
      }),
    )
  })
  test('are as long as asked for, within a tenth', () => {
    fc.assert(
      fc.property(pixels, stroke, (px, width) => {
        const [dash = 0] = wholeDash(px, width)
        expect(Math.abs((dash * width) / (px[0] ?? 1) - 1)).toBeLessThan(0.1)
      }),
    )
  })
})

describe('strokes', () => {
  test('draw a running pipe as a double line as wide as its quantity, and one being built as one line', () => {
    const { stroke, gap } = strokeOf({ shape: 'route', status: 'in-force', width: 8 })
    expect(2 * stroke + gap).toBeCloseTo(8)
    expect(strokeOf({ shape: 'route', status: 'building', width: 8 }).gap).toBe(0)
  })
  test('draw an arc as wide as its quantity', () => {
    expect(strokeOf({ shape: 'arc', status: 'in-force', width: 5 })).toEqual({ stroke: 5, gap: 0 })
  })
})

describe('labels', () => {
  test('are cut at 80 characters, never through one', () => {
    expect(cut('a'.repeat(80))).toHaveLength(80)
    expect([...cut('😀'.repeat(200))]).toHaveLength(80)
    expect(() => encodeURIComponent(cut('😀'.repeat(200)))).not.toThrow()
  })
})

describe('fonts', () => {
  const file = (weight: number, style: string, name: string) => ({
    family: 'Sans',
    weight,
    style,
    file: name,
    unicodeRange: 'U+20-7E, U+A0',
  })
  test('of one cut stand under one name, each with its range', () => {
    const faces = fontFaces([file(400, 'normal', 'a'), file(400, 'normal', 'b')])
    expect(faces).toEqual({
      'Sans Regular': [
        { url: 'a', 'unicode-range': ['U+20-7E', 'U+A0'] },
        { url: 'b', 'unicode-range': ['U+20-7E', 'U+A0'] },
      ],
    })
  })
  test('fall back to the nearest cut that is there', () => {
    expect(cuts([file(400, 'normal', 'a'), file(700, 'normal', 'b')])).toEqual({
      regular: ['Sans Regular'],
      strong: ['Sans Bold'],
      italic: ['Sans Regular'],
    })
  })
})

describe('events at one place', () => {
  const event = (id: string, from: number, to: number): EventMark => ({
    event: id,
    kind: 'military',
    type: 'combat',
    at: [45, 40],
    title: id,
    role: 'now',
    from,
    to,
    past: false,
  })
  test('stand apart on days that they share, and may share a spot when they do not', () => {
    const [a, b, c] = eventOffsets([event('a', 0, 10), event('b', 5, 12), event('c', 20, 30)], [])
    expect(a).not.toEqual(b)
    expect(c).toEqual(a)
    expect(a).toEqual([0, 0])
  })
  test('leave the place itself to an actor that sits there', () => {
    expect(eventOffsets([event('a', 0, 10)], [{ at: [45, 40] }])[0]).not.toEqual([0, 0])
  })
})

describe('states outside every bloc', () => {
  const member = (country: string, from: number, to: number, full = true): BlocMark => ({
    bloc: 'LEAGUE',
    country,
    full,
    from,
    to,
    past: false,
  })
  const days = (marks: readonly BlocMark[]) => marks.map((m) => [m.from, m.to])

  test('are those on the days between their memberships', () => {
    const marks = outsideMarks(
      [member('AA', 10, 20), member('AA', 15, 30), member('AA', 40, FOREVER)],
      ['AA'],
    )
    expect(days(marks)).toEqual([
      [-FOREVER, 10],
      [30, 40],
    ])
  })
  test('are observers too, for they are not members', () => {
    expect(days(outsideMarks([member('AA', 10, 20, false)], ['AA']))).toEqual([[-FOREVER, FOREVER]])
  })
})

describe('icons', () => {
  test('are told by name, and unknown names are none', () => {
    expect(shapeOf('head/military/triangle/full')?.kind).toBe('military')
    expect(shapeOf('pattern/disputed')).not.toBeNull()
    for (const name of ['', 'head/none/triangle/full', 'head/military/none/full', 'constructor/x/y/z'])
      expect(shapeOf(name)).toBeNull()
  })
})
