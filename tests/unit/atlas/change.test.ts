import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAtlas, type Atlas } from '../../../src/atlas/atlas.ts'
import { changeBetween, changesOn, changeText } from '../../../src/atlas/change.ts'
import { firstDay } from '../../../src/atlas/day.ts'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { phaseOn } from '../../../src/atlas/snapshot.ts'
import { newsOf } from '../../../src/atlas/transitions.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import { phaseLists, someDay } from './arbitraries.ts'

const ALL = new Set(TIE_KINDS)
const atlas = fixtureAtlas()
const step = (from: string, to: string, kinds = ALL) =>
  changeBetween(atlas, firstDay(from), firstDay(to), kinds)
const ids = (rows: readonly { id: string }[]) => rows.map((r) => r.id)

/** The invented atlas with other phases in its ties. */
const atlases = fc.array(phaseLists, { minLength: 3, maxLength: 3 }).map((lists) =>
  createAtlas({
    ...atlas.data,
    ties: atlas.data.ties.slice(0, 3).map((tie, i) => ({ ...tie, phases: lists[i] ?? [] })),
  }),
)

/** Tie → "status value" on a day, for ties that have a phase then. */
function state(of: Atlas, day: number): Map<string, string> {
  return new Map(
    of.data.ties.flatMap((tie): [string, string][] => {
      const phase = phaseOn(of, tie.id, day)?.phase
      return phase ? [[tie.id, `${phase.status} ${phase.quantity?.value ?? '–'}`]] : []
    }),
  )
}

describe('a change', () => {
  it('applied to the snapshot of one day gives that of the other', () => {
    fc.assert(
      fc.property(atlases, someDay, someDay, (some, from, to) => {
        const change = changeBetween(some, from, to, ALL)
        const after = state(some, change.to)
        const applied = state(some, change.from)
        for (const tie of change.ended) expect(applied.delete(tie.id)).toBe(true)
        for (const tie of change.began) {
          expect(applied.has(tie.id)).toBe(false)
          applied.set(tie.id, after.get(tie.id) ?? '')
        }
        for (const tie of change.changed) {
          expect(applied.get(tie.id)).not.toBe(after.get(tie.id))
          applied.set(tie.id, after.get(tie.id) ?? '')
        }
        expect(new Map([...applied].sort())).toEqual(new Map([...after].sort()))
      }),
    )
  })

  it('is told forwards, whichever day is named first', () => {
    fc.assert(
      fc.property(atlases, someDay, someDay, (some, from, to) => {
        const change = changeBetween(some, to, from, ALL)
        expect(change).toEqual(changeBetween(some, from, to, ALL))
        expect(change.from).toBeLessThanOrEqual(change.to)
      }),
    )
  })

  it('of a day is counted against the day before it', () => {
    const change = changesOn(atlas, firstDay('2016-08-10'), ALL)
    expect([change.from, change.to]).toEqual([firstDay('2016-08-09'), firstDay('2016-08-10')])
    expect(ids(change.changed)).toEqual(['line-1', 'line-2'])
  })

  it('from a day to itself is none', () => {
    fc.assert(
      fc.property(atlases, someDay, (some, day) => {
        expect(changeText(changeBetween(some, day, day, ALL))).toBe('no link changes')
      }),
    )
  })

  it('names what began, ended and changed', () => {
    const change = step('2016-03-31', '2016-08-10')
    expect([ids(change.began), ids(change.ended), ids(change.changed)]).toEqual([
      ['partnership'],
      ['front'],
      ['line-1', 'line-2'],
    ])
    expect(changeText(change)).toBe('1 new link, 1 ended, 2 changed')
    expect(changeText({ ...change, began: [] })).toBe('1 link ended, 2 changed')
    expect(changeText({ ...change, ended: [], changed: [] })).toBe(`new: ${change.began[0]?.label ?? ''}`)
    expect(changeText({ ...change, began: [], ended: [] })).toBe('changed: Southern Pipes')
  })

  it('of several lines of one pipeline is named by the pipeline', () => {
    const apart = createAtlas({
      ...atlas.data,
      ties: atlas.data.ties.map(({ group: _, ...tie }) => tie),
    })
    const day = firstDay('2016-08-10')
    expect(changeText(changesOn(atlas, day, ALL))).toBe('changed: Southern Pipes')
    expect(changeText(changesOn(apart, day, ALL))).toBe('2 links changed')
    const { changed } = changesOn(atlas, day, ALL)
    // What began and what changed are two things to tell.
    const mixed = { began: changed.slice(0, 1), ended: [], changed: changed.slice(1) }
    expect(changeText(mixed)).toBe('1 new link, 1 changed')
  })

  it('keeps to the kinds that are chosen, in ties and in events', () => {
    const change = step('2016-03-31', '2016-08-10', new Set(['military']))
    expect(ids([...change.began, ...change.changed])).toEqual([])
    expect([ids(change.ended), ids(change.events)]).toEqual([['front'], ['e2']])
  })

  it('counts an event on the later day and not on the earlier', () => {
    expect(ids(step('2016-08-07', '2016-08-08').events)).toEqual(['e1'])
    expect(ids(step('2016-08-08', '2016-08-09').events)).toEqual([])
    expect(ids(step('2016-08-08', '2016-08-07').events)).toEqual(['e1'])
  })

  it('tells a new number from a new phase that says the same', () => {
    expect(ids(step('2010-06-01', '2011-06-01').changed)).toContain('arms')
    expect(ids(step('2012-06-01', '2013-06-01').changed)).toEqual([])
  })
})

describe('what is new of a tie', () => {
  it('is what its day changes, and nothing where no day is known', () => {
    fc.assert(
      fc.property(atlases, someDay, (some, day) => {
        const { began, changed } = changesOn(some, day, ALL)
        for (const { id } of some.data.ties) {
          const news = newsOf(some, id, day)
          const from = phaseOn(some, id, day)?.phase.from
          if (from === undefined || from.length < '2016-08-08'.length) expect(news).toBeNull()
          if (news) expect((news === 'began' ? began : changed).map((tie) => tie.id)).toContain(id)
        }
      }),
    )
  })
})
