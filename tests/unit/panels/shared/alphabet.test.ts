import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphabetical, inOrder } from '../../../../src/panels/shared/alphabet.ts'

/** Short texts of few characters, so that many differ by little: capitals, digits, signs, letters of other languages. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aAbZz 0019-_.,(~@!'), maxLength: 6 }),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'aAäÄaeéßıİ ə0١1-–'), maxLength: 6 }),
)

describe('texts in order', () => {
  it('stand as the collator has them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const sorted = inOrder(texts)
        expect([...sorted].sort()).toEqual([...texts].sort())
        sorted.forEach((one, i) => {
          expect(alphabetical(sorted[i - 1] ?? one, one)).toBeLessThanOrEqual(0)
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('agree with the collator on every pair of plain characters, alone and behind a letter', () => {
    const all = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
    for (const before of ['', 'a', '1'])
      for (const a of all)
        for (const b of all) {
          const [first = '', second = ''] = inOrder([before + a, before + b])
          expect(alphabetical(first, second)).toBeLessThanOrEqual(0)
        }
  })

  it('have numbers by their size, however long', () => {
    const nine = '9'.repeat(300)
    expect(
      inOrder(['tie 10', 'tie 9', 'Tie 9', 'tie 1000', `tie ${nine}`, 'tie', 'tie 007', 'tie 8']),
    ).toEqual(['tie', 'tie 007', 'tie 8', 'tie 9', 'Tie 9', 'tie 10', 'tie 1000', `tie ${nine}`])
  })
})
