import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '../../../src/atlas/change.ts'
import { firstDay, formatDay } from '../../../src/atlas/day.ts'
import { changeSentence, pairSentence } from '../../../src/atlas/narrate.ts'
import { STATUSES, TIE_KINDS } from '../../../src/atlas/schema.ts'
import { filtersOn, fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()

function step(from: string, to: string, overrides: Parameters<typeof filtersOn>[1] = {}, of = atlas): string {
  const filters = filtersOn(to, overrides)
  return changeSentence(of, changeBetween(of, firstDay(from), firstDay(to), filters.kinds), filters)
}

describe('the sentence of a change', () => {
  it('says the day and what came to which status, those of one status together', () => {
    expect(step('2016-08-09', '2016-08-10')).toBe('10 August 2016. Line 1 and line 2 now agreed.')
  })

  it('says what is new, with its status, and which events there were', () => {
    expect(step('2016-08-07', '2016-08-08')).toBe(
      '8 August 2016. Summit at Borport; new: strategic partnership (proposed).',
    )
  })

  it('says what ended', () => {
    expect(step('2016-05-31', '2016-06-01')).toBe('1 June 2016. Ended: fighting.')
  })

  it('says a new number of what keeps its status', () => {
    expect(step('2010-12-31', '2011-01-01')).toBe('1 January 2011. Arms deliveries now 70%.')
  })

  it('says so when nothing changed', () => {
    expect(step('2016-01-05', '2016-01-06')).toBe('6 January 2016. Nothing new.')
  })

  it('keeps to what the reader lets through', () => {
    expect(step('2016-08-09', '2016-08-10', { kinds: new Set(['military']) })).toBe(
      '10 August 2016. Nothing new.',
    )
    expect(step('2016-08-09', '2016-08-10', { voices: new Set(['forecast']) })).toBe(
      '10 August 2016. Nothing new.',
    )
    expect(step('2016-08-09', '2016-08-10', { statuses: new Set(['suspended']) })).toBe(
      '10 August 2016. Line 1 and line 2 now agreed.',
    )
  })

  it('never has more than 25 words, and counts what it leaves out', () => {
    const json = fixtureJson()
    const labels = fc.array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,11}$/), {
      minLength: 9,
      maxLength: 9,
    })
    const days = fc.integer({ min: firstDay('2009'), max: firstDay('2017') })
    fc.assert(
      fc.property(labels, days, days, (names, from, to) => {
        const some = fixtureAtlas({ ties: json.ties.map((tie, i) => ({ ...tie, label: names[i] ?? 'x' })) })
        const change = changeBetween(some, from, to, new Set(TIE_KINDS))
        const sentence = changeSentence(some, change, filtersOn('2016', { day: to }))
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25)
        expect(sentence.startsWith(`${formatDay(Math.max(from, to))}. `)).toBe(true)
      }),
      { numRuns: 60 },
    )
    const long = fixtureAtlas({
      ties: json.ties.map((tie) => ({ ...tie, label: `${tie.id} with many words behind it here` })),
    })
    expect(step('2009', '2017', {}, long)).toMatch(/; and \d more\.$/)
    const longest = fixtureAtlas({ ties: json.ties.map((tie) => ({ ...tie, label: 'word '.repeat(30) })) })
    expect(step('2016-08-09', '2016-08-10', {}, longest)).toBe('10 August 2016. 2 changes.')
  })
})

describe('the sentence of a pair', () => {
  const pair = (day: string, overrides: Parameters<typeof filtersOn>[1] = {}) =>
    pairSentence(atlas, filtersOn(day, overrides), 'AR', 'BO')

  it('counts the ties either way, by kind and by what they do', () => {
    expect(pair('2016-08-08')).toBe(
      'Arland and Borland have 3 links on this day: 1 military, 1 alliance, 1 diplomatic; 2 of cooperation, 1 of tension.',
    )
  })

  it('reads the same from the other side but for the names', () => {
    expect(pairSentence(atlas, filtersOn('2016-08-08'), 'BO', 'AR')).toBe(
      pair('2016-08-08').replace('Arland and Borland', 'Borland and Arland'),
    )
  })

  it('agrees with one tie', () => {
    expect(pair('2011-01-01')).toBe(
      'Arland and Borland have 1 link on this day: 1 military; 1 of cooperation.',
    )
  })

  it('says that there is none, and whether filters may be why', () => {
    expect(pair('2001-01-01')).toBe('Arland and Borland have no link on this day.')
    expect(pair('2016-08-08', { statuses: new Set([STATUSES[4]]) })).toBe(
      'Arland and Borland have no link on this day with these filters.',
    )
  })

  it('counts what is over when all so far is asked for', () => {
    expect(pair('2016-08-08', { mode: 'so-far' })).toMatch(
      /^Arland and Borland have had 4 links until this day: .* 1 economic; 3 of cooperation, 1 of tension\.$/,
    )
  })
})
