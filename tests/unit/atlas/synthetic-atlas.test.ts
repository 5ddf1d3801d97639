import { expect, test } from 'vitest'
import { formatFinding } from '../../../src/atlas/findings.ts'
import { parseAtlas } from '../../../src/atlas/parse-atlas.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { filtersOn } from '../../support/fixture-atlas.ts'
import { syntheticAtlas } from '../../support/synthetic-atlas.ts'

test.each([60, 1000])('a synthetic atlas of %i ties keeps every rule', (count) => {
  const loaded = parseAtlas(syntheticAtlas(count))
  expect(loaded.ok ? [] : loaded.findings.map(formatFinding)).toEqual([])
  if (!loaded.ok) return
  expect(loaded.atlas.data.ties).toHaveLength(count)
  expect(loaded.atlas.data.claims).toHaveLength(Math.ceil(count / 50))
  const standing = snapshot(loaded.atlas, filtersOn('2016-08-08')).length
  expect(standing).toBeGreaterThan(count / 4)
  expect(standing).toBeLessThan(count)
})

test('the same seed gives the same atlas, another seed another', () => {
  expect(syntheticAtlas(60)).toEqual(syntheticAtlas(60))
  expect(syntheticAtlas(60, 7)).not.toEqual(syntheticAtlas(60))
})
