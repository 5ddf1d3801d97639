import { expect, it } from 'vitest'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { around } from '../../../../src/features/capital/around.ts'
import { bundleWidth, slices, strands } from '../../../../src/features/capital/strands.ts'
import { filtersOn, fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const here = around(atlas, snapshot(atlas, filtersOn('2016-08-08')), 'BO')
const ties = here.others.find((o) => o.id === 'AR')?.ties ?? []

it('draws a line for each kind and tone, zigzag of tension, dashed by the most real of its ties', () => {
  const lines = strands(ties, 100)
  expect(lines.map((l) => l.key)).toEqual([
    'military-cooperation',
    'alliances-cooperation',
    'diplomacy-cooperation',
    'diplomacy-tension',
  ])
  expect(lines.map((l) => l.path.includes('L'))).toEqual([false, false, false, true])
  expect(lines.map((l) => l.dash === undefined)).toEqual([true, false, false, true])
})

it('keeps many lines within their bundle', () => {
  expect(bundleWidth(ties)).toBeCloseTo(13.8)
  expect(bundleWidth(ties.slice(0, 1))).toBe(0)
})

it('makes the ring of kinds a whole', () => {
  expect(slices(here.kinds).map((s) => s.kind)).toEqual(['military', 'energy', 'alliances', 'diplomacy'])
  expect(slices([{ kind: 'energy', count: 3 }])[0]?.path).toMatch(/^M.*Z$/)
  expect(slices([])).toEqual([])
})
