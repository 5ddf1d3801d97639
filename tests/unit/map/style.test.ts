import { describe, expect, test } from 'vitest'
import { FOREVER, type BlocMark } from '../../../src/scene/mark.ts'
import { hatching, outsideMarks } from '../../../src/drawing/blocs.ts'
import { cut } from '../../../src/drawing/words.ts'
import { shapeOf } from '../../../src/drawing/icons.ts'
import { lineBetween, ownerOf } from '../../../src/drawing/policy.ts'

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

describe('labels', () => {
  test('are cut at 80 characters, never through one', () => {
    expect(cut('a'.repeat(80))).toHaveLength(80)
    expect([...cut('😀'.repeat(200))]).toHaveLength(80)
    expect(() => encodeURIComponent(cut('😀'.repeat(200)))).not.toThrow()
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
  test('are hatched like members of a bloc, on their days', () => {
    const marks = outsideMarks([member('AA', 10, 20)], ['AA', 'BB'])
    expect(hatching(marks, 'outside', 15)).toEqual({ members: ['BB'], partners: [] })
    expect(hatching(marks, 'outside', 20)).toEqual({ members: ['AA', 'BB'], partners: [] })
  })
  test('are observers too, for they are not members', () => {
    expect(days(outsideMarks([member('AA', 10, 20, false)], ['AA']))).toEqual([[-FOREVER, FOREVER]])
  })
})

describe('a bloc', () => {
  const mark = (country: string, full: boolean): BlocMark => ({
    bloc: 'LEAGUE',
    country,
    full,
    from: 10,
    to: 20,
    past: false,
  })
  test('is hatched by its members and its observers, and by neither of another bloc', () => {
    const marks = [mark('AA', true), mark('BB', false)]
    expect(hatching(marks, 'LEAGUE', 10)).toEqual({ members: ['AA'], partners: ['BB'] })
    expect(hatching(marks, 'LEAGUE', 20)).toEqual({ members: [], partners: [] })
    expect(hatching(marks, null, 10)).toEqual({ members: [], partners: [] })
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
