import { expect, it } from 'vitest'
import { emptyReason } from '../../../../src/features/legend/empty.ts'
import { filtersOn, fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const reason = (day: string, overrides = {}) => emptyReason(atlas, filtersOn(day, overrides))

it('has no reason while something is shown', () => {
  expect(reason('2016-08-08')).toBeNull()
})

it('says whether the layers, the day or the finer filters leave nothing', () => {
  expect(reason('2016-08-08', { kinds: new Set() })).toBe('All layers are switched off.')
  expect(reason('2002-01-01')).toBe('No link is in force on 1 January 2002.')
  expect(reason('2016-08-08', { kinds: new Set(['economy']) })).toBe(
    'Economy: no link in force on 8 August 2016; 7 in the layers that are switched off.',
  )
  expect(reason('2016-08-08', { statuses: new Set(['building']) })).toBe(
    '7 links in force on 8 August 2016, but the filters chosen in the legend hide them all.',
  )
})
