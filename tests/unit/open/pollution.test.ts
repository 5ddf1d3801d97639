/** Names that every object inherits, as keys, ids, headings, parameters and stored words: data like any other, or refused by a code. */
import { afterEach, describe, expect, test } from 'vitest'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import type { AtlasInput } from '../../../src/atlas/schema.ts'
import { buildSearch, search } from '../../../src/atlas/search.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { soundPart } from '../../../src/open/quarantine.ts'
import { recall } from '../../../src/features/help/preference.ts'
import { readAddress, writeAddress } from '../../../src/state/url.ts'
import fc, { runs } from '../../support/fc.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import { hostileKeys, placeIn, smallJson } from '../../support/hostile.ts'

/** What every object, list and function has, and what it is. */
const inherited = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype].map((p) =>
    Reflect.ownKeys(p).map((key) => [key, Object.getOwnPropertyDescriptor(p, key)?.value as unknown]),
  )
const before = inherited()

afterEach(() => {
  expect(inherited()).toEqual(before)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

/** Throws at the first trace: dear comparisons are left to the end of a test. */
const clean = () => {
  if ('polluted' in {} || Reflect.ownKeys(Object.prototype).length !== (before[0]?.length ?? 0))
    throw new Error('a prototype was changed')
}

const key = fc.constantFrom(...hostileKeys)
const poison = fc.constantFrom(
  '{"polluted":1}',
  '{"prototype":{"polluted":1}}',
  '{"__proto__":{"polluted":1}}',
  '["polluted"]',
  '"x"',
  'null',
  '1e9',
)

describe('names that objects inherit change nothing of what objects are', () => {
  test('as keys anywhere in an atlas (20,000)', () => {
    const small = JSON.stringify(smallJson())
    const spots = [...small.matchAll(/\{/g)].map((m) => m.index + 1)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(spots.length - 1), key, poison), { minLength: 1, maxLength: 4 }),
        (all) => {
          let text = small
          for (const [n, k, value] of [...all].sort((a, b) => b[0] - a[0])) {
            const at = spots[n] ?? 1
            text = `${text.slice(0, at)}${JSON.stringify(k)}:${value},${text.slice(at)}`
          }
          const result = soundPart(JSON.parse(text))
          clean()
          // A key of no meaning is passed over: nothing is lost by it.
          if (!result.ok || result.report.count > 0) throw new Error(JSON.stringify(result.report))
          if (JSON.stringify(result.data).includes('polluted')) throw new Error('it was taken over')
        },
      ),
      { numRuns: runs(20_000) },
    )
  })
  test('as ids and words (10,000)', () => {
    const small = JSON.stringify(smallJson())
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), key), { minLength: 1, maxLength: 5 }), (all) => {
        const json: unknown = JSON.parse(small)
        for (const [n, k] of all) {
          const place = placeIn(json, n)
          if (place) Reflect.set(place.holder, place.key, k)
        }
        const result = soundPart(json)
        clean()
        if (result.ok) {
          const atlas = createAtlas(result.data)
          for (const map of [
            atlas.ties,
            atlas.actors,
            atlas.claims,
            atlas.shows,
            atlas.evidence,
            atlas.phases,
          ])
            for (const k of hostileKeys) if (map.has(k)) throw new Error(`${k} is an id`)
        } else if (result.report.count === 0) throw new Error('refused without a word')
      }),
      { numRuns: runs(10_000) },
    )
  })
  test('as headings and cells of tables (5,000)', () => {
    const rows = (table: string) => [`${table} id`, 'name', 'longitude', 'latitude', 'claim', 'from', 'kind']
    const heading = fc.oneof(key, fc.constantFrom(...rows('actor'), ...rows('tie'), ...rows('claim')))
    const table = fc.tuple(
      fc.array(heading, { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(key, { maxLength: 8 }), { maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), (tables) => {
        const result = opened(
          tables.map(([head, body], i) => ({
            name: `${hostileKeys[i] ?? ''}.csv`,
            bytes: new TextEncoder().encode([head, ...body].map((row) => row.join(',')).join('\n')),
          })),
        )
        clean()
        if (result.report.count === 0) throw new Error('nothing is said')
      }),
      { numRuns: runs(5000) },
    )
  })
  test('as parameters of an address, and their values (10,000)', () => {
    const atlas = fixtureAtlas()
    const named = fc.oneof(
      key,
      fc.constantFrom('tie', 'actor', 'pair', 'view', 'layers', 'sort', 'rows', 'bloc'),
    )
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            named,
            fc.oneof(
              key,
              key.map((k) => `${k}[polluted]`),
            ),
          ),
          { maxLength: 5 },
        ),
        (all) => {
          const query = all.map((pair) => pair.join('=')).join('&')
          writeAddress(atlas, readAddress(atlas, { query, hash: query }).view, { query, hash: query })
          clean()
        },
      ),
      { numRuns: runs(10_000) },
    )
  })
  test('as what a browser has stored (5,000)', () => {
    fc.assert(
      fc.property(fc.oneof(key, poison, fc.string()), fc.boolean(), (stored, fallback) => {
        const value = recall(() => ({ getItem: () => stored, setItem: () => {} }), 'k', fallback)
        clean()
        if (value !== (stored === 'on' || (stored !== 'off' && fallback))) throw new Error(stored)
      }),
      { numRuns: runs(5000) },
    )
  })
})

test('each of those names is refused as an id, with its place, and is a word like any other as text', () => {
  for (const name of hostileKeys) {
    const bad = smallJson()
    bad.actors.push({ id: name, name, kind: 'group', seat: 'aatown' })
    const refused = soundPart(bad)
    expect(refused.ok && refused.report.problems.map((p) => `${p.code} ${p.at}`), name).toEqual([
      'E-FIELD actors[3].id',
    ])
    const json: AtlasInput = smallJson()
    for (const tie of json.ties) Object.assign(tie, { label: name, sentence: name, group: name })
    const told = soundPart(json)
    expect(told.ok && told.data.ties.map((t) => t.label)).toEqual([name, name])
    if (told.ok) expect(search(buildSearch(createAtlas(told.data)), name).length, name).toBeGreaterThan(0)
  }
})
