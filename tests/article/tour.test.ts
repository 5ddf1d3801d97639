import { describe, expect, it } from 'vitest'
import { firstDay } from '../../src/atlas/day.ts'
import { stepDay } from '../../src/state/tour-step.ts'
import { drawn, shippedAtlas } from './shipped.ts'

const atlas = shippedAtlas()
const { tour, map } = atlas.data.article
const words = (text: string) => text.split(/\s+/).length

describe('the tour of the shipped article', () => {
  it('has nine steps, and each claim belongs to exactly one', () => {
    expect(tour).toHaveLength(9)
    expect(tour.flatMap((step) => step.claims).sort()).toEqual(atlas.data.claims.map((c) => c.id).sort())
  })

  it('shows three to eight links, each of which holds on the day', () => {
    for (const { id, day, ties } of tour) {
      expect(ties.length, id).toBeGreaterThanOrEqual(3)
      expect(ties.length, id).toBeLessThanOrEqual(8)
      for (const tie of ties) expect(drawn(atlas, tie, day), `${id}: ${tie}`).not.toBeNull()
    }
  })

  it('keeps to days of the timeline, and shows an event of the day or of the days before', () => {
    for (const step of tour) {
      expect(stepDay(atlas, step), step.id).toBe(firstDay(step.day))
      const days = step.events.map((id) => firstDay(atlas.events.get(id)?.from ?? ''))
      expect(days, step.id).toContain(firstDay(step.day))
    }
  })

  it('says each thing in two sentences: first the article’s word, and in the second that of other sources', () => {
    for (const { id, title, text } of tour) {
      expect(words(title), id).toBeLessThanOrEqual(8)
      const [first, second, ...rest] = text.split(/(?<=[.!?]) (?=\p{Lu})/u)
      expect(rest, id).toEqual([])
      expect(first, id).toMatch(/^The article (says|expects) /)
      expect(second, id).not.toMatch(/the article/i)
    }
  })

  it('has callouts of three to six words, at what the step shows or inside its frame', () => {
    for (const { id, callouts, ties, events, frame } of tour) {
      expect(callouts.length, id).toBeGreaterThan(0)
      const [west, south, east, north] = frame ?? map.home
      for (const { at, text } of callouts) {
        expect(words(text), text).toBeGreaterThanOrEqual(3)
        expect(words(text), text).toBeLessThanOrEqual(6)
        const [lon = NaN, lat = NaN] = atlas.places.get(at)?.at ?? []
        const inside = west <= lon && lon <= east && south <= lat && lat <= north
        expect(inside || ties.includes(at) || events.includes(at), `${id}: ${at}`).toBe(true)
      }
    }
  })

  it('names sources for every step', () => {
    for (const { id, sources } of tour) expect(sources.length, id).toBeGreaterThan(0)
  })
})
