import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../../src/atlas/json.ts'
import { opened } from '../../../src/open/opened.ts'
import { smallJson } from '../../support/hostile.ts'

function twice(text: string): readonly string[] {
  const found: string[] = []
  parseJson(text, { ontwice: (key, line, column) => found.push(`${key} ${line}:${column}`) })
  return found
}

describe('keys that an object has twice', () => {
  test.each([
    ['{"a":1,"a":2}', ['a 1:8']],
    ['{"a":1,"b":2,"a":3,"a":4}', ['a 1:14', 'a 1:20']],
    ['{"a":{"a":1},"b":{"a":1}}', []],
    ['{"a":{"a":1},"a":1}', ['a 1:14']],
    ['[{"a":1},{"a":1}]', []],
    ['{"a":["a","a",{"a":1}],"b":"a"}', []],
    ['{"a":[1,2],"a":3}', ['a 1:12']],
    ['{"a":"a\\",\\"a\\":","b":1}', []],
    ['{"\\u0061":1,"a":2}', ['a 1:13']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__ 1:16']],
    ['{ "a" : 1 ,\n "a" : 2 }', ['a 2:2']],
    ['"a"', []],
  ])('%s', (text, found) => {
    expect(twice(text)).toEqual(found)
  })
  test('are as many as parsing loses, in any objects within each other', () => {
    const { json } = fc.letrec<{ json: string }>((tie) => ({
      json: fc.oneof(
        { depthSize: 'small' },
        fc.json({ maxDepth: 0 }),
        fc.array(tie('json'), { maxLength: 3 }).map((all) => `[${all.join(',')}]`),
        fc
          .array(fc.tuple(fc.constantFrom('"a"', '"\\u0061"', '"b,{"', '""'), tie('json')), { maxLength: 4 })
          .map((all) => `{${all.map((pair) => pair.join(' :')).join(' ,')}}`),
      ),
    }))
    // What an object has after parsing, where each of its values is written with another key.
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', '\\"', 'c'), json), { maxLength: 6 }), (pairs) => {
        const inner = pairs.reduce((sum, [, text]) => sum + twice(text).length, 0)
        const text = `{${pairs.map(([key, value]) => `"${key}":${value}`).join(',')}}`
        const kept = Object.keys(JSON.parse(text) as object).length
        expect(twice(text)).toHaveLength(inner + pairs.length - kept)
      }),
      { numRuns: 500 },
    )
  })
  test('are told by line and column, behind what forbids the whole, and cost nothing else', () => {
    const json = JSON.stringify(smallJson(), null, 1)
    const at = (text: string) =>
      opened([{ name: 'a.json', bytes: new TextEncoder().encode(text) }]).report.problems.map(
        (p) => `${p.code} ${p.at}: ${p.text}`,
      )
    const line = json.slice(0, json.indexOf('"label"')).split('\n').length
    const spoilt = json.replace('"label"', '"label": "x", "label"')
    expect(at(spoilt)).toEqual([
      `E-KEY ${line}:18: the key "label" is there twice in one object; the last one counts`,
    ])
    expect(at(spoilt.replace('"schemaVersion": 1', '"schemaVersion": 7'))[0]).toMatch(/^E-VERSION/)
  })
})
