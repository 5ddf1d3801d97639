/** A valid atlas with a few of its values dropped, replaced, retyped or doubled: what comes of it is sound, or says why not. */
import { describe, expect, test } from 'vitest'
import { createAtlas } from '../../../src/atlas/atlas.ts'
import { integrity } from '../../../src/atlas/integrity.ts'
import { m } from '../../../src/messages/messages.ts'
import { AT_MAX, LISTED, TEXT_MAX } from '../../../src/open/limits.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { soundPart, type Sound } from '../../../src/open/quarantine.ts'
import fc, { runs } from '../../support/fc.ts'
import { fixtureJson } from '../../support/fixture-atlas.ts'
import { hostileKeys, hostileText, placeIn, smallJson } from '../../support/hostile.ts'

type Change = readonly [place: number, how: number, value: unknown]

const VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    -0,
    5e-324,
    '',
    ' ',
    '0',
    'x',
    [],
    {},
    [null],
    [[]],
    { id: 'AA' },
  ],
  ...[
    '2016-02-30',
    '2016',
    '0000',
    '9999-12-31',
    '2016-04',
    'AA',
    'BB',
    'nobody',
    'c1',
    'paper',
    'trade',
    'military',
  ],
  ...['a'.repeat(65), 't'.repeat(2001), [40, 40], [400, 40], [null, null], ['AA', 'AA']],
  ...hostileKeys,
]
const change: fc.Arbitrary<Change> = fc.tuple(
  fc.nat(),
  fc.nat(5),
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.double() },
  ),
)

/** Changes JSON at a place of it: in order, drop, replace, retype, double, put a hostile key beside, put anything beside. */
function changed(json: unknown, [n, how, given]: Change): void {
  const value = typeof given === 'object' ? structuredClone(given) : given
  const place = placeIn(json, n)
  if (!place) return
  const { holder, key } = place
  const old = Reflect.get(holder, key) as unknown
  if (how === 0) Reflect.deleteProperty(holder, key)
  else if (how === 1) Reflect.set(holder, key, value)
  else if (how === 2) Reflect.set(holder, key, retyped(old))
  else if (how === 3 && Array.isArray(holder)) holder.push(structuredClone(old))
  else if (how === 4) define(holder, hostileKeys[n % hostileKeys.length] ?? 'then', value)
  else define(holder, `x${n}`, value)
}

/** As `JSON.parse` does: as a key of its own, whatever its name. */
function define(holder: object, key: string, value: unknown): void {
  if (!Array.isArray(holder))
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

function retyped(value: unknown): unknown {
  if (typeof value === 'string') return Number.isNaN(Number(value)) ? [value] : Number(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return Array.isArray(value) ? { ...(value as unknown[]) } : [value]
}

let sound = 0

/** Throws where a result is neither an atlas nor a report that can be read. */
function check(result: Sound): void {
  const { problems, count } = result.report
  if (problems.length !== Math.min(count, LISTED))
    throw new Error(`${problems.length} of ${count} are listed`)
  for (const { code, at, text } of problems)
    if (!Object.hasOwn(m.opening.codes, code) || text.length > TEXT_MAX || at.length > AT_MAX || text === '')
      throw new Error(`${code} ${at}: ${text}`)
  if (!result.ok) {
    if (count === 0) throw new Error('refused without a word')
    return
  }
  sound++
  if (integrity(result.data).length) throw new Error('what was kept breaks a rule')
  if (createAtlas(result.data).ties.size === 0) throw new Error('an atlas without a tie')
}

describe('an atlas that was spoilt in a few places', () => {
  const small = JSON.stringify(smallJson())
  test('is sound or refused with codes, paths and short texts; nothing is thrown (48,000)', () => {
    sound = 0
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const json: unknown = JSON.parse(small)
        for (const c of changes) changed(json, c)
        check(soundPart(json))
      }),
      { numRuns: runs(48_000) },
    )
    // Most of what has one fault in ten rows still loads.
    expect(sound).toBeGreaterThan(runs(10_000))
  })
  test('is so with every table in it, read from its text (2,000)', () => {
    sound = 0
    const whole = JSON.stringify(fixtureJson())
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const json: unknown = JSON.parse(whole)
        for (const c of changes) changed(json, c)
        check(opened([{ name: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(json)) }]))
      }),
      { numRuns: runs(2000) },
    )
    expect(sound).toBeGreaterThan(runs(200))
  })
  test('is refused or sound with any of its bytes changed (3,000)', () => {
    const bytes = new TextEncoder().encode(small)
    const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(edits, fc.nat(bytes.length), (all, end) => {
        const copy = bytes.slice(0, end % 7 === 0 ? end : bytes.length)
        for (const [at, byte] of all) if (at < copy.length) copy[at] = byte
        check(opened([{ name: 'a.json', bytes: copy }]))
      }),
      { numRuns: runs(3000) },
    )
  })
})

describe('one bad row in many', () => {
  test('loses itself and nothing else', () => {
    const json = smallJson()
    const [tie] = json.ties
    const ties = Array.from({ length: 2000 }, (_, i) => ({
      ...tie,
      id: `t${i}`,
      to: i % 10 ? 'BB' : 'nobody',
    }))
    const result = soundPart({ ...json, ties })
    expect(result.ok && result.data.ties).toHaveLength(1800)
    // 200 ties, and the claim that only a tie showed which is not there any more.
    expect(result.report.count).toBe(201)
    expect(result.report.problems).toHaveLength(LISTED)
  })
})
