import { describe, expect, test } from 'vitest'
import { FOREVER, type BlocMark } from '../../../../src/grammar/mark.ts'
import { outsideMarks, standingIn, tintsOf, type TintedBloc } from '../../../../src/render/bloc-tints.ts'
import type { TintKey } from '../../../../src/grammar/tints.ts'
import { cutName } from '../../../../src/atlas/clean.ts'
import { shapeOf } from '../../../../src/grammar/icons.ts'
import { lineBetween, ownerOf } from '../../../../src/render/border-policy.ts'

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
    expect(cutName('a'.repeat(80))).toHaveLength(80)
    expect([...cutName('😀'.repeat(200))]).toHaveLength(80)
    expect(() => encodeURIComponent(cutName('😀'.repeat(200)))).not.toThrow()
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
  test('are shown like members of a bloc, on their days', () => {
    const marks = outsideMarks([member('AA', 10, 20)], ['AA', 'BB'])
    expect(standingIn(marks, 'outside', 15)).toEqual({ members: ['BB'], partners: [] })
    expect(standingIn(marks, 'outside', 20)).toEqual({ members: ['AA', 'BB'], partners: [] })
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
  test('has its members and its observers, and neither of another bloc', () => {
    const marks = [mark('AA', true), mark('BB', false)]
    expect(standingIn(marks, 'LEAGUE', 10)).toEqual({ members: ['AA'], partners: ['BB'] })
    expect(standingIn(marks, 'LEAGUE', 20)).toEqual({ members: [], partners: [] })
    expect(standingIn(marks, 'OTHER', 10)).toEqual({ members: [], partners: [] })
  })
  const bloc = (colourKey: TintKey, members: string[], partners: string[]): TintedBloc => ({
    bloc: colourKey,
    name: colourKey,
    colourKey,
    members,
    partners,
  })
  test('fills the land of its members, and is a stripe where another bloc fills it already', () => {
    const both = [bloc('rose', ['AA', 'BB'], ['CC']), bloc('slate', ['BB'], ['AA'])]
    expect(tintsOf(both, true)).toEqual({
      fills: ['AA rose', 'BB rose'],
      edges: ['BB slate 0 member', 'CC rose 0 partner', 'AA slate 0 partner'],
    })
  })
  test('outlines no partners where nobody has chosen it', () => {
    expect(tintsOf([bloc('rose', ['AA'], ['CC'])], false)).toEqual({ fills: ['AA rose'], edges: [] })
  })
})

describe('icons', () => {
  test('are told by name, and unknown names are none', () => {
    expect(shapeOf('head/military/triangle/full')?.hue).toBe('military')
    expect(shapeOf('pattern/disputed')).not.toBeNull()
    for (const name of ['', 'head/none/triangle/full', 'head/military/none/full', 'constructor/x/y/z'])
      expect(shapeOf(name)).toBeNull()
  })
})
