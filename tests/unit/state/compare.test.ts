import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeSize } from '../../../src/atlas/change.ts'
import { firstDay } from '../../../src/atlas/day.ts'
import { phaseOn } from '../../../src/atlas/snapshot.ts'
import { comparedDays, compareDays, comparison, openComparison } from '../../../src/state/compare.ts'
import { emphasis } from '../../../src/state/emphasis.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const view = defaultView(atlas)
const days = fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 })
const ids = (rows: readonly { id: string }[]) => rows.map((r) => r.id).sort()

describe('two days compared', () => {
  it('are put in their order, whichever was chosen first', () => {
    expect(comparedDays(view)).toBeNull()
    expect(comparedDays({ day: 9, compare: 4 })).toEqual({ from: 4, to: 9 })
    expect(comparedDays({ day: 4, compare: 9 })).toEqual({ from: 4, to: 9 })
  })

  it('differ by the same ties from either side', () => {
    fc.assert(
      fc.property(days, days, (day, compare) => {
        const one = comparison(atlas, { ...view, day, compare })
        const other = comparison(atlas, { ...view, day: compare, compare: day })
        expect(one).toEqual(other)
      }),
    )
  })

  it('have come and gone what stands on a day between them and on neither of them', () => {
    fc.assert(
      fc.property(days, days, (day, compare) => {
        const { from, to } = comparedDays({ day, compare }) ?? { from: 0, to: 0 }
        const expected = atlas.data.ties.filter((tie) => {
          const stands = (on: number) => phaseOn(atlas, tie.id, on) !== null
          if (stands(from) || stands(to)) return false
          for (let on = from + 1; on < to; on++) if (stands(on)) return true
          return false
        })
        expect(ids(comparison(atlas, { ...view, day, compare })?.passed ?? [])).toEqual(ids(expected))
      }),
      { numRuns: 60 },
    )
  })

  it('stay within the timeline, and leave “so far” and the selection behind', () => {
    const from = { ...view, mode: 'so-far' as const, selected: { type: 'tie' as const, id: 'arms' } }
    expect(compareDays(atlas, from, -1)).toMatchObject({
      compare: atlas.timeline.from,
      day: view.day,
      mode: 'on-day',
      selected: null,
    })
  })

  it('have what differs in focus, before the claim that is read', () => {
    const compared = { ...view, claim: 'claim-1', compare: atlas.timeline.from }
    const difference = comparison(atlas, compared)
    const lit = emphasis(atlas, compared, difference)
    const expected = difference && [
      ...difference.began,
      ...difference.ended,
      ...difference.changed,
      ...difference.passed,
    ]
    expect([...(lit?.ties ?? [])].sort()).toEqual(ids(expected ?? []))
    expect(expected?.length).toBeGreaterThan(0)
  })
})

describe('a comparison that opens', () => {
  const opened = (day: string, of = atlas) => {
    const next = openComparison(of, { ...view, day: firstDay(day) })
    return { ...comparedDays(next), differs: comparison(of, next) }
  }

  it('takes the day before something last turned', () => {
    expect(opened('2016-08-10')).toMatchObject({ from: firstDay('2016-08-09'), to: firstDay('2016-08-10') })
    expect(opened('2016-08-20')).toMatchObject({ from: firstDay('2016-08-09'), to: firstDay('2016-08-20') })
  })

  it('takes the article’s own pair where nothing has turned yet', () => {
    const [pair] = atlas.data.article.comparisons
    const first = opened('2015-11-01')
    if (pair) expect(first).toMatchObject({ from: firstDay(pair.from), to: firstDay(pair.to) })
    expect(changeSize(first.differs ?? { began: [], ended: [], changed: [] })).toBeGreaterThan(0)
  })

  it('never opens with two days that are alike', () => {
    fc.assert(
      fc.property(days, (day) => {
        const differs = comparison(atlas, openComparison(atlas, { ...view, day }))
        expect(differs && changeSize(differs)).toBeGreaterThan(0)
      }),
    )
  })
})
