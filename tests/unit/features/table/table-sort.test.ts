import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAtlas } from '../../../../src/atlas/parse-atlas.ts'
import { SPEAKERS, STATUSES, TIE_KINDS, VERDICTS } from '../../../../src/atlas/schema.ts'
import { snapshot } from '../../../../src/atlas/snapshot.ts'
import { tieRows, type TieRow } from '../../../../src/features/table/table-rows.ts'
import { alphabetical } from '../../../../src/ui/sorting.ts'
import { ariaSort, nextSort } from '../../../../src/ui/sorting.ts'
import { sortStandings } from '../../../../src/features/table/table-sort.ts'
import { COLUMNS, type Column, type Sort } from '../../../../src/state/columns.ts'
import { filtersOn, fixtureAtlas } from '../../../support/fixture-atlas.ts'
import { syntheticAtlas } from '../../../support/synthetic-atlas.ts'

const atlas = fixtureAtlas()
const standings = snapshot(atlas, filtersOn('2016-08-10', { mode: 'so-far' }))
const ids = (list: typeof standings) => list.map((s) => s.tie.id)
const sorted = (some: typeof standings, sort: Sort) => sortStandings(atlas, some, sort)

const invented = parseAtlas(syntheticAtlas(400))
if (!invented.ok) throw new Error('the invented atlas is not sound')
const many = invented.atlas
const crowd = snapshot(many, filtersOn('2016-08-10', { mode: 'so-far' }))

type Key = readonly (string | number)[] | null

/** What a reader who compares two printed rows goes by. */
const PRINTED: Readonly<Record<Column, (row: TieRow) => Key>> = {
  from: (row) => [row.from, row.to],
  to: (row) => [row.to, row.from],
  kind: (row) => [TIE_KINDS.indexOf(row.kind)],
  what: (row) => [row.what],
  status: (row) => [STATUSES.indexOf(row.standing.status)],
  since: (row) => [row.standing.span.from],
  quantity: ({ standing: { span } }) => {
    const q = span.phase.quantity
    return q ? [q.unit, q.value] : null
  },
  voice: (row) => [SPEAKERS.indexOf(row.voice)],
  claims: (row) => (row.claims[0] ? row.claims.map((c) => c.paragraph) : null),
  record: (row) => (row.verdict ? [VERDICTS.indexOf(row.verdict)] : null),
}

function compare(a: NonNullable<Key>, b: NonNullable<Key>): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = 0, y = 0] = [a[i], b[i]]
    const order = typeof x === 'string' ? alphabetical(x, String(y)) : x - Number(y)
    if (order !== 0) return order
  }
  return a.length - b.length
}

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

describe('sortStandings', () => {
  it('loses and invents no row, whatever the column and direction', () => {
    for (const column of COLUMNS)
      for (const direction of ['ascending', 'descending'] as const)
        expect(ids(sorted(standings, { column, direction })).toSorted()).toEqual(ids(standings).toSorted())
  })

  it('keeps the order of equal rows in both directions', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...standings]),
        fc.constantFrom('ascending', 'descending'),
        (some, direction) => {
          const inOrder = sorted(some, { column: 'kind', direction })
          for (const kind of new Set(some.map((s) => s.tie.kind)))
            expect(ids(inOrder.filter((s) => s.tie.kind === kind))).toEqual(
              ids(some.filter((s) => s.tie.kind === kind)),
            )
        },
      ),
    )
  })

  it('keeps rows without a value last in both directions', () => {
    for (const direction of ['ascending', 'descending'] as const)
      expect(sorted(standings, { column: 'quantity', direction }).at(-1)?.span.phase.quantity).toBeUndefined()
  })

  it('sorts dates by day, not by their words', () => {
    const since = sorted(standings, { column: 'since', direction: 'ascending' })
    expect(since.map((s) => s.span.from)).toEqual(standings.map((s) => s.span.from).toSorted((a, b) => a - b))
  })

  it('has every column as a comparison of one row with another would have it', () => {
    const rows = tieRows(many, crowd)
    for (const column of COLUMNS)
      for (const direction of ['ascending', 'descending'] as const) {
        const sign = direction === 'ascending' ? 1 : -1
        const compared = rows.toSorted((a, b) => {
          const [x, y] = [PRINTED[column](a), PRINTED[column](b)]
          return x === null || y === null ? Number(x === null) - Number(y === null) : sign * compare(x, y)
        })
        expect(ids(sortStandings(many, crowd, { column, direction })), `${column} ${direction}`).toEqual(
          compared.map((row) => row.id),
        )
      }
  })

  it('keeps the order of the atlas without a choice', () => {
    expect(sorted(standings, null)).toBe(standings)
  })
})
