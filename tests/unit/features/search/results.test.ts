import { describe, expect, it } from 'vitest'
import { buildSearch, type SearchGroup } from '../../../../src/atlas/search.ts'
import { moved, pieces, results, summary } from '../../../../src/features/search/results.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const index = buildSearch(fixtureAtlas())

describe('results', () => {
  it('finds sources too, if they have a page', () => {
    const sources = results(index, 'ledger', 100).groups.find((g) => g.type === 'source')
    expect(sources?.hits.map((h) => h.id)).toEqual(['ledger'])
    expect(results(index, 'general knowledge').groups.filter((g) => g.type === 'source')).toEqual([])
  })

  it('keeps to the limit over all groups, takes the best, and says how many there are', () => {
    const all = results(index, 'bor')
    const { groups, total } = results(index, 'bor', 3)
    const scores = (r: readonly SearchGroup[]) =>
      r.flatMap((g) => g.hits.map((h) => h.score)).sort((a, b) => b - a)
    expect(scores(groups)).toEqual(scores(all.groups).slice(0, 3))
    expect(groups.every((g) => g.hits.length > 0)).toBe(true)
    expect(total).toBe(all.total)
    expect(summary(3, total, 'bor')).toBe(`The best 3 of ${total} results`)
    expect(summary(total, total, 'bor')).toBe(`${total} results`)
  })

  it('finds nothing for an empty query', () => {
    expect(results(index, ' ')).toEqual({ groups: [], total: 0 })
    expect(summary(0, 0, ' qq ')).toBe('No match for “qq”')
  })
})

describe('moved', () => {
  it('goes round and round', () => {
    expect(moved(0, 3, 1)).toBe(1)
    expect(moved(2, 3, 1)).toBe(0)
    expect(moved(0, 3, -1)).toBe(2)
    expect(moved(-1, 3, -1)).toBe(2)
    expect(moved(-1, 3, 1)).toBe(0)
    expect(moved(0, 0, 1)).toBe(-1)
  })
})

describe('pieces', () => {
  const marked = (text: string, query: string) =>
    pieces(text, query)
      .map((p) => (p.match ? `[${p.text}]` : p.text))
      .join('')

  it('marks the beginnings of words that match', () => {
    expect(marked('Summit at Borport', 'bor su')).toBe('[Su]mmit at [Bor]port')
  })

  it('compares letters as the search does', () => {
    expect(marked('Əl-Bör', 'el bor')).toBe('[Əl]-[Bör]')
    expect(marked('Bórlandı', 'borland')).toBe('[Bórland]ı')
  })

  it('puts the text together again', () => {
    expect(pieces('Fighting on the Ridge', 'x').map((p) => p.text)).toEqual(['Fighting on the Ridge'])
    expect(pieces('', 'x')).toEqual([])
  })
})
