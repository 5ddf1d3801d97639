import { expect, test } from 'vitest'
import { DEFENCES, missing } from '../../../scripts/defences.mjs'

test('every defence that is broken on purpose is still there to be broken', () => {
  expect(missing(DEFENCES)).toEqual([])
})

test('a file, a line or a test that is gone is named', () => {
  const defence = { title: 'days', file: 'day.ts', from: 'UTC', to: '', test: 'day.test.ts' }
  const from = (files: Record<string, string>) => missing([defence], (file) => files[file] ?? null)
  expect(from({ 'day.ts': 'a UTC day', 'day.test.ts': '' })).toEqual([])
  expect(from({})).toEqual(['days: there is no file day.ts', 'days: there is no test day.test.ts'])
  expect(from({ 'day.ts': 'a day', 'day.test.ts': '' })).toEqual([
    'days: day.ts has this 0 times, not once: UTC',
  ])
  expect(from({ 'day.ts': 'UTC UTC', 'day.test.ts': '' })).toHaveLength(1)
})
