import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, cutName, printable, printableSentence } from '../../../src/atlas/clean.ts'
import { csvText } from '../../../src/export/csv.ts'
import { csvRows } from '../../../src/open/csv-rows.ts'
import { rejectionOf } from '../../../src/open/accept.ts'
import { FILE_MAX, TEXT_MAX } from '../../../src/open/limits.ts'
import { Problems } from '../../../src/open/problems.ts'
import { decoded } from '../../../src/open/text.ts'

const UNSEEN =
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\u{e0000}-\u{e007f}\p{Cs}]/u

describe('text of an atlas', () => {
  test('has nothing that is unseen or turns what stands around it, and is the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanText(text)
        return !UNSEEN.test(clean) && clean === clean.normalize('NFC') && cleanText(clean) === clean
      }),
      { numRuns: 10_000 },
    )
  })
  test.each([
    ['Əliyev', 'Əliyev'],
    ['A\u0308', 'Ä'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['a \u200d b', 'a  b'],
    ['x\u202egnp.exe', 'xgnp.exe'],
    ['one\r\ntwo\u2028three', 'one two three'],
    [`e${'\u0316'.repeat(5000)}`, `e${'\u0316'.repeat(8)}`],
    ['half \ud800 pair', 'half  pair'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
  test('is cut between letters where it is a name', () => {
    expect(cutName('a'.repeat(80))).toBe('a'.repeat(80))
    expect(cutName('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`)
    expect(cutName('👩‍🚀'.repeat(80))).toBe('👩‍🚀'.repeat(80))
  })
  test('is spelt out in messages, and cut', () => {
    expect(printable('a\u202eb\u0000')).toBe('a\\u{202e}b\\u{0}')
    expect(printable('x'.repeat(500)).length).toBe(200)
  })
  test('keeps the isolates of a sentence, and ends each that it opens', () => {
    expect(printableSentence('no \u2068תל\u2069\u202e')).toBe('no \u2068תל\u2069\\u{202e}')
    const cut = printableSentence(`found \u2068${'ת'.repeat(500)}\u2069 here`)
    expect(cut.length).toBe(200)
    expect(cut).toMatch(/…\u2069$/)
  })
})

describe('bytes', () => {
  const encode = (text: string) => new TextEncoder().encode(text)
  test('are text in UTF-8, or in UTF-16 by their mark', () => {
    expect(decoded(encode('\ufeffəA'))).toEqual({ ok: true, text: 'əA' })
    expect(decoded(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toEqual({ ok: true, text: 'A' })
    expect(decoded(new Uint8Array([0xfe, 0xff, 0, 0x41]))).toEqual({ ok: true, text: 'A' })
  })
  test('of another encoding are refused with a hint', () => {
    expect(decoded(new Uint8Array([0x7b, 0xc0, 0xe7]))).toMatchObject({ ok: false, hint: /older encoding/ })
    expect(decoded(new Uint8Array([0x7b, 0, 0x7d, 0]))).toMatchObject({ ok: false, hint: /UTF-16/ })
    // Cut off within the letter “é”, and within a letter of UTF-16.
    expect(decoded(new Uint8Array([0x7b, 0xc3]))).toMatchObject({ ok: false, hint: /was cut off/ })
    expect(decoded(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42]))).toMatchObject({
      ok: false,
      hint: /was cut off/,
    })
    expect(decoded(new Uint8Array([0xff, 0xfe, 0x41]))).toMatchObject({ ok: false, hint: /UTF-16LE/ })
  })
  test('of any kind are decided on', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decoded(bytes).ok === 'boolean'))
  })
})

describe('CSV', () => {
  const cells = (text: string) => {
    const read = csvRows(text)
    return read.ok ? read.rows.map((row) => row.cells) : `${read.code} ${read.at}`
  }
  test('that we write is read as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a,;"\'=+-@\t\r\n ə') })
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 5 }))
    fc.assert(
      fc.property(table, (rows) => {
        const headed = [rows[0]?.map((_, i) => `h${i}`) ?? [], ...rows]
        expect(cells(csvText(headed).replace(/^\ufeff/, ''))).toEqual(
          // Line ends are of one kind when they are read.
          headed.map((row) => row.map((c) => c.replaceAll(/\r\n?/g, '\n'))),
        )
      }),
      { numRuns: 500 },
    )
  })
  test.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a,b,\n1,,',
      [
        ['a', 'b', ''],
        ['1', '', ''],
      ],
    ],
    ['sep=|\na|b', [['a', 'b']]],
    ['\n\n', []],
    ['a,"b', 'E-CSV-QUOTE 1:2'],
    ['a,b\n"x\ny"z,1', 'E-CSV-QUOTE 2:1'],
    [Array.from({ length: 65 }, () => 'c').join(','), 'E-CSV-COLUMNS 1:65'],
  ])('%j', (text, expected) => {
    expect(cells(text)).toEqual(expected)
  })
  test('tells the line on which a row begins', () => {
    const read = csvRows('a,b\r\n"x\ny",1\r\n2,3')
    expect(read.ok && read.rows.map((r) => r.line)).toEqual([1, 2, 4])
  })
  test('of any kind is decided on', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a,"\r\n;\t') }),
        (text) => typeof csvRows(text).ok === 'boolean',
      ),
    )
  })
})

describe('what is dropped', () => {
  const item = (name: string, size = 10, type = '') => ({ name, size, type })
  test.each([
    ['OK', [item('a.json')]],
    ['OK', [item('atlas', 10, 'application/json')]],
    ['OK', [item('actors.csv'), item('ties.csv'), item('claims.csv')]],
    ['OK', [item('a.json', FILE_MAX)]],
    ['E-SIZE', [item('a.json', FILE_MAX + 1)]],
    ['E-SIZE', [item('a.csv', FILE_MAX), item('b.csv', 1)]],
    ['E-TEXT', []],
    ['E-FOLDER', [{ ...item('data'), folder: true }]],
    ['E-KIND', [item('map.png', 10, 'image/png')]],
    ['E-KIND', [item('map.json', 10, 'image/png')]],
    ['E-KIND', [item('book.xlsx', 10, 'application/vnd.ms-excel')]],
    ['E-FILES', Array.from({ length: 21 }, (_, n) => item(`${n}.csv`))],
  ])('%s for %j', (code, items) => {
    expect(rejectionOf(items).problems[0]?.code ?? 'OK').toBe(code)
  })
})

test('fifty problems are listed and all are counted', () => {
  const found = new Problems()
  for (let i = 0; i < 120; i++) found.add('E-FIELD', `ties[${i}]`, 'x'.repeat(TEXT_MAX + 1))
  expect(found.report.count).toBe(120)
  expect(found.report.problems).toHaveLength(50)
  expect(found.report.problems.every((p) => p.text.length <= TEXT_MAX)).toBe(true)
})
