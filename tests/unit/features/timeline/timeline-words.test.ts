import { describe, expect, it } from 'vitest'
import { changeBetween } from '../../../../src/atlas/change.ts'
import { dayOf } from '../../../../src/atlas/day.ts'
import { TIE_KINDS } from '../../../../src/atlas/schema.ts'
import { storyOf } from '../../../../src/atlas/story.ts'
import { dayOfKey } from '../../../../src/ui/slider-keys.ts'
import {
  changeGroups,
  chipText,
  chipTextBeside,
  chipTextShort,
  comparedText,
  hitText,
  listHeading,
  stepName,
  valueText,
} from '../../../../src/features/timeline/timeline-words.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const ALL = new Set(TIE_KINDS)
const atlas = fixtureAtlas()
const change = changeBetween(atlas, dayOf(2016, 8, 7), dayOf(2016, 8, 10), ALL)
const still = changeBetween(atlas, dayOf(2016, 8, 12), dayOf(2016, 8, 13), ALL)

describe('the words of the timeline', () => {
  it('name the buttons by what they step', () => {
    expect(stepName('next', 'event')).toBe('Next event')
    expect(stepName('previous', 'week')).toBe('Previous week')
    expect(stepName('first', 'month')).toBe('First day')
    expect(stepName('last', 'event')).toBe('Last day')
  })

  it('give the slider its value', () => {
    expect(valueText(dayOf(2016, 8, 8), 23)).toBe('8 August 2016, 23 links')
    expect(valueText(dayOf(2016, 8, 8), 1)).toBe('8 August 2016, 1 link')
  })

  it('tell on the chip what the day changed, and what happened', () => {
    const on = (day: number) => storyOf(atlas, day, ALL)
    expect(chipText(on(dayOf(2016, 8, 8)))).toBe('New: strategic partnership · Summit at Borport')
    expect(chipText(on(dayOf(2016, 8, 10)))).toBe('Changed: Southern Pipes')
    expect(chipText(on(dayOf(2016, 8, 13)))).toBe('Nothing new · last event: Summit at Borport, 8 August')
    expect(chipText(on(dayOf(2016, 4, 4)))).toBe(atlas.events.get('e2')?.title)
    expect([8, 10, 13].map((date) => chipTextShort(on(dayOf(2016, 8, date))))).toEqual([
      '1 change',
      '2 changes',
      'nothing new',
    ])
    // Beside the card of the day it does not say again what stands there.
    expect(chipTextBeside(on(dayOf(2016, 8, 8)), false)).toBe('')
    expect(chipTextBeside(on(dayOf(2016, 8, 8)), true)).toBe('New: strategic partnership')
    expect(chipTextBeside(on(dayOf(2016, 8, 10)), true)).toBe('')
    expect(comparedText(change)).toBe('1 new link, 2 changed')
    expect(comparedText(still)).toBe('No link differs')
  })

  it('head the list with the day, or with the two', () => {
    expect(listHeading(still)).toBe('13 August 2016')
    expect(listHeading(change)).toBe('7 August 2016 to 10 August 2016')
  })

  it('list everything that changed, once', () => {
    const groups = changeGroups(atlas, change)
    const count = groups.reduce((n, g) => n + g.items.length, 0)
    const { began, ended, changed, events } = change
    expect(count).toBe(began.length + ended.length + changed.length + events.length)
    expect(groups.find((g) => g.title === 'Events')?.items[0]).toMatchObject({
      label: 'Summit at Borport',
      pick: { type: 'event', id: 'e1' },
    })
    expect(changeGroups(atlas, still)).toEqual([])
  })

  it('name what is under the pointer as it stands there', () => {
    expect(hitText(atlas, { type: 'event', id: 'e1' }, 0)).toBe('Summit at Borport (date from the article)')
    expect(hitText(atlas, { type: 'tie', id: 'line-1' }, dayOf(2016, 1, 1))).toBe(
      'Line 1, Borland to Celland: suspended, 24 November 2015 to 9 August 2016',
    )
    expect(hitText(atlas, null, 0)).toBeNull()
    expect(hitText(atlas, { type: 'tie', id: 'nobody' }, 0)).toBeNull()
  })
})

describe('the keys of the slider', () => {
  const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
  const day = dayOf(2016, 1, 31)
  const press = (key: string, held = {}) => dayOfKey(atlas.timeline, day, { key, ...plain, ...held })

  it('go by days, by months and to the ends', () => {
    expect(press('ArrowRight')).toBe(day + 1)
    expect(press('ArrowUp')).toBe(day + 1)
    expect(press('ArrowLeft')).toBe(day - 1)
    expect(press('ArrowDown')).toBe(day - 1)
    expect(press('ArrowRight', { shiftKey: true })).toBe(dayOf(2016, 2, 29))
    expect(press('PageUp')).toBe(dayOf(2016, 2, 29))
    expect(press('PageDown')).toBe(dayOf(2015, 12, 31))
    expect(press('Home')).toBe(atlas.timeline.from)
    expect(press('End')).toBe(atlas.timeline.to - 1)
  })

  it('leave other keys and the browser’s own alone', () => {
    expect(press('a')).toBeNull()
    expect(press('.')).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
    expect(press('End', { ctrlKey: true })).toBeNull()
  })
})
