import { expect, it } from 'vitest'
import { firstDay } from '../../../../src/atlas/day.ts'
import { countLine } from '../../../../src/panels/table/count-line.ts'

const day = firstDay('2016-08-08')

it('says how many of how many, and when', () => {
  expect(countLine(23, 61, day, 'on-day')).toBe('23 of 61 ties on 8 August 2016')
  expect(countLine(61, 61, day, 'on-day')).toBe('61 ties on 8 August 2016')
  expect(countLine(1, 1, day, 'so-far')).toBe('1 tie until 8 August 2016')
})
