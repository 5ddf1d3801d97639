import { describe, expect, it } from 'vitest'
import { changeBetween } from '../../src/atlas/change.ts'
import { firstDay } from '../../src/atlas/day.ts'
import { TIE_KINDS } from '../../src/atlas/schema.ts'
import { shippedAtlas } from './shipped.ts'

const atlas = shippedAtlas()
const { anchors } = atlas.data.article

describe('the anchors of the shipped article', () => {
  it('are nine, for three rows of three', () => {
    expect(anchors).toHaveLength(9)
  })

  it('have labels of at most six words, and a claim and a source each', () => {
    for (const { label, claims, sources } of anchors) {
      expect(label.split(/\s+/).length, label).toBeLessThanOrEqual(6)
      expect(claims.length, label).toBeGreaterThan(0)
      expect(sources.length, label).toBeGreaterThan(0)
    }
  })

  it('each change some tie', () => {
    const days = [atlas.timeline.from, ...anchors.map((a) => firstDay(a.day))]
    for (const [i, { day }] of anchors.entries()) {
      const { began, ended, changed } = changeBetween(atlas, days[i] ?? 0, firstDay(day), new Set(TIE_KINDS))
      expect(began.length + ended.length + changed.length, day).toBeGreaterThan(0)
    }
  })

  it('hold the opening day', () => {
    expect(anchors.map((a) => firstDay(a.day))).toContain(atlas.openingDay)
  })

  it('have claims that hold on their day', () => {
    for (const { day, claims } of anchors)
      for (const id of claims) {
        const claim = atlas.claims.get(id)
        expect(claim && firstDay(claim.from) <= firstDay(day), `${day} ${id}`).toBe(true)
      }
  })
})
