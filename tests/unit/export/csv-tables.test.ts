import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inReading } from '../../../src/atlas/atlas.ts'
import { snapshot } from '../../../src/atlas/snapshot.ts'
import { csvText } from '../../../src/export/csv.ts'
import { standingTable, TABLE_NAMES, wholeTable, type ExportTable } from '../../../src/export/csv-tables.ts'
import { views } from '../../support/arbitrary-view.ts'
import { parseCsv, unguarded } from '../../support/csv.ts'
import { filtersOn, fixtureAtlas, fixtureJson } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const cell = (table: ExportTable, id: string, column: string) =>
  table.find((row) => row[0] === id)?.[(table[0] ?? []).indexOf(column)]

describe('the table of ties as they stand', () => {
  const table = standingTable(atlas, snapshot(atlas, filtersOn('2015-12-01')))

  it('has ends, status, number and foundation of a tie on the day', () => {
    const arms = (column: string) => cell(table, 'arms', column)
    expect(arms('from')).toBe('Arland')
    expect(arms('to id')).toBe('BO')
    expect(arms('status')).toBe('in-force')
    expect(arms('quantity')).toBe(70)
    expect(arms('unit')).toBe('%')
    expect(arms('basis')).toBe('record')
    expect(arms('verdict')).toBe('caveat')
    expect(arms('record disagrees')).toBe('yes')
    expect(arms('paragraphs')).toBe('1')
    expect(arms('source ids')).toBe('ledger')
    expect(cell(table, 'line-1', 'since')).toBe('2015-11-24')
    expect(cell(table, 'line-1', 'until, not included')).toBe('2016-08-10')
    expect(cell(table, 'trade', 'voice')).toBe('record')
  })

  it('has a row for each tie shown, on any day, in either reading, under any filter', () => {
    fc.assert(
      fc.property(views(atlas), (view) => {
        const reading = inReading(atlas, view.basis)
        const standings = snapshot(reading, view)
        const [, ...rows] = standingTable(reading, standings)
        expect(rows.map((row) => row[0])).toEqual(standings.map((s) => s.tie.id))
      }),
    )
  })

  it('states what the article says in its reading', () => {
    const article = inReading(atlas, 'article')
    const read = standingTable(article, snapshot(article, filtersOn('2015-12-01')))
    expect(cell(read, 'arms', 'quantity')).toBe(85)
  })
})

describe('the tables of everything', () => {
  it('have a row for each row of the atlas; of the ties, one for each phase', () => {
    const counts = TABLE_NAMES.map((name) => wholeTable(atlas, name).length - 1)
    const { ties, actors, claims, events, sites, places, memberships, evidence, sources } = atlas.data
    const phases = ties.flatMap((t) => t.phases)
    const points = ties.flatMap((t) => t.series.flatMap((s) => s.points))
    const figures = evidence.flatMap((e) => e.figures)
    const rows = [
      phases,
      actors,
      claims,
      events,
      sites,
      places,
      memberships,
      evidence,
      sources,
      points,
      figures,
    ]
    expect(counts.slice(0, -1)).toEqual(rows.map((list) => list.length))
    expect(points.length && figures.length).toBeGreaterThan(0)
  })

  it('come back cell by cell when the file is read', () => {
    for (const name of TABLE_NAMES) {
      const table = wholeTable(atlas, name)
      const read = parseCsv(csvText(table)).map((row) => row.map(unguarded))
      expect(read).toEqual(table.map((row) => row.map(String)))
    }
  })

  it('guard against formulas that an atlas smuggles in, and leave numbers as numbers', () => {
    const json = fixtureJson()
    const [first, ...rest] = json.claims
    if (!first) throw new Error('no claim')
    const hostile = fixtureAtlas({ claims: [{ ...first, text: '=HYPERLINK("x")' }, ...rest] })
    const rows = parseCsv(csvText(wholeTable(hostile, 'claims')))
    expect(rows[1]?.[2]).toBe('\'=HYPERLINK("x")')
    expect(csvText([[-5.5, '-5.5', Infinity]])).toBe('\uFEFF-5.5,"\'-5.5",\r\n')
  })
})
