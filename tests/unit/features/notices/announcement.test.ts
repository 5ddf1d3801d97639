import { expect, it } from 'vitest'
import { firstDay } from '../../../../src/atlas/day.ts'
import { announcement, openedText } from '../../../../src/features/notices/announcement.ts'
import { defaultView, soloKind, toDay } from '../../../../src/state/view.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const view = toDay(atlas, defaultView(atlas), firstDay('2016-08-10'))

const said = (day: string, of = view) => announcement(atlas, toDay(atlas, of, firstDay(day)))

it('says the day, and what it changed itself, whichever way the reader came', () => {
  expect(said('2016-08-10')).toMatch(/^10 August 2016. Line 1/)
  expect(said('2016-08-08')).toMatch(/^8 August 2016. Summit at Borport; new: /)
})

it('says what goes on, and what was last where there is nothing new', () => {
  expect(said('2016-04-04')).toBe(`4 April 2016. ${atlas.events.get('e2')?.title ?? ''}.`)
  expect(said('2016-08-13')).toBe('13 August 2016. Nothing new on this day. Last event: Summit at Borport.')
})

it('says nothing of layers that are switched off', () => {
  expect(said('2016-08-10', soloKind(view, 'military'))).not.toContain('Line 1')
})

it('takes 25 words at most, on every day', () => {
  for (let day = atlas.timeline.from; day < atlas.timeline.to; day++)
    expect(announcement(atlas, { ...view, day }).split(/\s+/).length).toBeLessThanOrEqual(25)
})

it('says what is opened, so that it is told from others of its label', () => {
  expect(openedText(atlas, { type: 'tie', id: 'arms' })).toBe('Opened: Arms deliveries, Arland to Borland.')
  expect(openedText(atlas, { type: 'tie', id: 'nowhere' })).toBeNull()
  expect(openedText(atlas, null)).toBeNull()
})
