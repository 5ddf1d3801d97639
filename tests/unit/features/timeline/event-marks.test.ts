import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../../src/atlas/atlas.ts'
import { dayOf } from '../../../../src/atlas/day.ts'
import { EVENT_TYPES, TIE_KINDS } from '../../../../src/atlas/schema.ts'
import { createAxis } from '../../../../src/ui/axis.ts'
import { layoutEvents } from '../../../../src/features/timeline/event-marks.ts'
import { GLYPH, glyphOf } from '../../../../src/features/timeline/timeline-glyphs.ts'
import { hitAt, HIT_REACH } from '../../../../src/features/timeline/hits.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'
import { atlases, extents } from './arbitraries.ts'

const atlas = fixtureAtlas()
const axis = createAxis(atlas.timeline, 92, 1420)
const marks = layoutEvents(atlas, axis, 46, 43)
const markOf = (id: string) => {
  const mark = marks.find((m) => m.events.includes(id))
  if (!mark) throw new Error(`no mark for ${id}`)
  return mark
}

describe('event marks', () => {
  it('never overlap on one level, and stay within the band', () => {
    fc.assert(
      fc.property(atlases, extents, (a, [l, r]) => {
        const all = layoutEvents(a, createAxis(a.timeline, l, r), 46, 43)
        for (const [i, m] of all.entries()) {
          expect(m.y).toBeGreaterThanOrEqual(0)
          expect(m.y).toBeLessThan(46)
          for (const o of all.slice(i + 1))
            if (m.level === o.level) expect(m.right <= o.left || o.right <= m.left).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('stand at noon of their day, filled when the article dates them', () => {
    expect(markOf('e1')).toMatchObject({ look: 'filled', reach: null })
    expect(markOf('e1').x).toBeCloseTo(axis.mid(dayOf(2016, 8, 8)))
  })

  it('show by a bar how long fighting lasted, and by its shape that it was fighting', () => {
    const x0 = axis.x(dayOf(2016, 4, 2))
    const x1 = axis.x(dayOf(2016, 4, 6))
    expect(markOf('e2')).toMatchObject({ glyph: 'burst', look: 'hollow', reach: { x0, x1, lasts: true } })
    expect(markOf('e2').when).toBe('2–5 April 2016')
  })

  it('fade where nobody dates them, over the days in which they may lie', () => {
    const vague = createAtlas({
      ...atlas.data,
      events: atlas.data.events.map((e) => ({
        ...e,
        from: '2016-07',
        to: undefined,
        dated: 'vague' as const,
      })),
    })
    const [mark] = layoutEvents(vague, axis, 46, 43)
    expect(mark).toMatchObject({ look: 'fading', when: 'about July 2016' })
    expect(mark?.reach?.x0).toBeCloseTo(axis.x(dayOf(2016, 7)))
    expect(mark?.reach?.x1).toBeCloseTo(axis.x(dayOf(2016, 8)))
  })

  it('are shared by events of one type on the same days, and pressed again lead through them', () => {
    const [, fight] = atlas.data.events
    if (!fight) throw new Error('no fighting')
    const twice = createAtlas({ ...atlas.data, events: [fight, { ...fight, id: 'e3' }] })
    const shared = layoutEvents(twice, axis, 46, 43)
    expect(shared.map((m) => m.events)).toEqual([['e2', 'e3']])
    const at = (picked: string | null) =>
      hitAt(shared, [], shared[0]?.x ?? 0, shared[0]?.y ?? 0, 4, picked)?.id
    expect([at(null), at('e2'), at('e3'), at('e1')]).toEqual(['e2', 'e3', 'e2', 'e2'])
  })

  it('are as large as a finger for one, and where they crowd, a press again leads through them', () => {
    const mark = markOf('e1')
    const crowd = [-7, 0, 7].map((dx, i) => ({
      ...mark,
      events: [`c${i}`],
      x: mark.x + dx,
      left: mark.x + dx - 4,
      right: mark.x + dx + 4,
    }))
    const pressed = (dx: number, picked: string | null, reach: number = HIT_REACH.touch) =>
      hitAt(crowd, [], mark.x + dx, mark.y, reach, picked)?.id ?? null
    expect(pressed(11 + 17, null)).toBe('c2')
    expect(pressed(11 + 19, null)).toBeNull()
    const seen = new Set<string | null>()
    for (let i = 0, picked: string | null = null; i < 3; i++) seen.add((picked = pressed(0, picked)))
    expect(seen).toEqual(new Set(['c0', 'c1', 'c2']))
    // A mouse is precise.
    expect(pressed(0, 'c1', HIT_REACH.mouse)).toBe('c1')
  })

  it('have a shape of their own for each kind', () => {
    expect(new Set(TIE_KINDS.map((kind) => GLYPH[glyphOf(kind, 'summit')])).size).toBe(TIE_KINDS.length)
    for (const type of EVENT_TYPES) expect(GLYPH[glyphOf('military', type)]).toMatch(/^M.*Z$/)
  })
})

describe('hits', () => {
  const lane = (tie: string, y: number, x0: number, x1: number) => ({
    tie,
    kind: 'energy' as const,
    steady: false,
    row: 0,
    y,
    thickness: 1,
    bars: [{ x0, x1, status: 'in-force' as const }],
  })
  const lanes = [lane('a', 80, 100, 200), lane('b', 83, 100, 300)]

  it('find the nearest bar within reach', () => {
    expect(hitAt([], lanes, 150, 81)).toEqual({ type: 'tie', id: 'a' })
    expect(hitAt([], lanes, 150, 82.5)).toEqual({ type: 'tie', id: 'b' })
    expect(hitAt([], lanes, 250, 80)).toEqual({ type: 'tie', id: 'b' })
    expect(hitAt([], lanes, 350, 80)).toBeNull()
    expect(hitAt([], lanes, 150, 60)).toBeNull()
  })

  it('find an event before a bar', () => {
    const { x, y } = markOf('e1')
    expect(hitAt(marks, [lane('a', y, x - 20, x + 20)], x, y)).toEqual({ type: 'event', id: 'e1' })
  })
})
