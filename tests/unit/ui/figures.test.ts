import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/atlas/schema.ts'
import { dotGroups, figureAside, figureText, freshFigures, quantityFigures } from '../../../src/ui/figures.ts'
import { fixtureAtlas, tieOf } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const figure = (more: Partial<Figure>): Figure => ({ label: 'it', basis: 'record', estimate: false, ...more })

describe('figures on one scale', () => {
  const values = fc.array(
    fc.record({
      value: fc.double({ min: 0, max: 1e6, noNaN: true }),
      unit: fc.constantFrom('bcm/year', 'US$ bn'),
    }),
    { maxLength: 12 },
  )

  it('lie in the order of their values, from zero, and each once', () => {
    fc.assert(
      fc.property(values, (rows) => {
        const figures = rows.map(figure)
        const groups = dotGroups(figures)
        expect(groups.flatMap((g) => g.dots.map((d) => d.figure))).toHaveLength(figures.length)
        for (const { unit, zero, dots } of groups) {
          expect(zero).toBe(0)
          for (const a of dots) {
            expect(a.figure.unit).toBe(unit)
            expect(a.x >= 0 && a.x <= 1).toBe(true)
            for (const b of dots)
              if ((a.figure.value ?? 0) < (b.figure.value ?? 0)) expect(a.x).toBeLessThanOrEqual(b.x)
          }
        }
      }),
    )
  })

  it('show shares of the whole: 85% lies at 85 hundredths', () => {
    const [group] = dotGroups([figure({ value: 85, unit: '%' }), figure({ value: 70, unit: '%' })])
    expect(group?.dots.map((d) => d.x)).toEqual([0.85, 0.7])
  })

  it('put dates from the first to the last, and one alone in the middle', () => {
    const dates = (...all: string[]) => dotGroups(all.map((date) => figure({ date })))[0]
    const [first, last, middle] = dates('2016-08-01', '2016-08-31', '2016-08-16')?.dots ?? []
    expect(first?.x).toBeLessThan(0.1)
    expect(last?.x).toBeGreaterThan(0.9)
    expect(middle?.x).toBeCloseTo(0.5)
    expect(dates('2016-08-08')).toMatchObject({ unit: 'date', zero: null, dots: [{ x: 0.5 }] })
  })

  it('stand at zero when all are nothing', () => {
    expect(dotGroups([figure({ value: 0, unit: 'men' })])[0]?.dots[0]?.x).toBe(0)
  })

  it('are nowhere without a value or a date', () => {
    expect(dotGroups([figure({})])).toEqual([])
  })
})

describe('a figure in words', () => {
  it('is its value with unit, or its date', () => {
    expect(figureText(figure({ value: 85, unit: '%' }))).toBe('85%')
    expect(figureText(figure({ value: 3 }))).toBe('3')
    expect(figureText(figure({ date: '2016-08-09' }))).toBe('9 August 2016')
    expect(figureText(figure({}))).toBe('')
  })

  it('is qualified by its years and by being an estimate', () => {
    expect(figureAside(figure({ period: '2010–15', estimate: true }))).toBe('2010–15, estimate')
    expect(figureAside(figure({ estimate: true }))).toBe('estimate')
    expect(figureAside(figure({}))).toBe('')
  })
})

describe('the figures of a tie', () => {
  it('set the article’s beside the record’s', () => {
    expect(quantityFigures(tieOf(atlas, 'arms')).map((f) => [f.basis, f.value, f.source])).toEqual([
      ['article', 85, undefined],
      ['record', 70, 'ledger'],
    ])
  })

  it('leave to a yearly series what it shows anyway', () => {
    const trade = tieOf(atlas, 'trade')
    expect(quantityFigures(trade)).toEqual([])
    expect(quantityFigures({ ...trade, series: [] }).map((f) => f.value)).toEqual([2.8])
  })

  it('stay beside a series when the article states one to set against it', () => {
    const trade = tieOf(atlas, 'trade')
    const [phase] = trade.phases
    if (!phase) throw new Error('no phase')
    const argued = { ...trade, phases: [phase, { ...phase, basis: 'article' as const }] }
    expect(quantityFigures(argued).map((f) => f.basis)).toEqual(['record', 'article'])
  })

  it('say the same only once', () => {
    const arms = tieOf(atlas, 'arms')
    expect(quantityFigures({ ...arms, phases: [...arms.phases, ...arms.phases] })).toEqual(
      quantityFigures(arms),
    )
  })
})

describe('the figures of evidence', () => {
  it('are shown once, where a later finding rests on the same set', () => {
    const [first] = atlas.data.evidence
    if (!first) throw new Error('no evidence')
    const figures = [figure({ value: 4, unit: 'US$ bn' })]
    const rows = ['e1', 'e2'].map((id) => ({ ...first, id, figures }))
    const other = { ...first, id: 'e3', figures: [figure({ value: 5, unit: 'US$ bn' })] }
    const fresh = freshFigures([...rows, other])
    expect([...fresh].map(([id, f]) => [id, f.length])).toEqual([
      ['e1', 1],
      ['e2', 0],
      ['e3', 1],
    ])
  })
})
