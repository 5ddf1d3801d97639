import { expect, it } from 'vitest'
import { firstDay } from '../../../src/atlas/day.ts'
import { endsOutside } from '../../../src/atlas/memberships.ts'
import { blocChoices, blocHint, statesOutside } from '../../../src/state/bloc-choices.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()

it('counts the members of a bloc on the day, observers apart', () => {
  const [league] = blocChoices(atlas, firstDay('2009-06-01'))
  expect(league).toMatchObject({ id: 'LEAGUE', name: 'Northern League', members: 1, others: 1 })
  expect(blocChoices(atlas, firstDay('2016-08-08'))[0]).toMatchObject({ members: 2, others: 0 })
})

it('counts as outside the countries that are a member of no bloc', () => {
  expect(statesOutside(atlas, firstDay('2009-06-01'))).toEqual(['BO', 'CE'])
  expect(blocChoices(atlas, firstDay('2016-08-08')).at(-1)).toMatchObject({ id: 'outside', members: 1 })
})

it('names the states at the ends of ties that are in none of some blocs', () => {
  const ties = atlas.data.ties.map(({ id }) => id)
  const day = firstDay('2016-08-08')
  const left = endsOutside(atlas, day, ['LEAGUE'], ties)
  expect(left.map(({ country }) => country)).toEqual(['BO'])
  expect(endsOutside(atlas, day, [], ties), 'too many to name').toEqual([])
  expect(endsOutside(atlas, day, ['LEAGUE'], [])).toEqual([])
})

it('counts as outside by the blocs that the article names for it', () => {
  const { data } = atlas
  const map = { ...data.article.map, outsideOf: [] }
  const loose = { ...atlas, data: { ...data, article: { ...data.article, map } } }
  expect(statesOutside(loose, firstDay('2016-08-08'))).toEqual(['AR', 'BO', 'CE'])
})

it('says in words how many are in a bloc', () => {
  const hints = blocChoices(atlas, firstDay('2009-06-01')).map(blocHint)
  expect(hints).toEqual([
    'Northern League: 1 member, 1 observer or partner with land on this map',
    'In none of these blocs: 2 states of the article on this day',
  ])
})

it('offers nothing where the article names no bloc', () => {
  const { data } = atlas
  const none = { ...data, article: { ...data.article, map: { ...data.article.map, blocs: [] } } }
  expect(blocChoices({ ...atlas, data: none }, firstDay('2016-08-08'))).toEqual([])
})

it('spells out an abbreviation where the atlas says of what it is one', () => {
  const named = (name: string, alternates: string[]) => {
    const actors = new Map(atlas.actors)
    const league = actors.get('LEAGUE')
    if (league) actors.set('LEAGUE', { ...league, name, alternates })
    return blocChoices({ ...atlas, actors }, firstDay('2016-08-08'))[0]
  }
  expect(named('NL', ['Northern League'])).toMatchObject({ name: 'Northern League', short: 'NL' })
  expect(named('NL', [])).toMatchObject({ name: 'NL', short: 'NL' })
  expect(named('Northern League', ['League of the North, old style'])).toMatchObject({
    name: 'Northern League',
  })
})

it('has the name where room is short, and the id of a bloc with a long one', () => {
  const named = (name: string) => {
    const actors = new Map(atlas.actors)
    const league = actors.get('LEAGUE')
    if (league) actors.set('LEAGUE', { ...league, name })
    return blocChoices({ ...atlas, actors }, firstDay('2016-08-08'))[0]?.short
  }
  expect(named('Northern League')).toBe('Northern League')
  expect(named('League of the Northern Cities')).toBe('LEAGUE')
})
