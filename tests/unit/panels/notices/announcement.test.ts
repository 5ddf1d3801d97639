import { expect, it } from 'vitest'
import { firstDay } from '../../../../src/atlas/day.ts'
import { announcement, openedText } from '../../../../src/panels/notices/announcement.ts'
import { defaultView, soloKind, toDay } from '../../../../src/view/view.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const view = toDay(atlas, defaultView(atlas), firstDay('2016-08-10'))

it('says the day, and what changed since the day that was said last', () => {
  expect(announcement(atlas, firstDay('2016-08-08'), view)).toMatch(/^10 August 2016.*Line 1/)
  expect(announcement(atlas, firstDay('2016-08-10'), view)).not.toContain('Line 1')
})

it('says nothing of layers that are switched off', () => {
  const military = soloKind(view, 'military')
  expect(announcement(atlas, firstDay('2016-08-08'), military)).not.toContain('Line 1')
})

it('takes 25 words at most, whatever the step', () => {
  for (let said = atlas.timeline.from; said < atlas.timeline.to; said += 9)
    expect(announcement(atlas, said, view).split(/\s+/).length).toBeLessThanOrEqual(25)
})

it('says what is opened, so that it is told from others of its label', () => {
  expect(openedText(atlas, { type: 'tie', id: 'arms' })).toBe('Opened: Arms deliveries, Arland to Borland.')
  expect(openedText(atlas, { type: 'tie', id: 'nowhere' })).toBeNull()
  expect(openedText(atlas, null)).toBeNull()
})
