/** What the famous days of the article say. */
import { describe, expect, it } from 'vitest'
import { changesOn, changeText } from '../../src/atlas/change.ts'
import { firstDay } from '../../src/atlas/day.ts'
import { TIE_KINDS } from '../../src/atlas/schema.ts'
import { storyOf } from '../../src/atlas/story.ts'
import { shippedAtlas } from './shipped.ts'

const ALL = new Set(TIE_KINDS)
const shipped = shippedAtlas()
const story = (day: string) => storyOf(shipped, firstDay(day), ALL)

describe('the famous days of the shipped atlas', () => {
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
    const headlines = days.map((day) => story(day))
    expect(new Set(headlines.map((s) => s.headline)).size).toBe(days.length)
    for (const { event, headline } of headlines) expect(event?.title).toBe(headline)
  })

  it('have the war of April as one, its places after it', () => {
    for (const day of ['2016-04-02', '2016-04-03', '2016-04-04'])
      expect(story(day).event?.place).toBe('line-of-contact')
    expect(story('2016-04-02').also).toHaveLength(4)
  })

  it('change what they change: two links begin on 2 April', () => {
    expect(changeText(changesOn(shipped, firstDay('2016-04-02'), ALL))).toBe('2 new links')
  })
})
