import { describe, expect, it } from 'vitest'
import { firstDay, isoDay } from '../../../src/atlas/day.ts'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { framesOf, type DaylessFilters } from '../../../src/figure/frames.ts'
import { busiestDays, turnsOf } from '../../../src/figure/sheet-days.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const filters = (overrides: Partial<DaylessFilters> = {}): DaylessFilters => ({
  kinds: new Set(TIE_KINDS),
  statuses: null,
  voices: null,
  mode: 'on-day',
  ...overrides,
})
const ids = (list: readonly { readonly id: string }[]) => list.map((x) => x.id)

describe('the days of the sheet', () => {
  it('are the anchors of the article, with their labels and claims', () => {
    const turns = turnsOf(atlas)
    expect(turns.map((t) => isoDay(t.day))).toEqual(['2015-11-24', '2016-04-02', '2016-08-08', '2016-08-10'])
    expect(turns[1]).toMatchObject({ label: 'Fighting on the Ridge', claims: ['claim-7'] })
  })

  it('are those with most changes where the article names none', () => {
    const { article } = fixtureJson()
    const bare = fixtureAtlas({ article: { ...article, anchors: [] } })
    const turns = turnsOf(bare)
    expect(turns.length).toBeGreaterThan(3)
    expect(turns.every((t) => t.label === null)).toBe(true)
    expect(turns.map((t) => isoDay(t.day))).toContain('2016-08-10')
  })

  it('rise, keep to the timeline, and are no more than asked for', () => {
    const days = busiestDays(atlas, 2)
    // Two ties change on each of these days, as on 10 August, which is later; on all others less does.
    expect(days.map(isoDay)).toEqual(['2015-11-24', '2016-01-01'])
    expect(busiestDays(atlas, 3).map(isoDay)).toEqual(['2015-11-24', '2016-01-01', '2016-08-10'])
    const all = busiestDays(atlas, 100)
    expect(all).toEqual([...all].sort((a, b) => a - b))
    expect(all.every((d) => atlas.timeline.from < d && d < atlas.timeline.to)).toBe(true)
  })
})

describe('the frames of the sheet', () => {
  it('are compared each with the day before it', () => {
    const frames = framesOf(atlas, filters())
    expect(frames.map((f) => f.number)).toEqual([1, 2, 3, 4])
    for (const { day, change } of frames) expect([change.from, change.to]).toEqual([day - 1, day])
    expect(ids(frames[0]?.change.began ?? [])).toEqual(['line-2'])
    expect(ids(frames[0]?.change.changed ?? [])).toEqual(['line-1'])
    expect(ids(frames[2]?.change.began ?? [])).toEqual(['partnership'])
    expect(ids(frames[2]?.change.ended ?? [])).toEqual([])
  })

  it('emphasise what changed, its events and the ends of its ties, and nothing else', () => {
    const frame = framesOf(atlas, filters())[2]
    expect([...(frame?.emphasis.ties ?? [])]).toEqual(['partnership'])
    expect([...(frame?.emphasis.events ?? [])]).toEqual(['e1'])
    expect([...(frame?.emphasis.actors ?? [])].sort()).toEqual(['AR', 'BO'])
  })

  it('leave out what the filters keep back on both days', () => {
    const energy = framesOf(atlas, filters({ kinds: new Set(['energy']) }))
    expect(ids(energy[2]?.change.began ?? [])).toEqual([])
    expect(energy[2]?.emphasis.events.size).toBe(0)
    const said = framesOf(atlas, filters({ voices: new Set(['announced']) }))
    expect(ids(said[2]?.change.began ?? [])).toEqual(['partnership'])
    expect(ids(said[2]?.change.ended ?? [])).toEqual([])
    const suspended = framesOf(atlas, filters({ statuses: new Set(['suspended']) }))
    // What was let through until now has changed, though it is let through no more.
    expect(ids(suspended[3]?.change.changed ?? [])).toEqual(['line-1', 'line-2'])
    expect(suspended[3]?.shown).toBe(0)
  })

  it('count the ties that stand on their days', () => {
    const [first] = framesOf(atlas, filters({ kinds: new Set(['energy']) }))
    expect(first?.shown).toBe(2)
    expect(first?.day).toBe(firstDay('2015-11-24'))
  })
})
