import { describe, expect, it } from 'vitest'
import { cardOf } from '../../../src/app/embed/card.ts'
import { dayOf } from '../../../src/atlas/day.ts'
import type { Evidence } from '../../../src/atlas/schema.ts'
import { gravestOf } from '../../../src/atlas/verdicts.ts'
import { subjectOf } from '../../../src/state/subject.ts'
import { defaultView, type Selection } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const view = defaultView(atlas)
const card = (type: Selection['type'], id: string, on = view) => {
  const subject = subjectOf(atlas, { type, id })
  if (!subject) throw new Error(`no ${type} ${id}`)
  return cardOf(atlas, on, subject)
}

describe('the card of an embed', () => {
  it('says of a tie what it is, how it stands, and the gravest finding of the claims behind it', () => {
    const made = card('tie', 'arms')
    expect(made.title).toBe('Arms deliveries')
    expect(made.sentence).toContain('Arland')
    expect(made.now).toMatch(/^Ongoing since/)
    expect(made.finding?.verdict).toBe('caveat')
  })
  it('says how many ties an actor has on the day, under the filters', () => {
    expect(card('actor', 'AR').sentence).toMatch(/^[1-9]\d* links on 8 August 2016\.$/)
    expect(card('actor', 'AR', { ...view, kinds: new Set() }).sentence).toBe('0 links on 8 August 2016.')
    expect(card('actor', 'AR').now).toBeNull()
  })
  it('has a sentence for every thing of the atlas, on every kind of day', () => {
    const all: readonly Selection[] = [
      ...atlas.data.ties.map(({ id }) => ({ type: 'tie' as const, id })),
      ...atlas.data.events.map(({ id }) => ({ type: 'event' as const, id })),
      ...atlas.data.sites.map(({ id }) => ({ type: 'site' as const, id })),
      ...atlas.data.actors.map(({ id }) => ({ type: 'actor' as const, id })),
    ]
    for (const { type, id } of all)
      for (const day of [atlas.timeline.from, dayOf(2016, 8, 8), atlas.timeline.to - 1])
        expect(card(type, id, { ...view, day }).sentence).toMatch(/\S/)
  })
})

describe('of several findings', () => {
  const finding = (id: string, verdict: Evidence['verdict']) => ({ ...atlas.data.evidence[0]!, id, verdict })
  it('the first of the gravest is told, and none where there is none', () => {
    const all = [finding('a', 'supported'), finding('b', 'contested'), finding('c', 'contested')]
    expect(gravestOf(all)?.id).toBe('b')
    expect(gravestOf([])).toBeNull()
  })
})
