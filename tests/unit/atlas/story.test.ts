import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOn, changeText } from '../../../src/atlas/change.ts'
import { dayOf, firstDay } from '../../../src/atlas/day.ts'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { dayBefore, dayOfEvent, eventsOn, storyLine, storyOf } from '../../../src/atlas/story.ts'
import { shippedAtlas } from '../../data/shipped.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

const ALL = new Set(TIE_KINDS)
const atlas = fixtureAtlas()
const story = (day: string, of = atlas, kinds = ALL) => storyOf(of, firstDay(day), kinds)

describe('the story of a day', () => {
  it('has the day’s event as its headline, with its first sentence', () => {
    const { headline, summary, event, last } = story('2016-08-08')
    expect([headline, event?.id, last]).toEqual(['Summit at Borport', 'e1', null])
    expect(summary).toBe(atlas.events.get('e1')?.summary)
  })

  it('goes on with what goes on, and says which day of it this is', () => {
    const { headline, event, change } = story('2016-04-04')
    expect([headline, event?.id]).toEqual([atlas.events.get('e2')?.title, 'e2'])
    expect(change.events).toEqual([])
    if (!event) throw new Error('no event')
    expect(dayOfEvent(atlas, event, firstDay('2016-04-04'))).toBe('day 3 of 4')
    expect(dayOfEvent(atlas, event, firstDay('2016-04-02'))).toBeNull()
  })

  it('tells what changed where nothing happened', () => {
    expect(story('2016-08-10')).toMatchObject({
      headline: 'Changed: Southern Pipes',
      summary: 'Line 1 and line 2 now agreed.',
      event: null,
    })
  })

  it('says that there is nothing new, and what was last', () => {
    const quiet = story('2016-08-13')
    expect([quiet.headline, quiet.last?.id]).toEqual(['Nothing new on this day', 'e1'])
    expect(storyLine(quiet)).toBe('13 August 2016. Nothing new on this day. Last event: Summit at Borport.')
    expect(dayBefore('2016-08-08', dayOf(2016, 8, 13))).toBe('8 August')
    expect(dayBefore('2015-08-08', dayOf(2016, 8, 13))).toBe('8 August 2015')
    expect(dayBefore('2016', dayOf(2016, 8, 13))).toBe('2016')
  })

  it('keeps to the kinds that are shown', () => {
    expect(story('2016-04-04', atlas, new Set(['energy'])).event).toBeNull()
  })

  it('leads with what begins, then with what the article dates, then with most ties, then as the atlas has it', () => {
    const [event] = fixtureJson().events
    if (!event) throw new Error('no event')
    const day = '2016-05-03'
    const of = (id: string, more: object) => ({ ...event, id, to: undefined, from: day, claims: [], ...more })
    const some = fixtureAtlas({
      events: [
        of('goes-on', { from: '2016-05-01', to: '2016-05-09', dated: 'article', ties: ['arms', 'front'] }),
        of('record', { dated: 'record', ties: ['arms', 'front'] }),
        of('first', { dated: 'article', ties: [] }),
        of('second', { dated: 'article', ties: [] }),
        of('vague', { dated: 'vague', from: '2016-05', ties: [] }),
      ],
    })
    expect(eventsOn(some, firstDay(day), ALL).map((e) => e.id)).toEqual([
      'first',
      'second',
      'record',
      'goes-on',
    ])
    expect(eventsOn(some, firstDay('2016-05-01'), ALL).map((e) => e.id)).toEqual(['goes-on', 'vague'])
  })

  it('is the same whichever way the reader came, and never counts backwards', () => {
    const days = fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 })
    fc.assert(
      fc.property(days, (day) => {
        const { change } = storyOf(atlas, day, ALL)
        expect(change).toEqual(changesOn(atlas, day, ALL))
        expect([change.from, change.to]).toEqual([day - 1, day])
      }),
    )
  })
})

describe('the famous days of the shipped atlas', () => {
  const shipped = shippedAtlas()
  const days = [
    '2015-11-24',
    '2016-04-03',
    '2016-06-28',
    '2016-07-14',
    '2016-08-08',
    '2016-08-10',
    '2016-08-16',
  ]

  it('have each another headline, that of the day’s event', () => {
    const headlines = days.map((day) => story(day, shipped))
    expect(new Set(headlines.map((s) => s.headline)).size).toBe(days.length)
    for (const { event, headline } of headlines) expect(event?.title).toBe(headline)
  })

  it('have the war of April as one, its places after it', () => {
    for (const day of ['2016-04-02', '2016-04-03', '2016-04-04'])
      expect(story(day, shipped).event?.place).toBe('line-of-contact')
    expect(story('2016-04-02', shipped).also).toHaveLength(4)
  })

  it('change what they change: two links begin on 2 April', () => {
    expect(changeText(changesOn(shipped, firstDay('2016-04-02'), ALL))).toBe('2 new links')
  })
})
