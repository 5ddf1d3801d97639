import { describe, expect, it } from 'vitest'
import { buildSearch } from '../../../../src/atlas/search.ts'
import { moved, pieces, results } from '../../../../src/panels/search/results.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const index = buildSearch(fixtureAtlas())

describe('results', () => {
  it('finds what can be gone to, and no sources', () => {
    const types = results(index, 'ar', 100).map((g) => g.type)
    expect(types).toContain('actor')
    expect(types).not.toContain('source')
  })

  it('keeps to the limit over all groups', () => {
    const hits = results(index, 'bor', 3).flatMap((g) => g.hits)
    expect(hits).toHaveLength(3)
    expect(results(index, 'bor', 3).every((g) => g.hits.length > 0)).toBe(true)
  })

  it('finds nothing for an empty query', () => {
    expect(results(index, ' ')).toEqual([])
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
