import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { isolated, PLAIN, treated } from '../../../src/messages/catalogue.ts'
import { languageOf } from '../../../src/messages/language.ts'
import { m, useLanguage, words } from '../../../src/messages/messages.ts'
import { BRAND, LICENCE } from '../../../src/messages/names.ts'
import { PSEUDO } from '../../../src/messages/pseudo.ts'
import { piecesOf, slot } from '../../../src/messages/slots.ts'

const catalogue = {
  plain: 'Fact check',
  area: { sentence: ({ name, n }: { name: string; n: number }) => `${name} has ${n} links` },
  list: ['first', 'second'],
}

describe('a language', () => {
  const { count, list, either, dayText } = languageOf('en-GB')
  test('counts by the categories of plurals', () => {
    const forms = { one: '# claim', other: '# claims' }
    expect([0, 1, 2, 12_345].map((n) => count(n, forms))).toEqual([
      '0 claims',
      '1 claim',
      '2 claims',
      '12\u202f345 claims',
    ])
    const { count: polish } = languageOf('pl')
    expect(
      [1, 3, 5].map((n) => polish(n, { one: '# link', few: '# linki', many: '# linków', other: '# linku' })),
    ).toEqual(['1 link', '3 linki', '5 linków'])
  })
  test('lists and dates in its own way, days in UTC', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b and c')
    expect(either(['a', 'b'])).toBe('a or b')
    expect(dayText(17_021)).toBe('8 August 2016')
  })
  test('knows its tag and its direction', () => {
    expect(['en-GB', 'az', 'ar', 'fa', 'he'].map((tag) => languageOf(tag).direction)).toEqual([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
    ])
    expect(languageOf('pt-BR').tag).toBe('pt-BR')
  })
})

describe('a catalogue', () => {
  test('keeps names that are written from right to left from turning the words around them', () => {
    const { area } = treated(catalogue, PLAIN)
    expect(area.sentence({ name: 'Baku', n: 3 })).toBe('Baku has 3 links')
    expect(area.sentence({ name: 'باكو', n: 3 })).toBe('\u2068باكو\u2069 has 3 links')
    expect(isolated('תל אביב')).toBe('\u2068תל אביב\u2069')
    expect(isolated('𞤀𞤁𞤂')).toBe('\u2068𞤀𞤁𞤂\u2069')
  })
  test('in the language for tests stands in brackets, longer, with its parts as they are', () => {
    const { plain, area, list } = treated(catalogue, PSEUDO)
    expect(plain).toBe('⟦Ƒààçţ çĥééçķ⟧')
    expect(area.sentence({ name: 'Baku', n: 3 })).toMatch(/^⟦Baku .*3.*⟧$/)
    expect(list.every((text) => text.startsWith('⟦'))).toBe(true)
  })
  test('in the language for tests keeps the names that no language translates', () => {
    const named = { brand: BRAND, data: `Data of ${BRAND}, ${LICENCE}` }
    const { brand, data } = treated(named, PSEUDO)
    expect(brand).toBe(BRAND)
    expect(data).toMatch(new RegExp(`^⟦.*${BRAND}, ${LICENCE}⟧$`))
    expect(data).not.toContain('Data')
  })
})

describe('slots', () => {
  test('cut a sentence where something else than words stands, and lose nothing', () => {
    expect(piecesOf(`Last: ${slot('event')}, 17 May`)).toEqual([
      { text: 'Last: ' },
      { slot: 'event' },
      { text: ', 17 May' },
    ])
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant(slot('a')))), (parts) => {
        const joined = piecesOf(parts.join('')).map((p) => ('text' in p ? p.text : slot(p.slot)))
        expect(joined.join('')).toBe(parts.join(''))
      }),
    )
  })
})

describe('the language in use', () => {
  afterEach(() => useLanguage(null))
  test('is English, or one that there is', async () => {
    await useLanguage('xx')
    expect(words.tag).toBe('en-GB')
    const english = m.spoken.map({ links: 1, day: 17_021 })
    expect(english).toContain('1 link on 8 August 2016')
    await useLanguage('en-XA')
    expect([words.tag, words.dayText(17_021)]).toEqual(['en-XA', '8 August 2016'])
    expect(m.spoken.map({ links: 1, day: 17_021 })).toMatch(/^⟦/)
  })
})
