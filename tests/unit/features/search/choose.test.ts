import { describe, expect, it } from 'vitest'
import { firstDay, isoDay } from '../../../../src/atlas/day.ts'
import { shown } from '../../../../src/atlas/snapshot.ts'
import { choose, placeOf } from '../../../../src/features/search/choose.ts'
import { defaultView } from '../../../../src/state/view.ts'
import { fixtureAtlas, tieOf } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const view = defaultView(atlas)

describe('choosing a result', () => {
  it('selects a tie and stays on a day on which it is in force', () => {
    const next = choose(atlas, view, { type: 'tie', id: 'arms' })
    expect(next).toMatchObject({ selected: { type: 'tie', id: 'arms' }, day: view.day })
  })

  it('moves to the nearest day on which a tie is in force', () => {
    expect(isoDay(choose(atlas, view, { type: 'tie', id: 'front' }).day)).toBe('2016-05-31')
    const early = { ...view, day: firstDay('2016-01-01') }
    expect(isoDay(choose(atlas, early, { type: 'tie', id: 'partnership' }).day)).toBe('2016-08-08')
  })

  it('lifts just those filters that shut a tie out', () => {
    const narrow = {
      ...view,
      kinds: new Set(['energy' as const]),
      statuses: new Set(['proposed' as const]),
      voices: new Set(['fact' as const]),
    }
    for (const tie of atlas.data.ties) {
      const next = choose(atlas, narrow, { type: 'tie', id: tie.id })
      expect(shown(atlas, tie, next), tie.id).not.toBeNull()
    }
    const arms = choose(atlas, narrow, { type: 'tie', id: 'arms' })
    expect(arms.voices).toBe(narrow.voices)
    expect(arms.statuses).toBeNull()
    expect(arms.kinds).toEqual(new Set(['energy', 'military']))
    expect(shown(atlas, tieOf(atlas, 'arms'), arms)).not.toBeNull()
  })

  it('moves to the nearest day of an event and switches its layer on', () => {
    const next = choose(atlas, { ...view, kinds: new Set() }, { type: 'event', id: 'e2' })
    expect(next).toMatchObject({ day: firstDay('2016-04-05'), selected: { type: 'event', id: 'e2' } })
    expect([...next.kinds]).toEqual(['military'])
  })

  it('selects sites and actors where they are', () => {
    expect(choose(atlas, view, { type: 'site', id: 's1' })).toMatchObject({
      selected: { type: 'site', id: 's1' },
      day: view.day,
    })
    expect(choose(atlas, view, { type: 'actor', id: 'BO' }).selected).toEqual({ type: 'actor', id: 'BO' })
  })

  it('goes to a claim on its own day', () => {
    expect(choose(atlas, view, { type: 'claim', id: 'claim-6' })).toMatchObject({
      claim: 'claim-6',
      day: firstDay('2016-01-15'),
    })
  })

  it('shows the map for a place and says where it lies', () => {
    const table = { ...view, panel: 'table' as const }
    expect(choose(atlas, table, { type: 'place', id: 'borport' }).panel).toBe('map')
    expect(placeOf(atlas, { type: 'place', id: 'borport' })).toEqual([25, 40])
    expect(placeOf(atlas, { type: 'actor', id: 'BO' })).toBeNull()
  })

  it('leaves the view as it is for what the atlas does not have', () => {
    for (const type of ['tie', 'site', 'claim', 'place'] as const)
      expect(choose(atlas, view, { type, id: 'nowhere' })).toBe(view)
  })
})
