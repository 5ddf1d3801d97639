import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay } from '../../../src/atlas/day.ts'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { isDisputed, phaseOn, shown, snapshot, standing, voiceOf } from '../../../src/atlas/snapshot.ts'
import { filtersOn, fixtureAtlas, tieOf } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const ids = (day: string, overrides = {}) => snapshot(atlas, filtersOn(day, overrides)).map((s) => s.tie.id)
const statusOn = (id: string, day: string) => phaseOn(atlas, id, firstDay(day))?.phase.status

describe('the snapshot of a day', () => {
  it('holds what holds then, in the order of the atlas', () => {
    expect(ids('2016-08-08')).toEqual([
      'arms',
      'line-1',
      'line-2',
      'guarantee',
      'partnership',
      'mediation',
      'criticism',
    ])
  })

  it('changes status on the day named, not a day early or late', () => {
    expect(['2016-08-09', '2016-08-10'].map((day) => statusOn('line-1', day))).toEqual([
      'suspended',
      'agreed',
    ])
    expect(['2015-11-23', '2015-11-24'].map((day) => statusOn('line-1', day))).toEqual([
      'building',
      'suspended',
    ])
  })

  it('leaves out what is over, be it by the end of a phase or by one that says so', () => {
    expect(ids('2016-08-08')).not.toContain('trade')
    expect(ids('2016-08-08')).not.toContain('front')
  })

  it('keeps what is over, as ended, when the reader asks for all so far', () => {
    const soFar = snapshot(atlas, filtersOn('2016-08-08', { mode: 'so-far' }))
    const ended = soFar.filter((s) => s.status === 'ended').map((s) => s.tie.id)
    expect(ended).toEqual(['front', 'trade'])
  })

  it('never holds what has not begun', () => {
    expect(ids('2016-08-07', { mode: 'so-far' })).not.toContain('partnership')
    expect(ids('2016-08-08', { mode: 'so-far' })).toContain('partnership')
  })

  it('lets through only the kinds, statuses and voices that are chosen', () => {
    expect(ids('2016-08-08', { kinds: new Set(['energy']) })).toEqual(['line-1', 'line-2'])
    expect(ids('2016-08-08', { kinds: new Set() })).toEqual([])
    expect(ids('2016-08-08', { statuses: new Set(['proposed']) })).toEqual(['partnership', 'mediation'])
    expect(ids('2016-08-08', { voices: new Set(['judgement', 'announced']) })).toEqual([
      'partnership',
      'criticism',
    ])
  })

  it('is the sum of its kinds on any day', () => {
    const days = fc.integer({ min: firstDay('2001'), max: firstDay('2018') })
    fc.assert(
      fc.property(days, fc.constantFrom('on-day' as const, 'so-far' as const), (day, mode) => {
        const all = snapshot(atlas, filtersOn('2016', { day, mode })).length
        const each = TIE_KINDS.map(
          (kind) => snapshot(atlas, filtersOn('2016', { day, mode, kinds: new Set([kind]) })).length,
        )
        expect(each.reduce((a, b) => a + b)).toBe(all)
      }),
    )
  })

  it('so far only grows while time goes on', () => {
    const days = fc.integer({ min: firstDay('2001'), max: firstDay('2018') })
    fc.assert(
      fc.property(days, fc.nat(2000), (day, step) => {
        const early = snapshot(atlas, filtersOn('2016', { day, mode: 'so-far' })).map((s) => s.tie.id)
        const late = snapshot(atlas, filtersOn('2016', { day: day + step, mode: 'so-far' })).map(
          (s) => s.tie.id,
        )
        expect(late).toEqual(expect.arrayContaining(early))
      }),
    )
  })

  it('says the same of a tie as the one question about that tie', () => {
    const day = firstDay('2016-08-08')
    for (const tie of atlas.data.ties)
      expect(shown(atlas, tie, filtersOn('2016-08-08'))).toEqual(standing(atlas, tie, day, 'on-day'))
  })
})

describe('the voice of a tie', () => {
  it('is that of its first claim, and the record where the article does not mention it', () => {
    expect(voiceOf(atlas, tieOf(atlas, 'partnership'))).toBe('announced')
    expect(voiceOf(atlas, tieOf(atlas, 'trade'))).toBe('record')
  })
})

describe('a tie is disputed', () => {
  it('on the days on which article and record differ, and while a verdict contests its claim', () => {
    const disputed = atlas.data.ties.flatMap((tie) =>
      (atlas.phases.get(tie.id) ?? []).flatMap((span) =>
        isDisputed(atlas, tie, span) ? [`${tie.id} ${span.phase.from}`] : [],
      ),
    )
    expect(disputed).toMatchInlineSnapshot(`
      [
        "arms 2011",
        "criticism 2014-03",
      ]
    `)
  })
})
