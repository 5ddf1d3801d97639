import { describe, expect, it } from 'vitest'
import { m } from '../../../../src/messages/messages.ts'
import { ledgerRows } from '../../../../src/features/ledger/ledger-rows.ts'
import { sortLedger } from '../../../../src/features/ledger/ledger-sort.ts'
import { LEDGER_COLUMNS, type LedgerColumn } from '../../../../src/state/columns.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const rows = ledgerRows(fixtureAtlas())
const ids = (list: typeof rows) => list.map((r) => r.id)
const by = (column: LedgerColumn, direction: 'ascending' | 'descending' = 'ascending') =>
  ids(sortLedger(rows, { column, direction }))

describe('sortLedger', () => {
  it('keeps the article’s order until asked', () => {
    expect(sortLedger(rows, null)).toBe(rows)
    expect(by('paragraph')).toEqual(ids(rows))
    expect(by('paragraph', 'descending')).toEqual(ids(rows).toReversed())
  })

  it('loses and invents no row, whatever the column and direction', () => {
    for (const column of LEDGER_COLUMNS)
      for (const direction of ['ascending', 'descending'] as const)
        expect(by(column, direction).toSorted()).toEqual(ids(rows))
  })

  it('sorts dates by day, and what has no end after what ends', () => {
    const dated = ledgerRows(
      fixtureAtlas({
        claims: rows.map(({ claim }) => (claim.id === 'claim-5' ? { ...claim, to: '2016-05' } : claim)),
      }),
    )
    expect(ids(sortLedger(dated, { column: 'date', direction: 'ascending' }))).toEqual([
      'claim-3',
      'claim-1',
      'claim-7',
      'claim-6',
      'claim-2',
      'claim-5',
      'claim-8',
      'claim-4',
    ])
  })

  it('keeps claims without figures or verdict last in both directions', () => {
    expect(by('figures')[0]).toBe('claim-1')
    expect(by('figures', 'descending')[0]).toBe('claim-1')
    expect(by('verdict').slice(0, 3)).toEqual(['claim-1', 'claim-6', 'claim-8'])
    expect(by('verdict', 'descending').slice(0, 3)).toEqual(['claim-8', 'claim-6', 'claim-1'])
  })

  it('has a heading for each column that can be heard', () => {
    const { columns, paragraph } = m.factCheck
    expect(Object.keys(columns)).toEqual(LEDGER_COLUMNS)
    for (const heard of Object.values({ ...columns, paragraph })) expect(heard).toMatch(/^[A-Z]/)
  })
})
