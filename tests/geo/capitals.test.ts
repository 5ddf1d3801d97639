import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BASES, capitalsOf } from '../../scripts/capitals.ts'

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as never

test('the table of capitals is made from the base maps', () => {
  expect(json('geo/capitals.json')).toEqual(capitalsOf(...BASES.map(json)))
})

test('each code in it is one country', () => {
  const rows = capitalsOf(...BASES.map(json))
  const codes = rows.flatMap(({ iso2, iso3 }) => [iso2, iso3])
  expect(new Set(codes).size).toBe(2 * rows.length)
  expect(rows.length).toBeGreaterThan(190)
})
