import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TIE_KINDS } from '../../../../src/atlas/schema.ts'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { dayOf, formatDay } from '../../../../src/atlas/day.ts'
import { balanceOf, balanceSteps, stepOn, totalOf } from '../../../../src/features/matrix/balance/balance.ts'
import { dayOfChartKey } from '../../../../src/features/matrix/balance/balance-keys.ts'
import { eventDaysOf } from '../../../../src/features/matrix/balance/events.ts'
import {
  countingText,
  countsText,
  dayText,
  filterText,
  rangeText,
  signed,
} from '../../../../src/features/matrix/balance/balance-words.ts'
import { views } from '../../../support/arbitrary-view.ts'
import { filtersOn, fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const open = filtersOn('2016-08-08')
const ends = fc.constantFrom(...['AR', 'BO', 'CE'])
const steps = balanceSteps(atlas, open, ['AR', 'BO'])
const pressed = (key: string, shiftKey = false) => ({
  key,
  shiftKey,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
})

describe('the steps of a balance', () => {
  it('count what stands on each day under the filters, by tone and kind', () => {
    fc.assert(
      fc.property(views(atlas), fc.integer({ min: 0, max: 5000 }), ends, ends, (view, back, a, b) => {
        const day = Math.max(atlas.timeline.since, view.day - back)
        const ties = snapshot(atlas, { ...view, day })
          .map((s) => s.tie)
          .filter((t) => (t.from === a && t.to === b) || (t.from === b && t.to === a))
        const step = stepOn(balanceSteps(atlas, view, [a, b]), day)
        for (const kind of TIE_KINDS) {
          const here = ties.filter((tie) => tie.kind === kind)
          expect(step?.cooperation[kind]).toBe(here.filter((t) => t.tone === 'cooperation').length)
          expect(step?.tension[kind]).toBe(here.filter((t) => t.tone === 'tension').length)
        }
      }),
    )
  })
  it('fill the timeline without gaps, and neighbours differ', () => {
    expect(steps[0]?.from).toBe(atlas.timeline.since)
    expect(steps.at(-1)?.to).toBe(atlas.timeline.to)
    for (const [i, step] of steps.entries()) {
      const next = steps[i + 1]
      if (!next) continue
      expect(next.from).toBe(step.to)
      expect([next.cooperation, next.tension]).not.toEqual([step.cooperation, step.tension])
    }
  })
  it('are the same whichever of the two is named first', () => {
    expect(balanceSteps(atlas, open, ['BO', 'AR'])).toEqual(steps)
  })
  it('change when a tie begins or ends, not when its number or status does', () => {
    expect(steps.map((s) => formatDay(s.from))).toEqual([
      '1 January 2003',
      '1 January 2010',
      '1 January 2012',
      '1 March 2014',
      '1 March 2016',
      '8 August 2016',
    ])
    expect(steps.map(balanceOf)).toEqual([0, 1, 2, 1, 0, 1])
  })
  it('go on counting what is over in “so far”', () => {
    const last = balanceSteps(atlas, { ...open, mode: 'so-far' }, ['AR', 'BO']).at(-1)
    expect(last && totalOf(last.cooperation)).toBe(3)
  })
})

describe('the words of a balance', () => {
  it('give the day, both sides and a signed difference', () => {
    expect(dayText(steps, dayOf(2016, 8, 8))).toBe(
      '8 August 2016: 2 links of cooperation, 1 of tension; balance +1',
    )
    expect(dayText(steps, dayOf(2005))).toBe(
      '1 January 2005: 0 links of cooperation, 0 of tension; balance 0',
    )
    const tense = balanceSteps(atlas, open, ['BO', 'CE'])[1]
    expect(tense && countsText(tense)).toBe('0 links of cooperation, 1 of tension; balance −1')
    expect([3, -2, 0].map(signed)).toEqual(['+3', '−2', '0'])
  })
  it('say what is not counted only where filters leave something out', () => {
    expect(filterText(open)).toBeNull()
    expect(filterText({ ...open, kinds: new Set(['energy', 'economy']), voices: new Set(['fact']) })).toBe(
      'Only what the filters let through is counted (subjects: Energy and Economy; who says so: reported).',
    )
    expect(filterText({ ...open, kinds: new Set() })).toContain('subjects: none')
  })
  it('tell of what is over as the mode does', () => {
    expect(countingText('on-day')).toContain('links that are over do not')
    expect(countingText('so-far')).toContain('links that are over still count')
  })
  it('give the lowest and the highest balance of the main part', () => {
    expect(rangeText(atlas, steps)).toBe(
      'From 1 November 2015 to 31 December 2016 the balance lies between 0 (first on 1 March 2016) and +1 (first on 1 November 2015).',
    )
    expect(rangeText(atlas, steps.slice(0, 4))).toBeNull()
  })
})

describe('the keys of the chart', () => {
  const press = (key: string, day: number, shift = false) =>
    dayOfChartKey(steps, atlas.timeline, day, pressed(key, shift))
  it('step from change to change, and to the ends beyond the last', () => {
    expect(press('ArrowRight', dayOf(2016, 3, 1))).toBe(dayOf(2016, 8, 8))
    expect(press('ArrowRight', dayOf(2016, 8, 8))).toBe(atlas.timeline.to - 1)
    expect(press('ArrowLeft', dayOf(2016, 8, 8))).toBe(dayOf(2016, 3, 1))
    expect(press('ArrowLeft', dayOf(2016, 3, 1))).toBe(atlas.timeline.from)
  })
  it('otherwise are those of the timeline', () => {
    expect(press('ArrowUp', dayOf(2016, 3, 1))).toBe(dayOf(2016, 3, 2))
    expect(press('ArrowRight', dayOf(2016, 3, 1), true)).toBe(dayOf(2016, 4, 1))
    expect(press('x', dayOf(2016, 3, 1))).toBeNull()
  })
})

it('marks the events in which both have a part, of the kinds shown', () => {
  expect(eventDaysOf(atlas, open.kinds, ['AR', 'BO'])).toEqual([dayOf(2016, 8, 8)])
  expect(eventDaysOf(atlas, open.kinds, ['BO', 'CE'])).toEqual([dayOf(2016, 4, 2)])
  expect(eventDaysOf(atlas, new Set(['energy']), ['BO', 'CE'])).toEqual([])
})
