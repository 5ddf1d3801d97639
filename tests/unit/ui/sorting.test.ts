import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alphabetical, sortedRows, type SortKey } from '../../../src/ui/sorting.ts'

const key: fc.Arbitrary<SortKey> = fc.option(
  fc.oneof(
    fc.array(fc.constantFrom(-1, 0, 2, 10, 0.5), { maxLength: 4 }),
    fc.tuple(fc.constantFrom('tie 9', 'tie 10', 'Tie 9', 'tie 09', '', 'élan'), fc.constantFrom(1, 2)),
  ),
)

/** As two keys are compared part by part; of a number and a text nothing is said, so they are kept apart. */
function compare(a: SortKey, b: SortKey, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = 0, y = 0] = [a[i], b[i]]
    const order = typeof x === 'string' ? alphabetical(x, String(y)) : x - Number(y)
    if (order !== 0) return sign * order
  }
  return sign * (a.length - b.length)
}

it('rows stand as if each were compared with each', () => {
  const keys = fc.array(key, { maxLength: 60 })
  fc.assert(
    fc.property(keys, fc.boolean(), fc.constantFrom('ascending', 'descending'), (some, texts, direction) => {
      const rows = some.filter((k) => !k?.length || (typeof k[0] === 'string') === texts)
      const sign = direction === 'ascending' ? 1 : -1
      const wanted = rows.toSorted((a, b) => compare(a, b, sign))
      const sorted = sortedRows(rows, { column: 'key', direction }, { key: (row) => row })
      expect(sorted.map((row) => rows.indexOf(row))).toEqual(wanted.map((row) => rows.indexOf(row)))
      sorted.forEach((row, i) => {
        expect(row).toBe(wanted[i])
      })
    }),
    { numRuns: 500 },
  )
})
