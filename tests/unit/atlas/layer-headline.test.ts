import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay } from '../../../src/atlas/day.ts'
import { groupStanding, layerHeadline } from '../../../src/atlas/layer-headline.ts'
import { STATUSES, TIE_KINDS } from '../../../src/atlas/schema.ts'
import { storyOf } from '../../../src/atlas/story.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const { opening } = atlas.data.article
const withBlocs = (blocs: readonly string[]) => ({
  ...atlas,
  data: { ...atlas.data, article: { ...atlas.data.article, opening: { ...opening, blocs: [...blocs] } } },
})
const day = firstDay('2016-08-13')

describe('the headline of a layer on a day without news', () => {
  it('says how its groups stand that are not all in force', () => {
    expect(layerHeadline(atlas, day, 'energy')).toBe('Southern Pipes agreed')
    expect(storyOf(atlas, day, new Set(['energy'])).headline).toBe('Southern Pipes agreed')
  })

  it('says which state is in neither of two blocs', () => {
    const [league = ''] = atlas.data.article.map.blocs
    const two = withBlocs([league, league])
    expect(layerHeadline(two, day, 'alliances')).toMatch(/^\S+ is in neither (.+) nor \1$/)
    expect(layerHeadline(withBlocs([league]), day, 'alliances')).toBeNull()
  })

  it('leaves it to a count where there is neither', () => {
    expect(layerHeadline(atlas, day, 'military')).toBeNull()
    expect(storyOf(atlas, day, new Set(['military'])).headline).toMatch(/^\d+ military links?$/)
  })

  it('is never that of several layers', () => {
    expect(storyOf(atlas, day, new Set(TIE_KINDS)).headline).toBe('Nothing new on this day')
  })
})

it('a group stands as most of those that are not in force, and whole only if all are alike', () => {
  expect(groupStanding([])).toBeNull()
  expect(groupStanding(['in-force', 'in-force'])).toEqual({ status: 'in-force', isWhole: true })
  expect(groupStanding(['in-force', 'in-force', 'agreed'])).toEqual({ status: 'agreed', isWhole: false })
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATUSES), { minLength: 1 }), (statuses) => {
      const found = groupStanding(statuses)
      const times = (s: string) => statuses.filter((one) => one === s).length
      if (!found) throw new Error('none')
      expect(found.isWhole).toBe(new Set(statuses).size === 1)
      const others = statuses.filter((s) => s !== 'in-force')
      if (others.length > 0) expect(times(found.status)).toBe(Math.max(...others.map(times)))
    }),
  )
})
