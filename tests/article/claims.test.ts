import { describe, expect, it } from 'vitest'
import { contains, spanBetween } from '../../src/atlas/day.ts'
import { phaseOn, voiceOf } from '../../src/atlas/snapshot.ts'
import { shippedAtlas } from './shipped.ts'

const atlas = shippedAtlas()
const { claims, ties, evidence } = atlas.data

describe('the claims', () => {
  it('are c01 to c55, in the order of the article', () => {
    expect(claims.map((c) => c.id).sort()).toEqual(
      Array.from({ length: 55 }, (_, i) => `c${String(i + 1).padStart(2, '0')}`),
    )
    const paragraphs = claims.map((c) => c.paragraph)
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b))
  })

  it('come from every paragraph but the headings and the imprint', () => {
    expect([...new Set(claims.map((c) => c.paragraph))]).toEqual([
      1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17,
    ])
  })

  it('name a speaker exactly where they are announced', () => {
    for (const c of claims) expect([c.id, c.by !== undefined]).toEqual([c.id, c.voice === 'announced'])
  })

  it('are one sentence of at most thirty words', () => {
    for (const c of claims) {
      expect(c.text.split(/\s+/).length, c.id).toBeLessThanOrEqual(30)
      expect(c.text, c.id).toMatch(/^[A-Z“].*[^.]\.$/)
    }
  })

  it('each show something on their own day', () => {
    for (const c of claims) {
      const day = atlas.claimDays.get(c.id) ?? NaN
      expect(contains(spanBetween(c.from, c.to), day), c.id).toBe(true)
      const shows = atlas.shows.get(c.id)
      const there = [
        ...(shows?.ties ?? []).filter((t) => phaseOn(atlas, t.id, day)),
        ...(shows?.events ?? []).filter((e) =>
          contains(atlas.eventSpans.get(e.id) ?? { from: 0, to: 0 }, day),
        ),
        ...(shows?.memberships ?? []).filter((m) => contains(spanBetween(m.from, m.to), day)),
      ]
      expect(there.length, c.id).toBeGreaterThan(0)
    }
  })

  it('are each held against the record', () => {
    for (const c of claims) expect(atlas.evidence.get(c.id)?.length ?? 0, c.id).toBeGreaterThan(0)
  })
})

describe('the evidence', () => {
  it('has a source wherever it says anything of the record', () => {
    for (const e of evidence)
      if (e.verdict !== 'not-checkable' && e.verdict !== 'none-found')
        expect(e.sources.length, e.id).toBeGreaterThan(0)
  })

  it('says of every figure whose it is', () => {
    for (const e of evidence)
      for (const f of e.figures) {
        expect(f.source, e.id).toBeDefined()
        expect(f.basis === 'article', e.id).toBe(f.source === 'oxblog')
        expect(f.value !== undefined || f.date !== undefined, e.id).toBe(true)
      }
  })

  it('leaves no line that only the article draws without a verdict', () => {
    for (const t of ties.filter((tie) => !tie.context))
      expect(
        t.claims.some((c) => atlas.evidence.has(c)),
        t.id,
      ).toBe(true)
  })
})

describe('a tie', () => {
  it('has the voice of a claim of the article, or is context from the record', () => {
    for (const t of ties) {
      expect(t.context, t.id).toBe(t.claims.length === 0)
      if (t.context) {
        expect(voiceOf(atlas, t), t.id).toBe('record')
        expect(t.sources.length, t.id).toBeGreaterThan(0)
        expect(
          t.phases.every((p) => p.basis === 'record'),
          t.id,
        ).toBe(true)
      }
    }
  })

  it('that is proposed is said to be by somebody', () => {
    for (const t of ties)
      if (!t.context && t.phases.every((p) => p.status === 'proposed'))
        expect(voiceOf(atlas, t), t.id).not.toBe('fact')
  })
})
