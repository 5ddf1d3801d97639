import { describe, expect, it } from 'vitest'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { around, lookouts, nearestDayFor, seatName } from '../../../../src/features/capital/around.ts'
import { firstDay } from '../../../../src/atlas/day.ts'
import { filtersOn, fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const seen = (actor: string, day: string, overrides = {}) =>
  around(atlas, snapshot(atlas, filtersOn(day, overrides)), actor)
const stances = (actor: string, day: string) =>
  seen(actor, day).others.map((o) => `${o.name} ${o.stance} ${o.ties.map((s) => s.tie.id).join(' ')}`)

describe('around a capital', () => {
  it('stand partners, hedges and rivals, by the ties of the day', () => {
    expect(stances('BO', '2016-08-08')).toEqual([
      'Arland hedge arms partnership mediation criticism',
      'Celland partner line-1 line-2 mediation',
    ])
    // Fighting with the one until June, and pipes only.
    expect(stances('BO', '2015-12-01')).toContain('Celland hedge front line-1 line-2')
  })

  it('stands a rival with whom only ties that strain are left', () => {
    const kinds = new Set(['diplomacy' as const])
    const voices = new Set(['judgement' as const])
    expect(seen('AR', '2016-08-08', { kinds, voices }).others).toMatchObject([{ id: 'BO', stance: 'rival' }])
  })

  it('counts each tie that ends there once, and what it mediates beside them', () => {
    const { ties, number, kinds } = seen('BO', '2016-08-08')
    expect(ties).toHaveLength(6)
    expect(number).toEqual({ links: 5, mediated: 1 })
    expect(kinds).toEqual([
      { kind: 'military', count: 1 },
      { kind: 'energy', count: 2 },
      { kind: 'alliances', count: 1 },
      { kind: 'diplomacy', count: 1 },
    ])
  })

  it('stands nobody when the filters let nothing through', () => {
    expect(seen('BO', '2016-08-08', { kinds: new Set() })).toEqual({
      others: [],
      ties: [],
      number: { links: 0, mediated: 0 },
      kinds: [],
    })
  })
})

it('offers the states that have a tie, by name, and knows their seats', () => {
  expect(lookouts(atlas).map((a) => a.id)).toEqual(['AR', 'BO', 'CE'])
  const lonely = { ...atlas, data: { ...atlas.data, ties: atlas.data.ties.filter((t) => t.id === 'arms') } }
  expect(lookouts(lonely).map((a) => a.id)).toEqual(['AR', 'BO'])
  expect(seatName(atlas, 'BO')).toBe('Borport')
})

it('knows the nearest day on which a capital has a tie', () => {
  const filters = filtersOn('2016-08-06', { kinds: new Set(['alliances']) })
  expect(nearestDayFor(atlas, filters, 'BO')).toBe(firstDay('2016-08-08'))
  expect(nearestDayFor(atlas, filters, 'LEAGUE')).toBeNull()
})
