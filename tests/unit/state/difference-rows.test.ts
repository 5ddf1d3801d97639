import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/atlas/day.ts'
import { headingOf, rowsOf, sumOf } from '../../../src/state/difference-rows.ts'
import { comparedText } from '../../../src/features/timeline/timeline-words.ts'
import { comparison } from '../../../src/state/compare.ts'
import { defaultView } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const difference = comparison(atlas, {
  ...defaultView(atlas),
  day: dayOf(2016, 8, 15),
  compare: dayOf(2016, 8, 1),
})
if (!difference) throw new Error('nothing is compared')

describe('a comparison in words', () => {
  it('heads with both days', () => {
    expect(headingOf(dayOf(2016, 4, 1), dayOf(2016, 4, 6))).toBe('1 April 2016 and 6 April 2016')
    expect(headingOf(dayOf(2016, 7, 1), dayOf(2016, 10, 15))).toBe('1 July 2016 and 15 October 2016')
    expect(headingOf(dayOf(2015, 11, 23), dayOf(2016, 1, 4))).toBe('23 November 2015 and 4 January 2016')
  })

  it('says of each tie how it stood and stands', () => {
    const rows = rowsOf(atlas, difference).flatMap((g) => g.rows)
    expect(rows.find((r) => r.tie.id === 'line-1')).toMatchObject({ how: 'suspended → agreed' })
    const { began, ended, changed, passed } = difference
    expect(rows.length).toBe(began.length + ended.length + changed.length + passed.length)
  })

  it('sums up with the numbers of its lists', () => {
    expect(sumOf(difference)).toContain(comparedText(difference).slice(1))
    const nothing = { ...difference, began: [], ended: [], changed: [], passed: [], events: [] }
    expect(sumOf(nothing)).toBe('No link differs.')
  })
})
