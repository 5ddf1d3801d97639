import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '../../../src/export/csv.ts'
import { parseCsv, unguarded } from '../../support/csv.ts'

/** Text that is rich in what is special to the format. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'"\',;=+-@\t\r\n aə＝') }),
)
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 })

describe('csvText', () => {
  it('gives back every row when it is read', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(parseCsv(csvText(given)).map((row) => row.map(unguarded))).toEqual(given)
      }),
    )
  })

  it('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const read of parseCsv(csvText(given)).flat()) expect(read).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
    )
  })

  it('leaves a minus that is no hyphen, and an apostrophe that guards nothing, as they are', () => {
    expect(parseCsv(csvText([['−5', "'tis", 'a=b']]))).toEqual([['−5', "'tis", 'a=b']])
  })

  it('quotes what is special, doubles quotes, and ends every line with CR LF after a byte order mark', () => {
    expect(
      csvText([
        ['a', 'b, c'],
        ['say "so"', '=1+1'],
      ]),
    ).toBe('\uFEFFa,"b, c"\r\n"say ""so""","\'=1+1"\r\n')
  })

  it('quotes the separators of other countries, so that no formula hides behind one', () => {
    expect(csvText([['x;=1', 'x\t=1']])).toBe('\uFEFF"x;=1","x\t=1"\r\n')
  })
})
