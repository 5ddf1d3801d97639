import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/atlas/json.ts'

describe('parsing JSON', () => {
  it('gives the value of any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text)
        expect(parseJson(text)).toEqual({ ok: true, value })
      }),
    )
  })

  it('passes over a byte order mark', () => {
    expect(parseJson('\uFEFF{}')).toEqual({ ok: true, value: {} })
  })

  it.each([
    ['{\n  "a": 1,\n}', 3, 1, 'expected a key in double quotes, found "}"'],
    ['[1, 2\n 3]', 2, 2, `expected ',' or ']', found "3"`],
    ['{"a" 1}', 1, 6, `expected ':', found "1"`],
    ['[1,', 1, 4, 'expected a value, but the text ends here'],
    ['', 1, 1, 'expected a value, but the text ends here'],
    ['{"a": NaN}', 1, 7, 'expected a value, found "NaN"'],
    [
      '{"a": "x\ny"}',
      1,
      7,
      'expected text that ends with a quotation mark and has valid escapes, found "\\""',
    ],
    ['["\\x"]', 1, 2, 'expected text that ends with a quotation mark and has valid escapes, found "\\""'],
    ['{}\n{}', 2, 1, 'expected nothing more, found "{"'],
    ['<html>', 1, 1, 'expected a value, found "<html>"'],
    ['[01]', 1, 3, `expected ',' or ']', found "1"`],
    ['[1.]', 1, 2, 'expected a value, found "1."'],
    ['[// so\n1]', 1, 2, 'expected a value, found "// so"'],
    ["{'a': 1}", 1, 2, `expected a key in double quotes, found "'a'"`],
  ])('says where %j stops being JSON', (text, line, column, message) => {
    expect(parseJson(text)).toMatchObject({ ok: false, deep: false, line, column, message })
  })

  it('finds a cut anywhere, at the end of the text or where the last part begins', () => {
    const text = JSON.stringify({ a: [1, { b: 'x\\"y' }, true], c: null })
    for (let n = 0; n < text.length; n++) {
      const parsed = parseJson(text.slice(0, n))
      expect(parsed).toMatchObject({ ok: false, line: 1 })
      if (!parsed.ok) expect(parsed.column).toBeLessThanOrEqual(n + 1)
    }
  })

  it('is not overflown by text nested a million deep', () => {
    expect(parseJson('['.repeat(1_000_000))).toMatchObject({ ok: false, deep: true, line: 1, column: 1001 })
  })

  it('finds a fault where the engine finds one, in any text that is almost JSON', () => {
    const almost = fc.array(
      fc.constantFrom(
        ...'{}[],:"\\/*.-+eE01x \n\t\r\b\0\u00a0\ufeff\u2028\ud800',
        ...['"a":', 'null', '\\u00e', '{"a":[1,'],
      ),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(fc.json({ maxDepth: 2 }), fc.nat(), fc.nat(4), almost, (json, n, cut, part) => {
        const at = n % (json.length + 1)
        const text = json.slice(0, at) + part.join('') + json.slice(at + cut)
        const sound = () => {
          try {
            return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown }
          } catch {
            return null
          }
        }
        const parsed = parseJson(text)
        expect(parsed.ok ? { value: parsed.value } : null).toEqual(sound())
      }),
      { numRuns: 3000 },
    )
  })

  it('counts nesting outside of texts alone', () => {
    expect(parseJson('[["[[[", "\\"[["]]', { depth: 2 }).ok).toBe(true)
    expect(parseJson('[[[]]]', { depth: 2 })).toMatchObject({ ok: false, deep: true, line: 1, column: 3 })
  })
})
