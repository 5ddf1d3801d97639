import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { tieRows } from '../../../../src/panels/table/rows.ts'
import { ariaSort, nextSort } from '../../../../src/panels/shared/sorting.ts'
import { sortRows } from '../../../../src/panels/table/sort.ts'
import { COLUMNS } from '../../../../src/view/columns.ts'
import { filtersOn, fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const rows = tieRows(atlas, snapshot(atlas, filtersOn('2016-08-10', { mode: 'so-far' })))
const ids = (list: typeof rows) => list.map((r) => r.id)

describe('nextSort', () => {
  it('goes from ascending to descending to the order of the atlas', () => {
    const up = nextSort(null, 'from')
    const down = nextSort(up, 'from')
    expect(ariaSort(up, 'from')).toBe('ascending')
    expect(ariaSort(down, 'from')).toBe('descending')
    expect(ariaSort(down, 'to')).toBe('none')
    expect(nextSort(down, 'from')).toBeNull()
  })

  it('begins anew on another column', () => {
    expect(nextSort({ column: 'from', direction: 'descending' }, 'to')).toEqual({
      column: 'to',
      direction: 'ascending',
    })
  })
})

describe('sortRows', () => {
  it('loses and invents no row, whatever the column and direction', () => {
    for (const column of COLUMNS)
      for (const direction of ['ascending', 'descending'] as const)
        expect(ids(sortRows(rows, { column, direction })).toSorted()).toEqual(ids(rows).toSorted())
  })

  it('keeps the order of equal rows in both directions', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rows]),
        fc.constantFrom('ascending', 'descending'),
        (some, direction) => {
          const sorted = sortRows(some, { column: 'kind', direction })
          for (const kind of new Set(some.map((r) => r.kind)))
            expect(ids(sorted.filter((r) => r.kind === kind))).toEqual(
              ids(some.filter((r) => r.kind === kind)),
            )
        },
      ),
    )
  })

  it('keeps rows without a value last in both directions', () => {
    for (const direction of ['ascending', 'descending'] as const)
      expect(sortRows(rows, { column: 'quantity', direction }).at(-1)?.quantity).toBe('')
  })

  it('sorts dates by day, not by their words', () => {
    const since = sortRows(rows, { column: 'since', direction: 'ascending' })
    expect(since.map((r) => r.standing.span.from)).toEqual(
      rows.map((r) => r.standing.span.from).toSorted((a, b) => a - b),
    )
  })

  it('keeps the order of the atlas without a choice', () => {
    expect(sortRows(rows, null)).toBe(rows)
  })
})
