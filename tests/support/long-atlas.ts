/** Invented atlases with very long lists, ready for use. */
import type { Atlas } from '../../src/atlas/atlas.ts'
import { parseAtlas } from '../../src/atlas/parse-atlas.ts'
import type { AtlasInput } from '../../src/atlas/schema.ts'
import { fixtureAtlas, fixtureJson } from './fixture-atlas.ts'
import { syntheticAtlas } from './synthetic-atlas.ts'

/** An atlas of `count` ties, all of which stand on every day. */
export function manyTies(count: number): Atlas {
  const json = syntheticAtlas(count)
  const phases: AtlasInput['ties'][number]['phases'] = [
    { from: '2015', to: null, status: 'in-force', basis: 'record' },
  ]
  const loaded = parseAtlas({ ...json, ties: json.ties.map((tie) => ({ ...tie, phases })) })
  if (!loaded.ok) throw new Error('the atlas breaks a rule')
  return loaded.atlas
}

/** The small invented atlas with `count` claims, the first of which are its own; the rest stand in one paragraph. */
export function manyClaimsAtlas(count: number): Atlas {
  const { claims, actors } = fixtureJson()
  const [first, ...rest] = actors
  if (!first) throw new Error('no actor')
  const more = Array.from({ length: count - claims.length }, (_, i) => ({
    id: `x${i}`,
    paragraph: 6,
    text: `Claim number ${i} of many.`,
    role: 'frame' as const,
    voice: 'fact' as const,
    kinds: ['economy' as const],
    from: '2016',
  }))
  return fixtureAtlas({
    claims: [...claims, ...more],
    actors: [{ ...first, claims: [...(first.claims ?? []), ...more.map((c) => c.id)] }, ...rest],
  })
}
