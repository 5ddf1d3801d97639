import { describe, expect, it } from 'vitest'
import { articleOrder } from '../../../../src/atlas/claim-order.ts'
import { createAtlas } from '../../../../src/atlas/atlas.ts'
import { TIE_KINDS } from '../../../../src/atlas/schema.ts'
import { doubts } from '../../../../src/features/argument/contested.ts'
import { claimNear, minimap, MOST_TICKS, ticksByClaim } from '../../../../src/features/argument/minimap.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const inOrder = articleOrder(atlas)
const columns = minimap(atlas, inOrder)

describe('the article in small', () => {
  it('has a column for each paragraph and a tick for each claim', () => {
    expect(columns.map((c) => c.paragraph)).toEqual(
      Array.from({ length: atlas.data.article.paragraphs }, (_, i) => i + 1),
    )
    const ticks = columns.flatMap((c) => c.ticks.map((t) => t.claim))
    expect(ticks.sort()).toEqual(atlas.data.claims.map((c) => c.id).sort())
    for (const { paragraph, ticks: inside } of columns)
      for (const { claim } of inside) expect(atlas.claims.get(claim)?.paragraph).toBe(paragraph)
  })

  it('has no more ticks than can be seen, of which each stands for claims that follow each other', () => {
    const [first] = atlas.data.claims
    if (!first) throw new Error('the atlas has no claims')
    const claims = Array.from({ length: 100 }, (_, i) => ({ ...first, id: `c${i}`, paragraph: 1 + (i % 2) }))
    const many = createAtlas({ ...atlas.data, claims })
    const order = articleOrder(many)
    const few = minimap(many, order)
    const tickOf = ticksByClaim(order, few)
    expect(tickOf.size).toBe(claims.length)
    for (const { ticks, paragraph } of few.slice(0, 2)) {
      expect(ticks.length).toBeLessThanOrEqual(MOST_TICKS)
      const inside = claims.filter((c) => c.paragraph === paragraph)
      for (const { claim, claims: n } of ticks)
        expect(inside.filter((c) => tickOf.get(c.id) === claim)).toHaveLength(n)
      expect([...new Set(inside.map((c) => tickOf.get(c.id)))]).toEqual(ticks.map((t) => t.claim))
    }
  })

  it('lights each claim at its own tick where there are few', () => {
    const tickOf = ticksByClaim(inOrder, columns)
    for (const { id } of atlas.data.claims) expect(tickOf.get(id)).toBe(id)
  })

  it('has only ticks of the claims that are shown', () => {
    const some = inOrder.filter((c) => c.kinds.includes('military'))
    const ticks = minimap(atlas, some).flatMap((c) => c.ticks)
    expect(ticks.map((t) => t.claim)).toEqual(some.map((c) => c.id))
    expect(ticks.length).toBeLessThan(inOrder.length)
  })

  it('gives the claim under a press, or the nearest one', () => {
    columns.forEach((column, i) => {
      for (const { claim, row } of column.ticks) expect(claimNear(columns, i + 0.5, row + 0.5)).toBe(claim)
    })
    expect(claimNear(columns, 0.5, 99)).toBe(columns[0]?.ticks.at(-1)?.claim)
    expect(claimNear([], 1, 1)).toBeNull()
  })
})

describe('doubts', () => {
  it('of some layers are about these, and bear one of their colours', () => {
    for (const kind of TIE_KINDS)
      for (const doubt of doubts(atlas, new Set([kind]))) {
        expect(doubt.claim.kinds).toContain(kind)
        expect(doubt.kind).toBe(kind)
      }
    expect(doubts(atlas, new Set())).toEqual([])
  })

  it('are the claims that the record contests or contradicts, each with its finding', () => {
    const grave = atlas.data.evidence.filter((e) => ['contested', 'contradicted'].includes(e.verdict))
    expect(
      doubts(atlas, new Set(TIE_KINDS))
        .map((d) => d.claim.id)
        .sort(),
    ).toEqual([...new Set(grave.flatMap((e) => e.claims))].sort())
    for (const { finding, about } of doubts(atlas, new Set(TIE_KINDS))) {
      expect(grave.map((e) => e.finding)).toContain(finding)
      expect(about).not.toBe('')
    }
  })
})
