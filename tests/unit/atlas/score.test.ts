import { expect, it } from 'vitest'
import { comparedOf, scoreOf } from '../../../src/atlas/score.ts'
import { exampleBase } from '../../support/example-base.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'
import { shippedAtlas } from '../../article/shipped.ts'

it('counts each claim once, by the gravest of its verdicts; what nothing was found on has no evidence', () => {
  for (const atlas of [fixtureAtlas(), shippedAtlas(), exampleBase().atlas]) {
    const { claims } = atlas.data
    const score = scoreOf(atlas, claims)
    expect(score.reduce((sum, s) => sum + s.count, 0)).toBe(claims.length)
    expect(new Set(score.map((s) => s.outcome)).size).toBe(score.length)
    for (const { count, words } of score) expect(words).toMatch(new RegExp(`^${count} [a-z]`))
  }
  const bare = fixtureAtlas({ evidence: [] })
  expect(scoreOf(bare, bare.data.claims)).toMatchObject([{ outcome: 'none', count: bare.data.claims.length }])
})

it('knows which claims were set beside other sources, and of an atlas without evidence that none was', () => {
  const atlas = fixtureAtlas()
  const named = new Set(atlas.data.evidence.flatMap((e) => e.claims))
  expect(comparedOf(atlas, atlas.data.claims).map((c) => c.id)).toEqual(
    atlas.data.claims.map((c) => c.id).filter((id) => named.has(id)),
  )
  const bare = fixtureAtlas({ evidence: [] })
  expect(comparedOf(bare, bare.data.claims)).toEqual([])
})
