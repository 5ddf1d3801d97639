import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFinding } from '../../../src/atlas/findings.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { fixtureJson } from '../../support/fixture-atlas.ts'

/** The findings for JSON, one text each. */
function findings(json: unknown): string[] {
  const loaded = parseAtlas(json)
  return loaded.ok ? [] : loaded.findings.map(formatFinding)
}

/** The fixture through JSON text, spoilt by a replacement of text. */
function spoilt(find: string, replacement: string): unknown {
  const text = JSON.stringify(fixtureJson())
  if (!text.includes(find)) throw new Error(`the fixture has no ${find}`)
  const json: unknown = JSON.parse(text.replace(find, replacement))
  return json
}

describe('loading an atlas', () => {
  it('gives the rows with their indexes', () => {
    const loaded = parseAtlas(fixtureJson())
    expect(loaded.ok && loaded.atlas.actors.get('BO')?.name).toBe('Borland')
    expect(loaded.ok && loaded.atlas.shows.get('claim-2')?.ties.map((t) => t.id)).toEqual([
      'line-1',
      'line-2',
    ])
    expect(loaded.ok && loaded.atlas.evidence.get('claim-1')?.map((e) => e.id)).toEqual(['v1'])
  })

  it('fills in what has a default', () => {
    const loaded = parseAtlas(fixtureJson())
    expect(loaded.ok && loaded.atlas.ties.get('arms')).toMatchObject({
      context: false,
      sources: [],
      series: [],
    })
  })

  it('passes over fields that it does not know', () => {
    expect(findings({ ...fixtureJson(), $schema: './atlas.schema.json' })).toEqual([])
  })

  it('takes a version of three numbers, and no other', () => {
    const versioned = (version: string) => {
      const json = fixtureJson()
      return findings({ ...json, article: { ...json.article, version } })
    }
    expect(versioned('1.20.3')).toEqual([])
    expect(versioned('1.2')).toEqual([
      expect.stringContaining('article.version: must be a version such as 1.0.0'),
    ])
  })

  it.each([
    ['"label":"line 1"', '"label":7', 'ties[1].label: must be text; found 7'],
    ['"label":"line 1",', '', 'ties[1].label: is missing'],
    ['"label":"line 1"', '"label":"  "', 'ties[1].label: must not be empty; found ""'],
    [
      '"from":"2015-03-17"',
      '"from":"2015-02-30"',
      'ties[1].phases[0].from: must be a date such as 2016, 2016-08 or 2016-08-08; found "2015-02-30"',
    ],
    [
      '"kind":"energy"',
      '"kind":"gas"',
      'ties[1].kind: found "gas"; must be military, energy, alliances, diplomacy or economy',
    ],
    [
      '"kind":"energy"',
      '"kind":"Enery"',
      `ties[1].kind: found "Enery" (did you mean “energy”?); must be military, energy, alliances, diplomacy or economy`,
    ],
    ['"at":[20,55]', '"at":[55,200]', 'places[0].at[1]: must be at most 85; found 200'],
    ['"at":[20,55]', '"at":"20,55"', 'places[0].at: must be a list; found "20,55"'],
    ['"paragraph":1', '"paragraph":1.5', 'claims[0].paragraph: must be a whole number; found 1.5'],
    [
      '"url":"https://',
      '"url":"javascript:',
      'sources[0].url: must be an address that begins with http:// or https://; found "javascript:example.org/article"',
    ],
    [
      '"id":"arms"',
      '"id":"__proto__"',
      'ties[0].id: must be an id: letters, digits, - and _, with a letter or a digit first; found "__proto__"',
    ],
  ])('says where and what is wrong: %s → %s', (find, replacement, message) => {
    expect(findings(spoilt(find, replacement))).toEqual([message])
  })

  it('says what a phase that ends before it begins has', () => {
    expect(findings(spoilt('"to":"2015-11-24"', '"to":"2015-03-17"'))).toEqual([
      'ties[1].phases[0].to: 2015-03-17 is not after “from” (2015-03-17); “to” is the first day after the end',
    ])
  })

  it('cuts long text that it quotes', () => {
    const [only = ''] = findings(spoilt('"label":"line 1"', `"label":"${'x'.repeat(3000)}"`))
    expect(only).toMatch(/^ties\[1\]\.label: is too long, at most 2000 characters are allowed; found "x+…"$/)
    expect(only.length).toBeLessThan(160)
  })

  it('tells another version in one finding', () => {
    expect(findings({ ...fixtureJson(), schemaVersion: 2, ties: 5 })).toEqual([
      'schemaVersion: must be 1, the version that is read here; found 2',
    ])
    expect(findings({})).toEqual(['schemaVersion: is missing; it must be 1'])
  })

  it.each([[null], [[]], ['text'], [7], [undefined]])('is told that %j is no atlas', (json) => {
    expect(findings(json)).toEqual([
      expect.stringMatching(/^atlas: must be an object with the tables of an atlas; found /),
    ])
  })

  it('never throws, whatever JSON stands in whatever table', () => {
    const tables = fc.constantFrom(...Object.keys(fixtureJson()))
    fc.assert(
      fc.property(tables, fc.jsonValue({ maxDepth: 4 }), (table, value) => {
        const changed = JSON.stringify(Reflect.get(fixtureJson(), table)) !== JSON.stringify(value)
        const loaded = parseAtlas({ ...fixtureJson(), [table]: value })
        // No table of the fixture can be left out, since each is referred to or refers.
        expect(loaded.ok && changed && !Array.isArray(value)).toBe(false)
      }),
    )
  })

  it('leaves the prototype of objects alone', () => {
    const json: unknown = JSON.parse(
      JSON.stringify(fixtureJson()).replace('{', '{"__proto__":{"polluted":1},"constructor":1,'),
    )
    expect(findings(json)).toEqual([])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
