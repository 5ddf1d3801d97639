import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay, isoDay } from '../../src/atlas/day.ts'
import { TIE_KINDS, type TieKind } from '../../src/atlas/schema.ts'
import { eventsOn, storyOf } from '../../src/atlas/story.ts'
import { createAxis } from '../../src/ui/axis.ts'
import { nameAt } from '../../src/features/timeline/hits.ts'
import { keyDays, nameOfDay, placeNames } from '../../src/features/timeline/key-days.ts'
import { shippedAtlas } from './shipped.ts'

const atlas = shippedAtlas()
const all = keyDays(atlas, new Set(TIE_KINDS))
const on = (day: string) => nameOfDay(atlas, all, storyOf(atlas, firstDay(day), new Set(TIE_KINDS)))
const named = (day: string, width = 1300) =>
  placeNames(createAxis(atlas.timeline, 92, width), all, on(day), 2)

describe('the key days on the timeline', () => {
  it('are the article’s, the opening day first', () => {
    expect(all).toHaveLength(atlas.data.article.anchors.length)
    expect(all[0]?.day).toBe(atlas.openingDay)
  })

  it('are of a layer alone those on which something happens in it', () => {
    const days = (kind: TieKind) => keyDays(atlas, new Set([kind])).map(({ day }) => isoDay(day))
    expect(days('energy')).toContain('2015-12-03')
    expect(days('energy')).not.toContain('2016-04-02')
    expect(days('military')).toContain('2016-04-02')
    expect(days('military')).not.toContain('2016-01-04')
  })

  it('are named after the links that change, where no event of the layers shown is on them', () => {
    for (const kind of TIE_KINDS)
      for (const { day, label } of keyDays(atlas, new Set([kind]))) {
        const isEvent = eventsOn(atlas, day, new Set([kind])).length > 0
        expect(
          all.some((k) => k.day === day && k.label === label),
          `${kind} ${label}`,
        ).toBe(isEvent)
      }
  })

  it('name the present day always: by its own name, or by what happens on it', () => {
    for (const day of ['2015-11-24', '2016-04-03', '2016-06-28', '2016-08-16', '2016-12-08'])
      for (const width of [500, 900, 1300, 1900]) {
        const wanted = on(day)
        const current = named(day, width).filter((n) => n.current)
        expect(current.map((n) => isoDay(n.day))).toEqual(wanted ? [day] : [])
      }
  })

  it('do not name the first day of what goes on a second time', () => {
    expect(named('2016-04-03').map((n) => isoDay(n.day))).not.toContain('2016-04-02')
    expect(named('2016-06-01').map((n) => isoDay(n.day))).toContain('2016-04-02')
  })

  it('name most of the nine on a desk, and fewer where there is less room', () => {
    expect(named('2016-08-08').length).toBeGreaterThanOrEqual(6)
    expect(named('2016-08-08', 600).length).toBeLessThan(named('2016-08-08').length)
  })

  it('never lie on one another, nor on what is in their way, nor does a line cross a name', () => {
    const days = fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 })
    fc.assert(
      fc.property(days, fc.integer({ min: 300, max: 2000 }), fc.nat(1500), (day, width, x) => {
        const axis = createAxis(atlas.timeline, 92, width)
        const current = nameOfDay(atlas, all, storyOf(atlas, day, new Set(TIE_KINDS)))
        const box = { left: x, right: x + 84 }
        const names = placeNames(axis, all, current, 2, [box])
        for (const [i, a] of names.entries()) {
          expect(a.right <= box.left || box.right <= a.left).toBe(true)
          for (const b of names.slice(i + 1)) {
            if (a.row === b.row) expect(a.right <= b.left || b.right <= a.left).toBe(true)
            const [upper, lower] = a.row < b.row ? [a, b] : [b, a]
            if (upper.row < lower.row) expect(upper.x < lower.left || lower.right < upper.x).toBe(true)
          }
        }
      }),
    )
  })

  it('are found by the pointer on their words', () => {
    const [first] = named('2016-08-08')
    if (!first) throw new Error('nothing is named')
    const rows = [10, 22]
    expect(nameAt([first], rows, first.left + 5, 6)).toBe(first)
    expect(nameAt([first], rows, first.left + 5, 40)).toBeNull()
    expect(nameAt([first], rows, first.right + 5, 6)).toBeNull()
  })
})
