import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWkt, wktOf } from '../../../src/atlas/wkt.ts'

const degrees = fc.double({ min: -180, max: 180, noNaN: true }).map((n) => n + 0)
const part = fc.array(fc.tuple(degrees, degrees), { minLength: 1, maxLength: 9 })

describe('lines in well-known text', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(readWkt(wktOf(parts))).toEqual(parts)
      }),
    )
  })

  it('are read with any spaces and case, with heights and a reference system', () => {
    expect(readWkt(' LineString Z(1 2 3 , 4 5 6)')).toEqual([
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ])
    expect(readWkt('SRID=4326;LINESTRING(-1.5 2e1,.5 +4)')).toEqual([
      [
        [-1.5, 20],
        [0.5, 4],
      ],
    ])
  })

  it('are nothing else', () => {
    for (const text of [
      '',
      'POINT (1 2)',
      'LINESTRING EMPTY',
      'LINESTRING (1, 2)',
      'LINESTRING (1 2, 3 north)',
      'LINESTRING (1 2, (3 4))',
      'MULTILINESTRING (1 2, 3 4)',
      'MULTILINESTRING ((1 2, 3 4) 5)',
      'POLYGON ((1 2, 3 4, 5 6, 1 2))',
    ])
      expect(readWkt(text), text).toBeNull()
  })
})
