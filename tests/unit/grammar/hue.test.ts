import { expect, test } from 'vitest'
import { TIE_KINDS } from '../../../src/atlas/schema.ts'
import { hueOf, hueOfScale, HUES, kindOfHue } from '../../../src/grammar/hue.ts'
import { bits, kindBits } from '../../../src/scene/mark-flags.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const [tie] = fixtureAtlas().data.ties
const [phase] = tie?.phases ?? []
const of = (kind: (typeof TIE_KINDS)[number], unit: string, measure = 'capacity') => {
  if (!tie || !phase) throw new Error('no tie')
  const quantity = { measure, unit, value: 1, estimate: false }
  return hueOf({ ...tie, kind, form: 'pipeline', phases: [{ ...phase, quantity }], series: [] })
}

test('oil has a hue of its own: energy that is counted in barrels, or in tonnes by a pipeline', () => {
  expect(of('energy', 'thousand barrels/day')).toBe('oil')
  expect(of('energy', 'Mt/year')).toBe('oil')
  expect(of('energy', 'bcm/year')).toBe('energy')
  expect(of('economy', 'thousand barrels/day')).toBe('economy')
  expect(hueOfScale('energy', 'thousand barrels/day')).toBe('oil')
  expect(hueOfScale('energy', 'bcm/year')).toBe('energy')
})

test('a layer has all hues of its kind, which fit into three bits', () => {
  for (const kind of TIE_KINDS)
    expect(kindBits(new Set([kind]))).toBe(bits(HUES, new Set(HUES.filter((hue) => kindOfHue(hue) === kind))))
  expect(kindBits(new Set(['energy']))).not.toBe(bits(HUES, new Set(['energy'])))
  expect(HUES.length).toBeLessThanOrEqual(8)
})
