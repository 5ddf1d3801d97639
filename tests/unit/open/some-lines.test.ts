import { expect, test } from 'vitest'
import { someLines } from '../../../src/open/some-lines.ts'

test('rows are named once each, and of many how many more there are', () => {
  expect(someLines([2, 2, 3])).toBe(someLines([2, 3]))
  const many = Array.from({ length: 12 }, (_, i) => i + 2)
  expect(someLines(many)).toMatch(/\b9\b.*\b4 more\b/)
})
