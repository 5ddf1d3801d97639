import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetCounts } from '../../../src/atlas/facet-counts.ts'
import { STATUSES, TIE_KINDS, SPEAKERS } from '../../../src/atlas/schema.ts'
import { snapshot, voiceOf, type Filters } from '../../../src/atlas/snapshot.ts'
import { filtersOn, fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()

/** Random filters over the timeline. */
const filters: fc.Arbitrary<Filters> = fc.record({
  day: fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 }),
  mode: fc.constantFrom('on-day', 'so-far'),
  kinds: fc.subarray([...TIE_KINDS]).map((a) => new Set(a)),
  statuses: fc.option(fc.subarray([...STATUSES]).map((a) => new Set(a))),
  voices: fc.option(fc.subarray([...SPEAKERS]).map((a) => new Set(a))),
})

describe('facetCounts', () => {
  it('counts each value as the snapshot would with that filter lifted', () => {
    fc.assert(
      fc.property(filters, (f) => {
        const counts = facetCounts(atlas, f)
        const byKind = snapshot(atlas, { ...f, kinds: new Set(TIE_KINDS) })
        const byStatus = snapshot(atlas, { ...f, statuses: null })
        const byVoice = snapshot(atlas, { ...f, voices: null })
        for (const kind of TIE_KINDS)
          expect(counts.kinds[kind]).toBe(byKind.filter((s) => s.tie.kind === kind).length)
        for (const status of STATUSES)
          expect(counts.statuses[status]).toBe(byStatus.filter((s) => s.status === status).length)
        for (const voice of SPEAKERS)
          expect(counts.voices[voice]).toBe(byVoice.filter((s) => voiceOf(atlas, s.tie) === voice).length)
        const open = { ...f, kinds: new Set(TIE_KINDS), statuses: null, voices: null }
        expect(counts.all).toBe(snapshot(atlas, open).length)
      }),
    )
  })

  it('keeps the count of a kind that is switched off', () => {
    const off = filtersOn('2016-08-08', { kinds: new Set() })
    expect(facetCounts(atlas, off).kinds).toEqual(facetCounts(atlas, filtersOn('2016-08-08')).kinds)
    expect(facetCounts(atlas, off).statuses['in-force']).toBe(0)
  })

  it('counts what is over only in the mode "so far"', () => {
    expect(facetCounts(atlas, filtersOn('2016-08-08')).statuses.ended).toBe(0)
    expect(facetCounts(atlas, filtersOn('2016-08-08', { mode: 'so-far' })).statuses.ended).toBe(2)
  })
})
