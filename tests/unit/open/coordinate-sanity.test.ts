import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slipOf } from '../../../src/open/coordinate-sanity.ts'
import { opened } from '../../../src/open/import-pipeline.ts'
import { soundPart } from '../../../src/open/quarantine.ts'
import { filesOf } from '../../support/corpus.ts'
import { smallJson } from '../../support/hostile.ts'

const rows = (...ats: readonly unknown[]) => ats.map((at) => ({ id: 'p', at }))
const METRES = '; they look like metres of a projection: write degrees (WGS 84)'
const SWAPPED = '; longitude and latitude look swapped: longitude comes first'

describe('what most places have in common that are out of range', () => {
  test.each([
    [
      'degrees',
      [
        [40, 45],
        [-180, 85],
      ],
      null,
    ],
    ['one in metres', [[5_000_000, 4_800_000]], null],
    [
      'half in metres',
      [
        [40, 45],
        [5_000_000, 4_800_000],
        [5e6, 5e6],
        [1, 1],
      ],
      null,
    ],
    [
      'more than half in metres',
      [
        [40, 45],
        [5_000_000, 4_800_000],
        [-5e6, 5e6],
      ],
      `1 2 of 3 places are out of range${METRES}`,
    ],
    [
      'a northing that is large alone',
      [
        [90, 4_800_000],
        [100, 5e6],
      ],
      `0 2 of 2 places are out of range${METRES}`,
    ],
    [
      'the order of the far east',
      [
        [35, 139],
        [37, 127],
        [40, 44],
      ],
      `0 2 of 3 places are out of range${SWAPPED}`,
    ],
    [
      'some that are swapped, and one that is not',
      [
        [35, 139],
        [37, 127],
        [200, 1],
      ],
      '0 3 of 3 places are out of range',
    ],
    ['what is no pair of numbers', [['a', 'b'], [null, 1], [5e6], [], 7, [Number.NaN, 200]], null],
  ])('%s', (_, ats, told) => {
    const slip = slipOf(rows(...ats))
    expect(slip && `${slip.first} ${slip.text}`).toBe(told)
  })
  test('is decided on for any rows', () => {
    fc.assert(fc.property(fc.array(fc.anything()), (any) => slipOf(any) === null || any.length > 1))
  })
  test('is told once and first, beside the fault of each place', () => {
    const json = smallJson()
    for (const place of json.places.slice(1)) place.at = [4_900_000, 4_800_000]
    const { problems } = soundPart(json).report
    const told = problems.filter((p) => p.text.includes(METRES))
    expect(told).toEqual([
      { code: 'E-FIELD', at: 'places[1].at', text: `2 of 3 places are out of range${METRES}` },
    ])
    expect(problems.map((p) => p.at)).toContain('places[2].at[0]')
  })
  test('is told of tables by row and column', () => {
    const files = filesOf('kept', 'OK--plain.ties.csv').map(({ name, bytes }) => ({
      name,
      bytes: name === 'actors.csv' ? new TextEncoder().encode(moved(new TextDecoder().decode(bytes))) : bytes,
    }))
    const { problems } = opened(files).report
    expect(problems.filter((p) => p.text.includes(METRES)).map((p) => p.at)).toEqual(['actors.csv 2:5'])
  })
})

/** A table with all its degrees a hundred thousand times as large. */
const moved = (csv: string) =>
  csv.replaceAll(/,(\d\d(?:\.\d+)?),(\d\d(?:\.\d+)?)/g, ',$1e5,$2e5').replaceAll('e5', '00000')
