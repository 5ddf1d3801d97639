import { describe, expect, it } from 'vitest'
import { othersOf, phraseFrom, statusAside } from '../../../src/atlas/perspective.ts'
import { FORMS, TONES } from '../../../src/atlas/schema.ts'
import { m } from '../../../src/messages/messages.ts'
import { shown } from '../../../src/atlas/snapshot.ts'
import { filtersOn, fixtureAtlas, tieOf } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const said = (id: string, subject: string) => phraseFrom(atlas, tieOf(atlas, id), subject)

describe('a tie from one side', () => {
  it('is told from the side of who acts, and of who is acted on', () => {
    expect(said('arms', 'AR')).toBe('delivers arms to Borland')
    expect(said('arms', 'BO')).toBe('gets arms from Arland')
    expect(said('line-1', 'BO')).toBe('has a pipeline to Celland')
    expect(said('line-1', 'CE')).toBe('has a pipeline from Borland')
    expect(said('guarantee', 'AR')).toBe('guarantees the security of Celland')
    expect(said('guarantee', 'CE')).toBe('has a security guarantee from Arland')
  })

  it('takes the tone into its words', () => {
    expect(said('criticism', 'BO')).toBe('criticises Arland')
    expect(said('criticism', 'AR')).toBe('is criticised by Borland')
    const kind = { ...tieOf(atlas, 'criticism'), tone: 'cooperation' as const }
    expect(phraseFrom(atlas, kind, 'AR')).toBe('gets words of support from Borland')
  })

  it('is the same from both sides where it has no direction', () => {
    expect(said('front', 'BO')).toBe('is in conflict with Celland')
    expect(said('front', 'CE')).toBe('is in conflict with Borland')
  })

  it('tells of a mediation from three sides', () => {
    expect(said('mediation', 'BO')).toBe('mediates between Arland and Celland')
    expect(said('mediation', 'AR')).toBe('is brought together with Celland by Borland')
    expect(said('mediation', 'CE')).toBe('is brought together with Arland by Borland')
  })

  it('gives an organisation of several words its article', () => {
    expect(phraseFrom(atlas, { ...tieOf(atlas, 'arms'), to: 'LEAGUE' }, 'AR')).toBe(
      'delivers arms to the Northern League',
    )
  })

  it('has other words for the two ends of every form but those that are alike from both', () => {
    const alike = FORMS.flatMap((form) =>
      TONES.filter((tone) => {
        const { out, back } = m.links.seen[form][tone]
        return out({ other: 'X' }) === back({ other: 'X' })
      }).map((tone) => `${form} ${tone}`),
    )
    expect(alike).toEqual([
      'partnership tension',
      'mediation cooperation',
      'mediation tension',
      'trade cooperation',
    ])
  })
})

it('adds the status in words unless the tie is ongoing', () => {
  const at = (id: string) => {
    const s = shown(atlas, tieOf(atlas, id), filtersOn('2016-08-08'))
    if (!s) throw new Error(`${id} does not stand`)
    return statusAside(s)
  }
  expect([at('arms'), at('line-1'), at('partnership')]).toEqual(['', 'suspended', 'proposed'])
})

it('ties a mediator to both sides, and the sides to the mediator', () => {
  const others = (id: string, actor: string) => othersOf(atlas, tieOf(atlas, id), actor)
  expect(others('mediation', 'BO')).toEqual(['AR', 'CE'])
  expect(others('mediation', 'AR')).toEqual(['BO'])
  expect(others('arms', 'AR')).toEqual(['BO'])
  expect(others('arms', 'CE')).toEqual([])
  const placed = { ...tieOf(atlas, 'mediation'), via: 'isthmus' }
  expect(othersOf(atlas, placed, 'AR')).toEqual(['CE'])
})
