import { describe, expect, it } from 'vitest'
import { citation } from '../../../src/features/inspector/citation-line.ts'
import { numbersIn, referencesOf } from '../../../src/state/source-list.ts'
import {
  evidenceFor,
  findingsByClaim,
  fullName,
  nameOfSubject,
  subjectOf,
} from '../../../src/state/subject.ts'
import { accuracyText } from '../../../src/features/inspector/inspector-words.ts'
import { defaultView, type Selection } from '../../../src/state/view.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const subject = (type: Selection['type'], id: string, of = atlas) => {
  const found = subjectOf(of, { type, id })
  if (!found) throw new Error(`no ${type} ${id}`)
  return found
}

describe('the subject', () => {
  it('is the row that is selected, with its name and its full name', () => {
    const names = (type: Selection['type'], id: string) => [
      nameOfSubject(subject(type, id)),
      fullName(atlas, subject(type, id)),
    ]
    expect(names('tie', 'front')).toEqual(['fighting', 'Fighting, Borland and Celland'])
    expect(names('event', 'e1')).toEqual(['Summit at Borport', 'Summit at Borport, 8 August 2016'])
    expect(names('site', 's1')).toEqual(['Ridge garrison', 'Ridge garrison'])
    expect(names('actor', 'AR')).toEqual(['Arland', 'Arland'])
  })

  it('is none without a selection, or with one that the atlas does not have', () => {
    expect(subjectOf(atlas, null)).toBeNull()
    for (const type of ['tie', 'event', 'site', 'actor'] as const)
      expect(subjectOf(atlas, { type, id: 'nobody' })).toBeNull()
  })
})

describe('the sources behind a subject', () => {
  it('are named once each, in the order in which a reader meets them', () => {
    expect(referencesOf(atlas, subject('tie', 'line-1'))).toEqual(['own', 'ledger'])
    expect(referencesOf(atlas, subject('tie', 'arms'))).toEqual(['ledger'])
    expect(referencesOf(atlas, subject('actor', 'CE'))).toEqual(['paper'])
  })

  it('are those of the evidence for its claims too', () => {
    const ties = fixtureJson().ties.map((t) =>
      t.id === 'trade' ? { ...t, context: false, claims: ['claim-6'] } : t,
    )
    const more = fixtureAtlas({ ties })
    expect(referencesOf(more, subject('tie', 'trade', more))).toEqual(['own', 'ledger'])
  })

  it('are numbered from 1, rising, and what is not among them has no number', () => {
    expect(numbersIn(['a', 'b', 'c'], ['c', undefined, 'a', 'c', 'z'])).toEqual([1, 3])
  })
})

describe('the evidence behind claims', () => {
  it('comes once, however many of the claims it is about', () => {
    const evidence = fixtureJson().evidence?.map((e) =>
      e.id === 'v1' ? { ...e, claims: ['claim-1', 'claim-2'] } : e,
    )
    const more = fixtureAtlas({ evidence })
    expect(evidenceFor(more, ['claim-2', 'claim-1', 'claim-6']).map((e) => e.id)).toEqual(['v1', 'v2'])
  })

  it('is told at the first claim that it is about, and only named at those after it', () => {
    const evidence = fixtureJson().evidence?.map((e) =>
      e.id === 'v1' ? { ...e, claims: ['claim-1', 'claim-2'] } : e,
    )
    const told = findingsByClaim(fixtureAtlas({ evidence }), ['claim-2', 'claim-1', 'claim-6'])
    const ids = (claim: string) =>
      [told.get(claim)?.first, told.get(claim)?.again].map((a) => a?.map((e) => e.id))
    expect(ids('claim-2')).toEqual([['v1'], []])
    expect(ids('claim-1')).toEqual([[], ['v1']])
    expect(ids('claim-6')).toEqual([['v2'], []])
  })
})

describe('words of the inspector', () => {
  it('cite what is seen, on its day', () => {
    expect(citation(atlas, defaultView(atlas), 'Trade', 'https://example.org/?tie=trade')).toBe(
      '“Trade”, as on 8 August 2016. In: “A marriage of convenience”. https://example.org/?tie=trade',
    )
  })

  it('say how far a place may be off, where that is known', () => {
    expect(accuracyText(2.5)).toBe('to within 2.5 km')
    expect(accuracyText(undefined)).toBeUndefined()
  })
})
