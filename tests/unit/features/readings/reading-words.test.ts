import { describe, expect, it } from 'vitest'
import { differencesOn } from '../../../../src/atlas/differences.ts'
import { dayOf } from '../../../../src/atlas/day.ts'
import { countText, saysOf } from '../../../../src/features/readings/reading-words.ts'
import { defaultView } from '../../../../src/state/view.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()

describe('a difference in words', () => {
  it('names both numbers with their years where article and record count differently', () => {
    const found = differencesOn(atlas, { ...defaultView(atlas), day: dayOf(2015, 12, 1) })
    const arms = found.find((d) => d.tie.id === 'arms')
    if (!arms) throw new Error('article and record agree')
    expect(saysOf(arms)).toEqual({
      article: expect.stringContaining('85%') as string,
      record: expect.stringContaining('70%') as string,
    })
    expect(saysOf({ ...arms, article: null }).article).toBe('nothing yet')
  })

  it('counts', () => {
    expect(countText([])).toBe('On this day other sources agree with the article')
  })
})
