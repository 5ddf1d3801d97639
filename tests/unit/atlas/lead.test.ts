/** Which ties the article itself speaks of. */
import { describe, expect, it } from 'vitest'
import { isLead } from '../../../src/atlas/lead.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const { data } = fixtureAtlas()

/** The ties that lead where only one shows a claim, and the article opens with some. */
function leading(claiming: string | null, opening: readonly string[] = []): readonly string[] {
  const ties = data.ties.map((t) => ({ ...t, claims: t.id === claiming ? ['claim-1'] : [] }))
  const { article } = data
  const atlas = {
    data: { ...data, ties, article: { ...article, opening: { ...article.opening, ties: [...opening] } } },
  }
  return ties.filter((t) => isLead(atlas, t)).map((t) => t.id)
}

describe('what the article speaks of', () => {
  it('is a tie that shows a claim', () => {
    expect(leading('arms')).toEqual(['arms'])
  })

  it('is the whole of a group of which one tie shows a claim', () => {
    expect(leading('line-2')).toEqual(['line-1', 'line-2'])
  })

  it('is what the article opens with', () => {
    expect(leading(null, ['arms'])).toEqual(['arms'])
  })

  it('is nothing where no claim is shown', () => {
    expect(leading(null)).toEqual([])
  })
})
