import { capitals } from '../../../src/messages/capitals.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  capital,
  formatNumber,
  formatQuantity,
  formatSpan,
  formatValue,
  listText,
  plural,
} from '../../../src/atlas/numbers.ts'

describe('a number', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [-0.0001, '0'],
    [85, '85'],
    [-12.5, '−12.5'],
    [15.75, '15.75'],
    [0.1 + 0.2, '0.3'],
    [2016, '2016'],
    [9999, '9999'],
    [12_345, '12\u202f345'],
    [-1_234_567.25, '−1\u202f234\u202f567.25'],
    [Infinity, '∞'],
    [NaN, '–'],
  ])('%d reads %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it('has as many decimals as a column wants', () => {
    expect([formatNumber(2, 1, true), formatNumber(15.75, 1, true), formatNumber(15.75, 1)]).toEqual([
      '2.0',
      '15.8',
      '15.8',
    ])
  })

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const back = Number(formatNumber(value).replace('−', '-').replaceAll('\u202f', ''))
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.000501)
      }),
    )
  })

  it('stands with its unit as people write it', () => {
    expect(formatValue(85, '%')).toBe('85%')
    expect(formatValue(4.4, 'US$ bn')).toBe('US$4.4 bn')
    expect(formatValue(20, '€')).toBe('€20')
    expect(formatValue(16, 'bcm/year')).toBe('16 bcm/year')
  })
})

describe('a quantity', () => {
  const share = { value: 85, unit: '%', measure: 'share of arms imports', estimate: false }
  it('says what is measured, when, and whether it is an estimate', () => {
    expect(formatQuantity(share)).toBe('share of arms imports 85%')
    expect(formatQuantity({ ...share, period: '2011–15' })).toBe('share of arms imports 85% (2011–15)')
    expect(formatQuantity({ ...share, period: '2011–15', estimate: true })).toBe(
      'share of arms imports 85% (2011–15, estimate)',
    )
  })
})

describe('a span in words', () => {
  it.each([
    ['2016-08-08', undefined, '8 August 2016'],
    ['2016-07', undefined, 'July 2016'],
    ['2003', null, 'since 2003'],
    ['2016-04-02', '2016-04-06', '2–5 April 2016'],
    ['2016-08-08', '2016-08-09', '8 August 2016'],
    ['2016-03-30', '2016-04-03', '30 March 2016 to 2 April 2016'],
    ['2014', '2016', '2014 to 2015'],
    ['2014', '2015', '2014'],
    ['2015-11-24', '2016-07', '24 November 2015 to June 2016'],
    ['2016-01', '2016-03', 'January 2016 to February 2016'],
    ['2016-12', '2017-01', 'December 2016'],
  ])('from %s to %s reads "%s", its last day included', (from, to, text) => {
    expect(formatSpan(from, to)).toBe(text)
  })
})

describe('words about many', () => {
  it('agree with their number', () => {
    expect([plural(0, 'tie'), plural(1, 'tie'), plural(2, 'tie'), plural(2, 'country', 'countries')]).toEqual(
      ['0 ties', '1 tie', '2 ties', '2 countries'],
    )
  })

  it('are joined by commas and a last "and"', () => {
    expect([listText([]), listText(['a']), listText(['a', 'b']), listText(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
  })

  it('begin a sentence with a capital', () => {
    expect([capital('arms'), capital('əmək'), capital('')]).toEqual(['Arms', 'Əmək', ''])
  })
  it('begin with a small letter where a script makes no capitals', () => {
    expect([capital('საქართველო'), capital('هدنة'), capital('Հայաստան')]).toEqual([
      ...['საქართველო', 'هدنة', 'Հայաստան'],
    ])
    expect(capitals('eu და საქართველო')).toBe('EU და საქართველო')
  })
})
