import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../../src/atlas/schema.ts'
import { ledgerCsv } from '../../../../src/features/ledger/export.ts'
import {
  countLine,
  emptyLine,
  filterLine,
  meaningsLine,
  summaryLine,
} from '../../../../src/features/ledger/ledger-sentences.ts'
import { PLOT, plotOf } from '../../../../src/features/ledger/plot.ts'
import { ledgerRows } from '../../../../src/features/ledger/ledger-rows.ts'
import { defaultView } from '../../../../src/state/view.ts'
import { parseCsv } from '../../../support/csv.ts'
import { fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const rows = ledgerRows(atlas)
const view = defaultView(atlas)
const figure = (f: Partial<Figure>): Figure => ({ label: 'x', basis: 'record', estimate: false, ...f })

describe('the lines above the ledger', () => {
  it('sum all claims up', () => {
    expect(summaryLine(rows)).toBe(
      'The article makes 8 claims: 4 reported facts, 1 announcement, 1 opinion of the author, 1 suspicion and 1 forecast. ' +
        'Checked against other sources: 1 partly confirmed, 1 disputed and 1 that cannot be checked.',
    )
  })

  it('say what “partly” and “cannot be checked” mean, where a claim is so', () => {
    expect(meaningsLine(rows)).toBe(
      'Partly confirmed: it holds, but something that matters is missing or off. ' +
        'Cannot be checked: a motive, a mood or a reading, which no source could settle.',
    )
    expect(meaningsLine(rows.filter((row) => row.verdict === 'contested'))).toBe('')
  })

  it('say how many of how many, and by what', () => {
    expect(countLine(8, 8)).toBe('8 claims')
    expect(countLine(1, 8)).toBe('1 of 8 claims')
    expect(filterLine(view)).toBe('')
    expect(
      filterLine({
        ...view,
        verdicts: new Set(['contradicted', 'contested']),
        voices: new Set(['judgement']),
        role: 'binds',
        kinds: new Set(['energy', 'military']),
        words: ' gas ',
      }),
    ).toBe(
      'Filtered: disputed or contradicted · author’s opinion · unites them · Military or Energy · with “gas”',
    )
  })

  it('say why nothing is left and what to do', () => {
    expect(emptyLine({ ...view, kinds: new Set() })).toMatch(/subjects are switched off.*show all/)
    expect(emptyLine({ ...view, voices: new Set(['record']) })).toMatch(/does not say.*show all/)
    expect(emptyLine({ ...view, words: 'zeppelin' })).toMatch(/No claim passes.*show all/)
  })
})

describe('plotOf', () => {
  it('sets article and record on one scale, inside the cell, the article on top', () => {
    const plot = plotOf(rows[0]?.figures ?? [])
    expect(plot?.dots.map((d) => d.basis)).toEqual(['record', 'article'])
    const inner = PLOT.width - 2 * PLOT.pad
    expect(plot?.dots.map((d) => d.x)).toEqual([PLOT.pad + 0.7 * inner, PLOT.pad + 0.85 * inner])
    expect(plot?.sides).toEqual([
      { basis: 'article', text: '85%' },
      { basis: 'record', text: '70%' },
    ])
    expect(plot?.label).toBe('the article, article: 85%; other sources, ledger: 70%')
  })

  it('never makes a range of figures that stand for themselves: two are named, more are counted', () => {
    const text = (...figures: Figure[]) => plotOf(figures)?.sides.map((s) => s.text)
    const dollars = (value: number) => figure({ value, unit: 'US$ bn' })
    expect(text(dollars(4), dollars(2.05), dollars(2.8))).toEqual(['3 figures, US$2.05 bn to US$4 bn'])
    expect(text(figure({ date: '2008-07-03' }), figure({ date: '2009' }))).toEqual(['Jul 2008 · 2009'])
    const far = figure({ date: '2020' })
    expect(text(figure({ date: '2016-04-02' }), figure({ date: '2016-04-08' }), far)).toEqual([
      '3 dates, Apr 2016 to 2020',
    ])
  })

  it('tells dates apart by day where months would not', () => {
    const plot = plotOf([
      figure({ basis: 'article', date: '2016-04-02' }),
      figure({ date: '2016-04-08' }),
      figure({ date: '2016-04' }),
    ])
    expect(plot?.sides.map((s) => s.text)).toEqual(['2 Apr 2016', 'Apr 2016 · 8 Apr 2016'])
  })

  it('is only of the first unit, draws no scale for one value, and nothing without figures', () => {
    const plot = plotOf([figure({ value: 3, unit: 's' }), figure({ value: 9, unit: 'km²' })])
    expect(plot?.dots).toHaveLength(1)
    expect(plot?.scaled).toBe(false)
    expect(plotOf([])).toBeNull()
  })
})

describe('the file of the claims', () => {
  const [head = [], ...lines] = parseCsv(ledgerCsv(rows))
  const value = (line: number, column: string) => lines[line]?.[head.indexOf(column)]

  it('has a heading and a line for each row, in the order given, all equally long', () => {
    expect(lines.map((l) => l[0])).toEqual(rows.map((r) => r.id))
    expect(new Set(lines.map((l) => l.length))).toEqual(new Set([head.length]))
    expect(parseCsv(ledgerCsv([])).length).toBe(1)
  })

  it('has all that is known of a claim', () => {
    expect(value(0, 'claim')).toBe('Arland arms Borland.')
    expect(value(0, 'verdict')).toBe('partly confirmed')
    expect(value(0, 'findings')).toBe('the share was 70 per cent')
    expect(value(0, 'figures')).toBe('the article, article: 85%; other sources, ledger: 70%')
    expect(value(0, 'source addresses')).toBe('https://example.org/ledger')
    expect(value(3, 'kinds')).toBe('Alliances | Diplomacy')
    expect(value(3, 'event ids')).toBe('e1')
    expect(value(6, 'until, not included')).toBe('2016-06')
  })
})
