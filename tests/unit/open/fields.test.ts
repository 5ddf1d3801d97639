/** Each field of each row, broken once in each way that suits it: what is wrong is told at that field, and nowhere before it. */
import { TABLES } from '../../../src/atlas/rules/row-references.ts'
import { describe, expect, test } from 'vitest'
import { soundPart } from '../../../src/open/quarantine.ts'
import { fixtureJson } from '../../support/fixture-atlas.ts'

type Row = Record<string, unknown>

/** Fields that a row may do without, and those that may be null. */
const OPTIONAL =
  /\.(url|unverified|note|alternates|accuracyKm|source|adjective|country|claims|title|to|operator|host|from|via|over|route|group|sentence|series|context|sources|begins|quantity|period|estimate|paragraph|value|unit|date|figures|actors|ties|by|day)$/
const REQUIRED =
  /^(sources\.title|events\.(title|from)|memberships\.(from|sources)|claims\.(from|paragraph)|ties\.(from|to)|ties\.phases\.from|ties\.quantity\.(value|unit)|evidence\.note|sites\.sources|events\.sources|evidence\.claims|ties\.phases\.quantity\.(value|unit)|ties\.series\.(source|unit)|ties\.series\.points\.value)$/
const NULLABLE = /^(memberships|sites|claims)\.to$|^ties\.phases\.to$/

interface Place {
  /** "ties[3].phases[0].from". */
  readonly path: string
  /** "ties.phases.from". */
  readonly field: string
  readonly value: unknown
  /** Puts a value there; `undefined` takes the field away. */
  readonly put: (value: unknown) => void
}

function placesOf(holder: object, path: string): Place[] {
  return Object.keys(holder).flatMap((key) => {
    const value = Reflect.get(holder, key) as unknown
    const here = Array.isArray(holder) ? `${path}[${key}]` : `${path}.${key}`
    const put = (next: unknown) => {
      if (next === undefined) Reflect.deleteProperty(holder, key)
      else Reflect.set(holder, key, next)
    }
    const inside = typeof value === 'object' && value !== null ? placesOf(value, here) : []
    const own = { path: here, field: here.replaceAll(/\[\d+\]/g, ''), value, put }
    return Array.isArray(holder) ? inside : [own, ...inside]
  })
}

/** The ways to break a value of its sort, and in what they put instead. */
function broken(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value === 'string')
    return [
      ['a number', 7],
      ['a list', [value]],
      ['too long', 'x'.repeat(10_001)],
      ['empty', ''],
    ]
  if (typeof value === 'number')
    return [
      ['text', String(value)],
      ['infinite', -Infinity],
      ['a list', [value]],
    ]
  if (typeof value === 'boolean')
    return [
      ['text', 'yes'],
      ['a number', 1],
    ]
  return [
    ['text', 'x'],
    ['a number', 7],
    ['true', true],
  ]
}

/** Problems of the row at hand that the schema has, as "path message". */
function told(
  table: string,
  field: string,
  index: number,
  change: (place: Place) => void,
): readonly string[] {
  const json = fixtureJson() as unknown as Record<string, Row[]>
  const row = json[table]?.[index] ?? {}
  const place = placesOf(row, `${table}[${index}]`).find((p) => p.path === field)
  if (!place) throw new Error(`no ${field}`)
  change(place)
  return soundPart(json).report.problems.map((p) => `${p.code} ${p.at}`)
}

/** Every field of every table that the fixture has, once. */
const fields = TABLES.flatMap((table) => {
  const rows = (fixtureJson() as unknown as Record<string, Row[]>)[table] ?? []
  const all = rows.flatMap((row, index) =>
    placesOf(row, `${table}[${index}]`).map((p) => ({ ...p, table, index })),
  )
  return [...new Map(all.toReversed().map((p) => [p.field, p])).values()].toReversed()
})

test('the fields of all tables are at hand', () => {
  expect(new Set(fields.map((f) => f.table)).size).toBe(TABLES.length)
  expect(fields.length).toBeGreaterThan(90)
})

describe('a field', () => {
  test.each(fields)('$field', ({ table, index, path, field, value }) => {
    const at = (change: unknown) =>
      told(table, path, index, (p) => {
        p.put(change)
      })
    for (const [way, change] of broken(value)) {
      const [first = ''] = at(change)
      // A list says which entry of it; all else is told at its own place.
      // That numbers are finite is a rule of its own for some.
      const codes = [`E-FIELD ${path}`, ...(way === 'infinite' ? [`E-RULE ${path}`] : [])]
      expect(
        codes.some((c) => first.startsWith(c)),
        `${way}: ${first}`,
      ).toBe(true)
    }
    const ofNull = at(null)
    expect(ofNull.includes(`E-FIELD ${path}`), `null: ${ofNull.join('; ')}`).toBe(!NULLABLE.test(field))
    const without = at(undefined)
    const needed = !OPTIONAL.test(`.${field}`) || REQUIRED.test(field)
    expect(without.includes(`E-FIELD ${path}`), `missing: ${without.join('; ')}`).toBe(needed)
  })
})

describe('a list within a row', () => {
  const phases = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      from: String(i + 1).padStart(4, '0'),
      to: String(i + 2).padStart(4, '0'),
      status: 'in-force',
      basis: 'article',
    }))
  const claims = (n: number) => Array.from({ length: n }, () => 'claim-1')
  const count = (change: Row) => {
    const json = fixtureJson()
    Object.assign(json.ties[0] ?? {}, change)
    return soundPart(json).report.problems.map((p) => `${p.code} ${p.at} ${p.text}`)
  }
  test('has a thousand entries, or ten thousand ids, and one more is too many', () => {
    expect(count({ phases: phases(1000), claims: ['claim-1'] })).toEqual([])
    expect(count({ phases: phases(1001) })[0]).toBe(
      'E-FIELD ties[0].phases must have at most 1000 entries; found a list of 1001 entries',
    )
    expect(count({ claims: claims(10_000) })).toEqual([])
    expect(count({ claims: claims(10_001) })[0]).toMatch(
      /^E-FIELD ties\[0\]\.claims must have at most 10\u202f000 entries/,
    )
  })
})
