import { describe, expect, it } from 'vitest'
import { firstDay } from '../../../../src/atlas/day.ts'
import { blocGrid, type Row } from '../../../../src/features/blocs/membership-grid.ts'
import { statesOutside } from '../../../../src/state/bloc-choices.ts'
import { fixtureAtlas, fixtureJson } from '../../../support/fixture-atlas.ts'

const base = fixtureJson()
const atlas = fixtureAtlas({
  actors: base.actors.map((a) => (a.id === 'CE' ? { ...a, claims: ['claim-8'] } : a)),
  memberships: [
    ...base.memberships,
    {
      id: 'm4',
      actor: 'BO',
      bloc: 'LEAGUE',
      role: 'partner',
      title: 'dialogue partner',
      from: '2016-03-14',
      note: 'Signed in March',
      sources: ['ledger'],
      claims: ['claim-5'],
    },
  ],
})
const on = (day: string) => blocGrid(atlas, firstDay(day))
const roles = (rows: readonly Row[]) =>
  rows.map((r) => `${r.actor.id} ${r.cells.map((c) => c?.role ?? '–').join(' ')}`)

describe('the table of blocs', () => {
  it('has the article’s states by its blocs, those outside apart, as they stand on the day', () => {
    expect(on('2009-06-01').columns.map((c) => c.id)).toEqual(['LEAGUE'])
    expect(roles(on('2009-06-01').outside)).toEqual(['BO –', 'CE observer'])
    expect(roles(on('2009-06-01').inside)).toEqual(['AR member'])
    expect(roles(on('2016-08-08').outside)).toEqual(['BO partner'])
    expect(roles(on('2016-08-08').inside)).toEqual(['AR member', 'CE member'])
  })

  it('agrees with the legend about who is outside', () => {
    for (const day of ['2005', '2009-06-01', '2012', '2016-08-08'])
      expect(on(day).outside.map((r) => r.actor.country)).toEqual(statesOutside(atlas, firstDay(day)))
  })

  it('says a standing in its own words, with its days and a numbered note', () => {
    const cell = on('2016-08-08').outside[0]?.cells[0]
    expect(cell).toMatchObject({ title: 'partner: dialogue partner, since 14 March 2016', note: 1 })
    expect(on('2016-08-08').notes).toEqual([
      { number: 1, text: 'Dialogue partner. Signed in March.', sources: ['ledger'] },
    ])
    expect(on('2016-08-08').inside[0]?.cells[0]?.note).toBe(0)
    expect(on('2016-01-01').notes).toEqual([])
  })

  it('names the sources of what it shows', () => {
    expect(on('2016-01-01').sources).toEqual(['paper'])
    expect(on('2016-08-08').sources).toEqual(['ledger', 'paper'])
  })

  it('finds the claim that more than one state outside stands behind, and those behind other standings', () => {
    expect(on('2009-06-01').supported.map((c) => c.id)).toEqual(['claim-8'])
    expect(on('2016-08-08').supported).toEqual([])
    expect(on('2016-08-08').claims.map((c) => c.id)).toEqual(['claim-5'])
  })

  it('is empty where the article names no bloc', () => {
    const map = { ...atlas.data.article.map, blocs: [] }
    const none = { ...atlas, data: { ...atlas.data, article: { ...atlas.data.article, map } } }
    expect(blocGrid(none, firstDay('2016')).columns).toEqual([])
  })
})
