import { expect, it } from 'vitest'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { filterRows, tieRows } from '../../../../src/features/table/table-rows.ts'
import { filtersOn, fixtureAtlas, fixtureJson } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const rows = tieRows(atlas, snapshot(atlas, filtersOn('2016-08-10')))
const row = (id: string) => rows.find((r) => r.id === id)

it('prints a tie with its ends, status, date, number, voice and verdict', () => {
  expect(row('line-1')).toMatchObject({
    from: 'Borland',
    to: 'Celland',
    what: 'Line 1',
    status: 'agreed',
    since: '10 August 2016',
    quantity: '15.75 bcm/year',
    measure: ['capacity', 'plan', 'estimate'],
    verdict: null,
  })
  expect(row('criticism')).toMatchObject({ voice: 'judgement', verdict: 'contested', disputed: true })
})

it('names the claims by paragraph', () => {
  expect(row('criticism')?.claims).toEqual([
    { id: 'claim-6', paragraph: 5, text: 'Borland condemns the taking of the Isthmus.' },
  ])
})

it('names a paragraph once, in the order of the article, however many claims it has', () => {
  const ties = fixtureJson().ties.map((t) =>
    t.id === 'criticism' ? { ...t, claims: ['claim-6', 'claim-7', 'claim-1', 'claim-2'] } : t,
  )
  const many = fixtureAtlas({ ties })
  const found = tieRows(many, snapshot(many, filtersOn('2016-08-10'))).find((r) => r.id === 'criticism')
  expect(found?.claims).toMatchObject([
    { paragraph: 1, id: 'claim-1', text: 'Arland arms Borland. A pipe is to cross to Celland.' },
    { paragraph: 5, id: 'claim-6' },
  ])
  expect(found?.voice).toBe('judgement')
})

it('has one row for each tie that stands', () => {
  expect(rows.map((r) => r.id)).toEqual(snapshot(atlas, filtersOn('2016-08-10')).map((s) => s.tie.id))
})

it('keeps the rows in which every word of the filter occurs', () => {
  expect(filterRows(rows, '  ')).toBe(rows)
  expect(filterRows(rows, 'LINE agreed').map((r) => r.id)).toEqual(['line-1', 'line-2'])
  expect(filterRows(rows, 'lìne 15.75').map((r) => r.id)).toEqual(['line-1'])
  expect(filterRows(rows, 'line war')).toEqual([])
})
