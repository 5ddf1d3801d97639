/** A search over many claims, for the tests and the benchmark. */
import { buildSearch, type SearchIndex } from '../../src/atlas/search.ts'
import { fixtureAtlas, fixtureJson } from './fixture-atlas.ts'

/** The index of the fixture with `count` more claims, all shown by its first actor. */
export function manyClaims(count: number): SearchIndex {
  const claims = Array.from({ length: count }, (_, i) => ({
    id: `x${i}`,
    paragraph: 1,
    text: `Claim number ${i} of many about Borland and its neighbours on the Isthmus.`,
    role: 'frame' as const,
    voice: 'fact' as const,
    kinds: ['economy' as const],
    from: '2016',
  }))
  const json = fixtureJson()
  const [first, ...rest] = json.actors
  if (!first) throw new Error('no actor')
  return buildSearch(
    fixtureAtlas({
      claims: [...json.claims, ...claims],
      actors: [{ ...first, claims: claims.map((c) => c.id) }, ...rest],
    }),
  )
}
