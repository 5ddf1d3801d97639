import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/atlas/day.ts'
import { MAIN_SHARE, createAxis } from '../../../src/ui/axis.ts'
import { extents, timelines } from '../features/timeline/arbitraries.ts'

const TIMELINE = { since: dayOf(2003), from: dayOf(2015, 11), to: dayOf(2017) }
const axis = createAxis(TIMELINE, 100, 1100)

describe('axis', () => {
  it('finds each day again at its left edge and at its noon', () => {
    fc.assert(
      fc.property(timelines, extents, fc.double({ min: 0, max: 1, noNaN: true }), (timeline, [l, r], t) => {
        const a = createAxis(timeline, l, r)
        const day = Math.floor(a.from + t * (a.to - 1 - a.from))
        expect(a.dayAt(a.x(day))).toBe(day)
        expect(a.dayAt(a.mid(day))).toBe(day)
        const early = Math.floor(a.since + t * (a.from - 1 - a.since))
        if (a.strip) expect(a.dayAt(a.mid(early))).toBe(early)
      }),
    )
  })

  it('never runs backward', () => {
    fc.assert(
      fc.property(timelines, extents, fc.nat(12000), fc.nat(50), (timeline, [l, r], offset, more) => {
        const a = createAxis(timeline, l, r)
        const day = a.since - 10 + offset
        expect(a.x(day + more)).toBeGreaterThanOrEqual(a.x(day))
      }),
    )
  })

  it('gives the main part its share and leaves a gap after the strip', () => {
    expect(axis.main[0]).toBeCloseTo(180)
    expect(axis.main[1]).toBe(1100)
    expect((axis.main[1] - axis.main[0]) / 1000).toBeCloseTo(MAIN_SHARE)
    expect(axis.strip?.[0]).toBe(100)
    expect(axis.strip?.[1]).toBeCloseTo(166)
  })

  it('gives the main part all the width when there are no years before', () => {
    const a = createAxis({ ...TIMELINE, since: TIMELINE.from }, 100, 1100)
    expect(a.strip).toBeNull()
    expect(a.main).toEqual([100, 1100])
  })

  it('holds what lies beyond at the ends', () => {
    expect(axis.x(dayOf(1990))).toBe(100)
    expect(axis.x(dayOf(2050))).toBe(1100)
    expect(axis.dayAt(-500)).toBe(TIMELINE.since)
    expect(axis.dayAt(5000)).toBe(TIMELINE.to - 1)
  })

  it('gives the gap to the nearer side', () => {
    expect(axis.dayAt(167)).toBe(TIMELINE.from - 1)
    expect(axis.dayAt(179)).toBe(TIMELINE.from)
  })

  it('stands a width of nothing', () => {
    expect(Number.isFinite(createAxis(TIMELINE, 100, 0).x(TIMELINE.from + 5))).toBe(true)
  })
})
