import { describe, expect, it } from 'vitest'
import {
  eventSentence,
  speaker,
  standingSentence,
  tieSentence,
  tieTitle,
} from '../../../src/atlas/describe.ts'
import { firstDay } from '../../../src/atlas/day.ts'
import { FORMS, STATUSES, TONES } from '../../../src/atlas/schema.ts'
import { standing, type Mode } from '../../../src/atlas/snapshot.ts'
import { statusOf, unitMeaning } from '../../../src/atlas/status-words.ts'
import { m } from '../../../src/messages/messages.ts'
import { fixtureAtlas, tieOf } from '../../support/fixture-atlas.ts'
import { fixtureTies } from '../../support/fixture-ties.ts'

const atlas = fixtureAtlas()
const tie = (id: string) => tieOf(atlas, id)

/** How a tie stands on a day, in words. */
function told(id: string, day: string, mode: Mode = 'on-day'): string {
  const s = standing(atlas, tie(id), firstDay(day), mode)
  return s ? standingSentence(atlas, s) : 'not shown'
}

describe('the sentence of a tie', () => {
  it('is its own where it has one', () => {
    expect(tieSentence(atlas, tie('guarantee'))).toBe('Arland is bound to defend Celland.')
  })

  it.each([
    ['arms', 'Arland delivers arms to Borland: arms deliveries.'],
    ['line-1', 'A pipeline from Borland to Celland: line 1.'],
    ['mediation', 'Borland mediates between Arland and Celland: good offices.'],
    ['criticism', 'Borland criticises Arland over the Isthmus: condemnation.'],
    ['front', 'Hostility between Borland and Celland: fighting.'],
    ['partnership', 'Arland seeks a partnership with Borland: strategic partnership.'],
  ])('of %s is made from its fields', (id, sentence) => {
    expect(tieSentence(atlas, tie(id))).toBe(sentence)
  })

  it('names both ends and ends in one full stop, whatever the form, tone and direction', () => {
    for (const form of FORMS)
      for (const tone of TONES)
        for (const directed of [true, false]) {
          const sentence = tieSentence(atlas, { ...tie('arms'), form, tone, directed })
          expect(sentence).toMatch(/^[A-Z][^.]*Borland[^.]*\.$/)
          expect(sentence).toContain('Arland')
          expect(sentence).not.toMatch(/undefined|\b(AR|BO)\b| {2}/)
        }
  })

  it('has a title that tells it from others of its label', () => {
    expect(tieTitle(atlas, tie('arms'))).toBe('Arms deliveries, Arland to Borland')
    expect(tieTitle(atlas, tie('front'))).toBe('Fighting, Borland and Celland')
  })
})

describe('the standing of a tie on a day', () => {
  it('says the status since when, at the precision of the data', () => {
    expect(told('line-1', '2016-08-08')).toBe('Suspended since 24 November 2015; reported.')
    expect(told('criticism', '2016-01-01')).toMatch(/^Ongoing since March 2014; /)
    expect(told('guarantee', '2016-01-01')).toBe('In force since 2003; reported.')
  })

  it('counts from when the status began, though a later phase only states another number', () => {
    expect(told('arms', '2013-05-01')).toMatch(/^Ongoing since 2010; share of arms imports 70%/)
    expect(told('arms', '2016-05-01')).toMatch(/^Ongoing since 2010; share of arms imports 85%/)
  })

  it('says how much, with unit, period and that it is an estimate', () => {
    expect(told('line-1', '2016-08-10')).toBe(
      'Agreed since 10 August 2016; capacity 15.75 bcm/year (plan, estimate); reported.',
    )
  })

  it('says who announced it', () => {
    expect(told('partnership', '2016-08-08')).toBe(
      'Proposed since 8 August 2016; announced by the president of Arland.',
    )
  })

  it('says what the article says where the record differs', () => {
    expect(told('arms', '2012-01-01')).toBe(
      'Ongoing since 2010; share of arms imports 70%; reported; the article says otherwise: ongoing, share of arms imports 85%.',
    )
  })

  it('says when a verdict contests it', () => {
    expect(told('criticism', '2016-08-08')).toMatch(
      /; author’s opinion; other sources disagree with the article\.$/,
    )
  })

  it('says of what was so on one day alone that it was, on that day and later', () => {
    const [phase] = tie('front').phases
    if (!phase) throw new Error('no phase')
    const oneDay = fixtureAtlas({
      ties: fixtureTies().map((t) =>
        t.id === 'front' ? { ...t, phases: [{ ...phase, from: '2016-04-02', to: '2016-04-03' }] } : t,
      ),
    })
    for (const day of ['2016-04-02', '2016-08-08']) {
      const s = standing(oneDay, tieOf(oneDay, 'front'), firstDay(day), 'so-far')
      expect(s && standingSentence(oneDay, s)).toMatch(/^Only on 2 April 2016[;.( ]/)
    }
  })

  it('says of what is over when it ended and what it was', () => {
    expect(told('trade', '2016-08-08')).toBe('not shown')
    expect(told('trade', '2016-08-08', 'so-far')).toBe(
      'Ended March 2016; until then ongoing; turnover US$2.8 bn (2015); not in the article.',
    )
  })

  it('has a word for each status of each form', () => {
    const words = FORMS.flatMap((form) => STATUSES.map((status) => statusOf(form, status)))
    expect(words.every((word) => /^[a-z][a-z ]+$/.test(word))).toBe(true)
    const inForce = (['pipeline', 'gas-supply', 'guarantee', 'distrust'] as const).map((form) =>
      statusOf(form, 'in-force'),
    )
    expect(inForce).toEqual(['operating', 'flowing', 'in force', 'ongoing'])
  })

  it('says what a unit means that a reader may not know, and nothing of others', () => {
    expect(unitMeaning('bcm')).toBe('bcm: billion cubic metres')
    expect([unitMeaning('%'), unitMeaning('toString')]).toEqual([null, null])
  })
})

describe('the sentence of an event', () => {
  it.each([
    ['e1', '8 August 2016, Borport: Summit at Borport (summit: Arland and Borland). Date from the article.'],
    [
      'e2',
      '2–5 April 2016, The Ridge: Fighting on the Ridge (fighting: Borland, Celland and Hill Front). Date from other sources.',
    ],
  ])('%s says when, where, what, who and who dates it', (id, sentence) => {
    const event = atlas.events.get(id)
    expect(event && eventSentence(atlas, event)).toBe(sentence)
  })
})

describe('who speaks', () => {
  it('is the voice of the first claim, or the record alone', () => {
    expect(speaker(atlas, tie('mediation'))).toBe(m.vocabulary.voices.speculation.inSentence)
    expect(speaker(atlas, tie('trade'))).toBe(m.vocabulary.voices.record.inSentence)
  })
})
