import { describe, expect, it } from 'vitest'
import { doubts } from '../../../../src/panels/argument/doubts.ts'
import { claimNear, minimap } from '../../../../src/panels/argument/minimap.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const columns = minimap(atlas)

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

  it('gives the claim under a press, or the nearest one', () => {
    columns.forEach((column, i) => {
      for (const { claim, row } of column.ticks) expect(claimNear(columns, i + 0.5, row + 0.5)).toBe(claim)
    })
    expect(claimNear(columns, 0.5, 99)).toBe(columns[0]?.ticks.at(-1)?.claim)
    expect(claimNear([], 1, 1)).toBeNull()
  })
})

describe('doubts', () => {
  it('are the claims that the record contests or contradicts, each with its finding', () => {
    const grave = atlas.data.evidence.filter((e) => ['contested', 'contradicted'].includes(e.verdict))
    expect(
      doubts(atlas)
        .map((d) => d.claim.id)
        .sort(),
    ).toEqual([...new Set(grave.flatMap((e) => e.claims))].sort())
    for (const { finding, about } of doubts(atlas)) {
      expect(grave.map((e) => e.finding)).toContain(finding)
      expect(about).not.toBe('')
    }
  })
})
