import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, formatDay, formatDayShort, isoDay } from '../../../src/atlas/day.ts'
import { parseTyped } from '../../../src/ui/typed-date.ts'

const TIMELINE = { from: dayOf(2015, 11), to: dayOf(2017) }
const NEAR = dayOf(2016, 8, 8)
const read = (text: string) => {
  const typed = parseTyped(text, TIMELINE, NEAR)
  return typed.ok ? typed.meant : typed.message
}

describe('a typed date', () => {
  it.each([
    '2016-08-08',
    '2016/8/8',
    '8 Aug 2016',
    '8 August 2016',
    '8th of August 2016',
    'Aug 8, 2016',
    'August 8 2016',
    '8.8.2016',
    '08/08/2016',
    '8. 8. 2016',
    '8-Aug-2016',
    '  8  AUGUST  2016 ',
    '8 aug',
    '8.8.16',
    '8/8/16',
    '8.8.',
    '8/8',
  ])('reads “%s”', (text) => {
    expect(parseTyped(text, TIMELINE, NEAR)).toEqual({ ok: true, day: NEAR, meant: '8 August 2016' })
  })

  it('reads slashes as day/month/year and says so where it could be otherwise', () => {
    expect(read('3/4/2016')).toBe('3 April 2016, read as day/month/year')
    expect(read('13/4/2016')).toBe('13 April 2016')
    expect(read('4/13/2016')).toBe('13 April 2016')
  })

  it('takes a month or a year for its first day in the timeline', () => {
    expect(read('August 2016')).toBe('1 August 2016, for August 2016')
    expect(read('2016-08')).toBe('1 August 2016, for August 2016')
    expect(read('8/2016')).toBe('1 August 2016, for August 2016')
    expect(read('2015')).toBe('1 November 2015, for 2015')
    expect(read('Sept')).toBe('1 September 2016, for September 2016')
  })

  it('takes the year that is in the timeline and nearest', () => {
    expect(read('3 Nov')).toBe('3 November 2016')
    expect(parseTyped('3 Nov', TIMELINE, dayOf(2015, 12))).toMatchObject({ day: dayOf(2015, 11, 3) })
  })

  it('says why it cannot be used', () => {
    expect(read('')).toMatch(/Type a date/)
    expect(read('soon')).toBe('“soon” is not a date. Try 8 August 2016 or 2016-08-08.')
    expect(read('30 Feb 2016')).toBe('February 2016 has 29 days.')
    expect(read('2016-13-01')).toMatch(/Months run from 1 to 12/)
    expect(read('0.1.2016')).toMatch(/days from 1/)
    expect(read('12 March 2014')).toBe(
      '12 March 2014 is outside the timeline, which goes from 1 November 2015 to 31 December 2016.',
    )
    expect(read('2014')).toMatch(/^2014 is outside/)
    expect(read('October 2015')).toMatch(/^October 2015 is outside/)
  })

  it('reads every day as it is written anywhere in the interface', () => {
    fc.assert(
      fc.property(fc.integer({ min: TIMELINE.from, max: TIMELINE.to - 1 }), (day) => {
        for (const write of [isoDay, formatDay, formatDayShort])
          expect(parseTyped(write(day), TIMELINE, NEAR)).toMatchObject({ ok: true, day })
      }),
    )
  })

  it('never throws and never leaves the timeline', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9./ -]{0,12}$/))
    fc.assert(
      fc.property(texts, (text) => {
        const typed = parseTyped(text, TIMELINE, NEAR)
        if (!typed.ok) expect(typed.message).not.toBe('')
        else expect(typed.day >= TIMELINE.from && typed.day < TIMELINE.to).toBe(true)
      }),
    )
  })
})
