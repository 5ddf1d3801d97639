import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import { tieSentence } from '../../../src/atlas/describe.ts'
import { integrity } from '../../../src/atlas/integrity.ts'
import { FORMS, type AtlasInput } from '../../../src/atlas/schema.ts'
import { TIE_KINDS } from '../../../src/atlas/vocabulary.ts'
import { TABLE_NAMES, wholeTable } from '../../../src/export/csv-tables.ts'
import { csvText } from '../../../src/export/csv.ts'
import { either } from '../../../src/messages/english.ts'
import { useLanguage } from '../../../src/messages/messages.ts'
import { ACTORS_MAX, ROWS_MAX } from '../../../src/open/limits.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { soundPart } from '../../../src/open/quarantine.ts'
import { fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

const KINDS = either(TIE_KINDS)

const bytes = (text: string) => new TextEncoder().encode(text)
const openedJson = (json: unknown) => opened([{ name: 'a.json', bytes: bytes(JSON.stringify(json)) }])

/** The fixture with some of its values replaced by anything. */
const spoilt = fc
  .array(
    fc.tuple(
      fc.nat(),
      fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', '', '2016-13', -1, 1e308)),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((changes) => {
    const json: unknown = fixtureJson()
    for (const [n, value] of changes) {
      const places = placesIn(json)
      const place = places[n % places.length]
      if (place) place.holder[place.key] = value
    }
    return json
  })

function placesIn(json: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof json !== 'object' || json === null) return []
  const holder = json as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])])
}

test('faults are told in the language in use, with what the author wrote as it is and isolated', async () => {
  const told = () => {
    const { report } = soundPart({ ...fixtureJson(), ties: [{ id: 'של' }], claims: 7 })
    return report.problems.map(({ at, text }) => `${at}: ${text}`)
  }
  expect(told()).toContain(
    'ties[0].id: must be an id: letters, digits, - and _, with a letter or a digit first; found \u2068"של"\u2069',
  )
  try {
    await useLanguage('en-XA')
    const all = told()
    expect(all.every((line) => /: ⟦.*⟧$/.test(line))).toBe(true)
    expect(all.find((line) => line.startsWith('ties[0].id'))).toContain('\u2068"של"\u2069')
  } finally {
    await useLanguage(null)
  }
})

describe('the sound part of an atlas', () => {
  test('is all of it where nothing is wrong', () => {
    const sound = soundPart(fixtureJson())
    expect(sound.ok && sound.report.count).toBe(0)
    expect(sound.ok && sound.data).toEqual(fixtureAtlas().data)
  })
  test('leaves out, with a bad row, all that rests on it, and keeps the numbers of the file', () => {
    const json = fixtureJson()
    json.places.unshift({ id: 'broken', name: '', at: [0, 0], kind: 'city' })
    json.actors.push({ id: 'LOST', name: 'Lost', kind: 'group', seat: 'broken' })
    json.ties.push({ ...(json.ties[0] as AtlasInput['ties'][number]), id: 'lost-tie', to: 'LOST' })
    const sound = soundPart(json)
    if (!sound.ok) throw new Error('refused')
    expect(sound.data.ties).toHaveLength(json.ties.length - 1)
    expect(sound.report.problems.map((p) => `${p.code} ${p.at}`)).toEqual([
      'E-FIELD places[0].name',
      'E-REFERENCE actors[5].seat',
      `E-REFERENCE ties[${json.ties.length - 1}].to`,
    ])
    // What was there is not taken for a slip of the pen.
    expect(sound.report.problems.at(-1)?.text).toBe('the row “LOST” of actors was left out')
  })
  test('leaves out a row of a word that is on no list, and says which are, the nearest first', () => {
    const said = (table: 'ties' | 'events', row: object) => {
      const json = fixtureJson()
      const [first] = json[table]
      json[table].push({ ...first, id: 'odd', ...row } as never)
      const sound = soundPart(json)
      expect(sound.ok && sound.data[table].length).toBe(json[table].length - 1)
      return sound.report.problems.map(({ code, at, text }) => `${code} ${at.replace(/\d+/, 'n')}: ${text}`)
    }
    expect(said('ties', { kind: 'energie' })).toEqual([
      `E-FIELD ties[n].kind: found "energie" (did you mean “energy”?); must be ${KINDS}`,
    ])
    expect(said('ties', { kind: 'weather' })).toEqual([
      `E-FIELD ties[n].kind: found "weather"; must be ${KINDS}`,
    ])
    // The longest list is whole.
    const [form = ''] = said('ties', { form: 'Gas supply' })
    expect(form).toMatch(/found "Gas supply" \(did you mean “gas-supply”\?\); must be /)
    for (const word of FORMS) expect(form).toContain(word)
    expect(said('events', { type: 'sumit' })).toEqual([
      expect.stringMatching(/"sumit" \(did you mean “summit”\?\); .* politics$/),
    ])
  })
  test('passes every rule, whatever was spoilt, or is refused with a code; nothing leaks into prototypes', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort()
    fc.assert(
      fc.property(spoilt, (json) => {
        const sound = openedJson(json)
        expect(sound.ok || sound.report.count > 0).toBe(true)
        if (!sound.ok) return
        expect(integrity(sound.data)).toEqual([])
        expect(createAtlas(sound.data).phases.size).toBe(sound.data.ties.length)
      }),
      { numRuns: 200 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  }, 30_000)
  test('is decided on for any JSON and for any text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => typeof openedJson(json).ok === 'boolean'),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => opened([{ name: 'a.csv', bytes: bytes(text) }]).report.count > 0,
      ),
      { numRuns: 300 },
    )
  })
  test('has as many rows as can be shown, and one more is refused', () => {
    const rows = (n: number) => Array.from({ length: n }, () => null)
    const code = (json: unknown) => soundPart(json).report.problems[0]?.code
    expect(code({ ...fixtureJson(), ties: rows(ROWS_MAX + 1) })).toBe('E-LIMIT')
    expect(code({ ...fixtureJson(), actors: rows(ACTORS_MAX + 1) })).toBe('E-LIMIT')
    expect(code({ ...fixtureJson(), events: rows(ROWS_MAX) })).toBe('E-FIELD')
  })
})

test('the tables that the page gives away say all that the atlas does when they are opened again', () => {
  const atlas = fixtureAtlas()
  const files = TABLE_NAMES.map((name) => ({
    name: `${name}.csv`,
    bytes: bytes(csvText(wholeTable(atlas, name))),
  }))
  const sound = opened(files)
  if (!sound.ok) throw new Error(JSON.stringify(sound.report))
  expect(sound.report.problems).toEqual([])
  // A sentence that is made for readers comes back as one of the author's.
  const ties = atlas.data.ties.map((tie) => ({ ...tie, sentence: tieSentence(atlas, tie) }))
  expect(sound.data).toEqual({ ...atlas.data, ties })
})
