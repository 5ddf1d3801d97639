/** Addresses that nobody would write: whatever a link says, a view comes of it, and a link that is no longer than links may be. */
import { describe, expect, test } from 'vitest'
import { FIELDS } from '../../../src/state/url-fields.ts'
import { readAddress, writeAddress } from '../../../src/state/url.ts'
import { defaultView } from '../../../src/state/view.ts'
import fc, { runs } from '../../support/fc.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import { hostileKeys } from '../../support/hostile.ts'

const atlas = fixtureAtlas()
const KEYS = [
  ...FIELDS.map((f) => f.key),
  'atlas',
  'secret',
  '__proto__',
  'constructor',
  'toString',
  'utm',
  '',
]
const VALUES = [
  ...hostileKeys,
  ...[
    '2016-08-08',
    '2016-02-30',
    '1e9',
    '-0',
    'NaN',
    'AR~BO',
    'AR~AR',
    'AR~',
    '~~',
    'none',
    ',',
    'military,,energy',
  ],
  ...[
    'arms',
    'claim-4',
    'e1',
    's1',
    'AR',
    'LEAGUE',
    'outside',
    'table',
    'from.asc',
    '1',
    '100',
    '101',
    'true',
    '%',
    '%zz',
    '%u0041',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202e',
    '\0',
    '\ud800',
    'a'.repeat(99) + '😀',
    'x'.repeat(5000),
  ],
]
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
)
const encoded = fc.oneof(
  value.map((v) => new URLSearchParams([['', v]]).toString().slice(1)),
  value,
)
const pairs = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), encoded), { maxLength: 6 })
  .map((all) => all.map(([k, v]) => `${k}=${v}`).join('&'))
const query = fc.oneof(
  { weight: 6, arbitrary: pairs },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: pairs.map((q) => q.replaceAll('&', '&amp;') + ').') },
  { weight: 1, arbitrary: pairs.map(encodeURI2) },
)
const hash = fc.oneof(
  fc.constantFrom(
    '',
    'map=5/41/47',
    'map=1e9/1/1',
    'map=NaN/0/0',
    'map=5/41/47/1',
    '?secret=x',
    'map=0x1/1/1',
    '%',
  ),
  fc.tuple(fc.double(), fc.double(), fc.double()).map((c) => `map=${c.join('/')}`),
)

/** As somebody encodes what is encoded already. */
function encodeURI2(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''))
}

const own = (text: string) =>
  [...new URLSearchParams(text)].filter(([key]) => FIELDS.some((f) => f.key === key))

describe('an address of any kind', () => {
  test('is read, and what is written of it is read as the same (100,000)', () => {
    const before = Reflect.ownKeys(Object.prototype).length
    fc.assert(
      fc.property(query, hash, (q, h) => {
        const { view, notices } = readAddress(atlas, { query: q, hash: h })
        const once = writeAddress(atlas, view, { query: q, hash: h })
        const again = readAddress(atlas, once)
        if (again.notices.length) throw new Error(`${once.query}: ${again.notices.join(' ')}`)
        const twice = writeAddress(atlas, again.view, once)
        if (twice.query !== once.query || twice.hash !== once.hash)
          throw new Error(`${once.query}#${once.hash} became ${twice.query}#${twice.hash}`)
        // What is not ours may be of any length, and is left alone.
        const length = new URLSearchParams(own(once.query)).toString().length + once.hash.length
        if (length > 1900 && !/secret|%/.test(h)) throw new Error(`${length} characters: ${once.query}`)
        if (notices.some((n) => n.length > 400)) throw new Error(notices.join(' '))
        if (view.day < atlas.timeline.from || view.day >= atlas.timeline.to)
          throw new Error('no day of the timeline')
      }),
      { numRuns: runs(100_000) },
    )
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before)
  })
  test('finds nothing by the name of what objects inherit', () => {
    const fallback = defaultView(atlas)
    for (const id of hostileKeys)
      for (const key of [
        'tie',
        'event',
        'site',
        'actor',
        'claim',
        'pair',
        'bloc',
        'as',
        'order',
        'sort',
        'layers',
        'view',
        'basis',
      ]) {
        const { view, notices } = readAddress(atlas, { query: `${key}=${id}`, hash: '' })
        expect(view, `${key}=${id}`).toEqual(fallback)
        expect(notices).toHaveLength(1)
      }
  })
  test('may end in the middle of a letter', () => {
    const { view } = readAddress(atlas, { query: `rows=${'a'.repeat(99)}😀`, hash: '' })
    expect(writeAddress(atlas, view).query).toBe(`rows=${'a'.repeat(99)}`)
    expect(writeAddress(atlas, { ...view, words: 'half \ud83d' }).query).toBe('rows=half%20%EF%BF%BD')
  })
})
