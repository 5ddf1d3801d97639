import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  addMonths,
  calendar,
  contains,
  dayOf,
  daysInMonth,
  firstDay,
  formatDay,
  formatDayShort,
  formatPartial,
  isoDay,
  overlaps,
  parseIsoDay,
  parsePartial,
  precisionOf,
  spanBetween,
  spanOfPartial,
} from '../../../src/atlas/day.ts'

/** From the year 1600 to 2400, in days. */
const someDay = fc.integer({ min: -135_000, max: 157_000 })
const someSpan = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 10 }))
  .map(([from, length]) => ({ from, to: from + length }))

describe.each(['UTC', 'Asia/Baku', 'America/Los_Angeles', 'Pacific/Apia'])('days in %s', (zone) => {
  beforeAll(() => {
    vi.stubEnv('TZ', zone)
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })

  it('really run in that zone', () => {
    // Without this the tests below could pass in one zone four times over.
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  })

  it('survive the way to an ISO date and back', () => {
    fc.assert(fc.property(someDay, (day) => parseIsoDay(isoDay(day)) === day))
  })

  it('survive the way to a calendar date and back', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { year, month, date } = calendar(day)
        return dayOf(year, month, date) === day
      }),
    )
  })

  it('follow each other through the week', () => {
    fc.assert(fc.property(someDay, (day) => (calendar(day).weekday + 1) % 7 === calendar(day + 1).weekday))
  })

  it('read as they were written', () => {
    expect(formatDay(firstDay('2016-02-29'))).toBe('29 February 2016')
    expect(formatDayShort(firstDay('2016-08-08'))).toBe('8 Aug 2016')
    expect(calendar(firstDay('2016-08-08')).weekday).toBe(1)
  })
})

describe('a partial date', () => {
  it('names the whole of its month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const span = spanOfPartial(`${year}-${String(month).padStart(2, '0')}`)
        expect(span.to - span.from).toBe(daysInMonth(year, month))
        expect(calendar(span.from).date).toBe(1)
        expect(calendar(span.to).date).toBe(1)
      }),
    )
  })

  it('names the whole of its year, and years touch without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), (year) => {
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        const span = spanOfPartial(String(year))
        expect(span.to - span.from).toBe(leap ? 366 : 365)
        expect(span.to).toBe(firstDay(String(year + 1)))
      }),
    )
  })

  it.each([
    ['2016', 'year', '2016'],
    ['2016-07', 'month', 'July 2016'],
    ['2016-08-08', 'day', '8 August 2016'],
  ])('%s keeps its precision: %s', (text, precision, words) => {
    expect(precisionOf(text)).toBe(precision)
    expect(formatPartial(text)).toBe(words)
  })

  it.each([
    '2016-02-30',
    '2015-02-29',
    '1900-02-29',
    '2016-13',
    '2016-00',
    '2016-04-31',
    '2016-1-1',
    '16',
    '',
    '2016-01-01T00:00',
  ])('is not "%s"', (text) => {
    expect(parsePartial(text)).toBeNull()
    expect(() => firstDay(text)).toThrow(RangeError)
  })

  it('knows leap years of every sort', () => {
    expect([1900, 2000, 2015, 2016].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })

  it('is an ISO day only when it names one day', () => {
    expect(parseIsoDay('2016-08')).toBeNull()
    expect(parseIsoDay('2016-08-08')).toBe(17_021)
  })
})

describe('a span', () => {
  it('holds its first day and not its last', () => {
    const span = spanBetween('2016-04-02', '2016-04-06')
    expect(
      ['2016-04-01', '2016-04-02', '2016-04-05', '2016-04-06'].map((d) => contains(span, firstDay(d))),
    ).toEqual([false, true, true, false])
  })

  it('without an end goes on', () => {
    expect(spanBetween('2016', null).to).toBe(Infinity)
    expect(spanBetween('2016', undefined).to).toBe(Infinity)
  })

  it('overlaps another exactly when they share a day', () => {
    fc.assert(
      fc.property(someSpan, someSpan, (a, b) => {
        const shared = Array.from({ length: 60 }, (_, day) => day).some(
          (d) => contains(a, d) && contains(b, d),
        )
        expect(overlaps(a, b)).toBe(shared)
      }),
    )
  })
})

describe('adding months', () => {
  it('keeps the date, or takes the last of a shorter month', () => {
    expect(isoDay(addMonths(firstDay('2016-01-31'), 1))).toBe('2016-02-29')
    expect(isoDay(addMonths(firstDay('2016-03-31'), -1))).toBe('2016-02-29')
    expect(isoDay(addMonths(firstDay('2016-01-15'), -1))).toBe('2015-12-15')
    expect(isoDay(addMonths(firstDay('2016-12-15'), 13))).toBe('2018-01-15')
  })

  it('moves by that many months, whatever the day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -500, max: 500 }), (day, n) => {
        const a = calendar(day)
        const b = calendar(addMonths(day, n))
        expect(b.year * 12 + b.month - (a.year * 12 + a.month)).toBe(n)
        expect(b.date).toBe(Math.min(a.date, daysInMonth(b.year, b.month)))
      }),
    )
  })
})

describe('the first centuries', () => {
  it('are not those of 1900', () => {
    expect(isoDay(firstDay('0050-03-01'))).toBe('0050-03-01')
    expect(firstDay('0100') - firstDay('0099')).toBe(365)
    expect(firstDay('0001')).toBe(-719_162)
  })

  it('begin with the year 1: there is none before it that could be written', () => {
    for (const text of ['0000', '0000-02', '0000-02-29']) expect(parsePartial(text)).toBeNull()
  })
})

describe('the 366 days of 2016', () => {
  const days = Array.from({ length: 366 }, (_, i) => firstDay('2016') + i)

  it('are all there, each with one name in numbers and one in words', () => {
    expect(firstDay('2017') - firstDay('2016')).toBe(366)
    expect(new Set(days.map(isoDay)).size).toBe(366)
    expect(new Set(days.map(formatDay)).size).toBe(366)
    expect(days.map((day) => parseIsoDay(isoDay(day)))).toEqual(days)
    expect([days[0], days[59], days[365]].map((day) => isoDay(day ?? 0))).toEqual([
      '2016-01-01',
      '2016-02-29',
      '2016-12-31',
    ])
  })

  it('have the same names in eight time zones and five languages of the reader', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'America/Los_Angeles']
    zones.push('Europe/Istanbul', 'Asia/Baku', 'Asia/Yerevan', 'UTC')
    const named = (zone: string, lang: string) => {
      vi.stubEnv('TZ', zone)
      vi.stubEnv('LANG', lang)
      return days.map((day) => `${isoDay(day)} ${formatDay(day)} ${calendar(day).weekday}`)
    }
    const first = named('UTC', 'en')
    for (const zone of zones)
      for (const lang of ['en', 'tr', 'ar-EG', 'fa-IR', 'az']) expect(named(zone, lang)).toEqual(first)
    vi.unstubAllEnvs()
  })
})
