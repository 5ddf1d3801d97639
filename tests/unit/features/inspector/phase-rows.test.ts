import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../../src/atlas/atlas.ts'
import { dayOf, isoDay } from '../../../../src/atlas/day.ts'
import { standing } from '../../../../src/atlas/snapshot.ts'
import { phaseDay, phaseRows, phaseScale, phaseTicks } from '../../../../src/features/inspector/phase-rows.ts'
import { fixtureAtlas, fixtureJson, tieOf } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const { from, to } = atlas.timeline

describe('the phases of a tie', () => {
  it('stand in a row for the article and one for the record, as far as both exist', () => {
    expect(phaseRows(atlas, tieOf(atlas, 'arms')).map((r) => [r.basis, r.bars.length])).toEqual([
      ['article', 1],
      ['record', 1],
    ])
    expect(phaseRows(atlas, tieOf(atlas, 'line-1')).map((r) => [r.basis, r.bars.length])).toEqual([
      ['record', 3],
    ])
  })

  it('follow one another without a gap where the days do, and stay within the width', () => {
    for (const tie of atlas.data.ties)
      for (const { bars } of phaseRows(atlas, tie))
        for (const [i, bar] of bars.entries()) {
          expect(bar.x0).toBeGreaterThanOrEqual(0)
          expect(bar.x1).toBeLessThanOrEqual(1)
          expect(bar.x1).toBeGreaterThan(bar.x0)
          const next = bars[i + 1]
          if (next) expect(next.x0).toBe(bar.x1)
        }
  })

  it('leave out what was over before the timeline or begins after it', () => {
    const ties = fixtureJson().ties.map((t) =>
      t.id === 'guarantee'
        ? {
            ...t,
            phases: [
              { from: '1990', to: '2001', status: 'in-force' as const, basis: 'article' as const },
              { from: '2016', status: 'in-force' as const, basis: 'article' as const },
            ],
          }
        : t,
    )
    const a = fixtureAtlas({ ties })
    const [row] = phaseRows(a, tieOf(a, 'guarantee'))
    expect(row?.bars.map((b) => isoDay(b.from))).toEqual(['2016-01-01'])
  })

  it('press the years before into a strip, and have none where nothing lies there', () => {
    const long = phaseScale(atlas, tieOf(atlas, 'arms'))
    expect(long(atlas.timeline.since)).toBe(0)
    expect(long(from)).toBeGreaterThan(0.1)
    expect(long(to)).toBe(1)
    const short = phaseScale(atlas, tieOf(atlas, 'partnership'))
    expect(short(from)).toBe(0)
    expect(short(dayOf(2003))).toBe(0)
  })

  it('have their dates written under them in order, those of the strip only where it is', () => {
    const labels = (id: string) => phaseTicks(atlas, tieOf(atlas, id)).map((t) => t.label)
    expect(labels('arms')).toEqual(['2003', 'Jan 2016', 'July'])
    expect(labels('partnership')).toEqual(['Jan 2016', 'July'])
    const xs = phaseTicks(atlas, tieOf(atlas, 'arms')).map((t) => t.x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  })

  it('have few dates under them, on a timeline of ten thousand years as well', () => {
    const { article } = fixtureJson()
    for (const [start, end] of [
      ['0001', '9999'],
      ['1990', '2020'],
      ['2010', '2017'],
    ] as const) {
      const timeline = { since: start, from: start, to: end }
      const long = fixtureAtlas({ article: { ...article, timeline } })
      const ticks = phaseTicks(long, tieOf(long, 'partnership'))
      expect(ticks.length).toBeGreaterThan(1)
      expect(ticks.length).toBeLessThanOrEqual(12)
    }
  })

  it.each([
    ['two weeks', '2016-04-01', '2016-04-15'],
    ['five months', '2016-01-15', '2016-06-15'],
    ['fourteen months', '2015-11', '2017'],
    ['eight years', '2015', '2023'],
    ['twenty years', '1996', '2016'],
    ['four hundred years', '1616', '2016'],
  ])('have dates that keep apart, at least two of them, in %s', (_, from, to) => {
    const { article, ...rest } = fixtureJson()
    const a = createAtlas({
      ...fixtureAtlas().data,
      article: { ...fixtureAtlas({ ...rest, article }).data.article, timeline: { since: '1600', from, to } },
    })
    for (const tie of a.data.ties) {
      const ticks = phaseTicks(a, tie)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      // A letter of the chart takes some fiftieth of its width.
      for (const [i, { x, label }] of ticks.entries())
        expect((ticks[i + 1]?.x ?? 1.1) - x, label).toBeGreaterThanOrEqual(label.length / 54)
    }
  })

  it('lead to a day on which the tie is in that phase', () => {
    for (const tie of atlas.data.ties) {
      const shown = phaseRows(atlas, tie)
      for (const { phase } of shown.flatMap((r) => r.bars)) {
        const day = phaseDay(atlas, phase)
        if (day === null) continue
        expect(day >= from && day < to).toBe(true)
        const other = shown.length > 1
        if (!other) expect(standing(atlas, tie, day, 'on-day')?.status ?? 'ended').toBe(phase.status)
      }
    }
  })

  it('lead nowhere when they were over before the main part', () => {
    const [first] = tieOf(atlas, 'line-1').phases
    if (!first) throw new Error('no phase')
    expect(phaseDay(atlas, first)).toBe(from)
    expect(phaseDay(atlas, { ...first, to: '2015-11-01' })).toBeNull()
    expect(phaseDay(atlas, { ...first, from: '2017', to: null })).toBeNull()
  })
})
