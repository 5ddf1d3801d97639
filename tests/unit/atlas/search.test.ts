import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSearch, fold, search } from '../../../src/atlas/search.ts'
import { manyClaims } from '../../support/many-claims.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const index = buildSearch(fixtureAtlas())
const flat = (query: string, limit?: number) =>
  search(index, query, limit).flatMap((group) => group.hits.map((hit) => `${hit.type}:${hit.id}`))

describe('search', () => {
  it('finds an actor by the start of its name, before what only mentions it', () => {
    expect(flat('borl')[0]).toBe('actor:BO')
    expect(flat('borl').length).toBeGreaterThan(3)
  })

  it('finds by an alternate name, and says which', () => {
    expect(search(index, 'republic of b')[0]?.hits[0]).toMatchObject({
      id: 'BO',
      title: 'Borland',
      matched: 'Republic of Borland',
    })
  })

  it.each(['bórlandı', 'BORLANDI', 'Borlandi', 'bo\u0301rlandı'])(
    'takes %s for one name, whatever its accents and case',
    (query) => {
      expect(flat(query)).toContain('actor:BO')
    },
  )

  it('folds letters that are no base letter with an accent', () => {
    expect(fold('Əliyev İlham, Łódź, O’Neill')).toBe('eliyev ilham, lodz, oneill')
    expect(flat('el bor')).toContain('place:borport')
  })

  it.each([
    ['arville', 'place:arville'],
    ['strategic', 'tie:partnership'],
    ['southern pipes', 'tie:line-1'],
    ['fighting ridge', 'event:e2'],
    ['garrison', 'site:s1'],
    ['unrest could', 'claim:claim-8'],
    ['ledger', 'source:ledger'],
    ['claim-5', 'claim:claim-5'],
    ['april 2016', 'event:e2'],
  ])('finds "%s" as %s', (query, hit) => {
    expect(flat(query)[0]).toBe(hit)
  })

  it('wants every word, at the start of a word', () => {
    expect(flat('arms zebra')).toEqual([])
    expect(flat('orland')).toEqual([])
  })

  it('groups by type, the best group first and the best hit first in it', () => {
    const groups = search(index, 'bor')
    expect(new Set(groups.map((g) => g.type)).size).toBe(groups.length)
    const tops = groups.map((g) => g.hits[0]?.score ?? 0)
    expect(tops).toEqual([...tops].sort((a, b) => b - a))
    for (const { type, hits } of groups) {
      expect(hits.map((h) => h.score)).toEqual(hits.map((h) => h.score).sort((a, b) => b - a))
      expect(hits.every((h) => h.type === type)).toBe(true)
    }
  })

  it('gives the best few when asked for few', () => {
    expect(flat('bor', 3)).toHaveLength(3)
    expect(flat('bor', 1)).toEqual([flat('bor')[0]])
    expect(flat('bor', 0)).toEqual([])
  })

  it('finds nothing for an empty query or one of signs alone', () => {
    expect([flat(''), flat('  '), flat('“—”')]).toEqual([[], [], []])
  })

  it('narrows with each letter typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('borland', 'arms deliveries', 'Arlandic', 'fighting'),
        fc.nat(15),
        (word, n) => {
          const shorter = word.slice(0, n + 1)
          expect(flat(shorter, 1000)).toEqual(expect.arrayContaining(flat(word, 1000)))
        },
      ),
    )
  })

  it('answers from thousands of rows, and no more than asked for', () => {
    expect(search(manyClaims(5000), 'borland isth', 20).flatMap((g) => g.hits)).toHaveLength(20)
  })
})
