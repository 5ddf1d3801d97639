import { expect, it } from 'vitest'
import { emptyReason } from '../../../src/atlas/empty-reason.ts'
import { filtersOn, fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const reason = (day: string, overrides = {}) => emptyReason(atlas, filtersOn(day, overrides))

it('has no reason while something is shown', () => {
  expect(reason('2016-08-08')).toBeNull()
})

it('says whether the layers, the day or the finer filters leave nothing', () => {
  expect(reason('2016-08-08', { kinds: new Set() })).toBe('All subjects are switched off.')
  expect(reason('2002-01-01')).toBe('There is no link on 1 January 2002.')
  expect(reason('2016-08-08', { kinds: new Set(['economy']) })).toBe(
    'Economy: no link on 8 August 2016; 7 on the subjects that are switched off.',
  )
  expect(reason('2016-08-08', { statuses: new Set(['building']) })).toBe(
    '7 links on 8 August 2016, but the filters chosen in the legend hide them all.',
  )
})
