import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePhases, differ } from '../../../src/atlas/phases.ts'
import { contains, firstDay, spanBetween } from '../../../src/atlas/day.ts'
import type { Phase } from '../../../src/atlas/schema.ts'
import { FIRST, LAST, phaseLists } from './arbitraries.ts'

/** What a day-by-day reading of the rows says: slow, and plain enough to be right. */
function oracle(phases: readonly Phase[], day: number): { phase: Phase; other: Phase | null } | null {
  const on = (basis: string) =>
    phases.find((p) => p.basis === basis && contains(spanBetween(p.from, p.to), day))
  const record = on('record')
  const article = on('article')
  const phase = record ?? article
  if (!phase) return null
  return { phase, other: record && article && differ(record, article) ? article : null }
}

describe('compiled phases', () => {
  it('say of every day what the rows say of it', () => {
    fc.assert(
      fc.property(phaseLists, (phases) => {
        const spans = compilePhases(phases)
        for (let day = FIRST - 1; day <= LAST + 1; day++) {
          const here = spans.filter((s) => contains(s, day)).map(({ phase, other }) => ({ phase, other }))
          const expected = oracle(phases, day)
          expect(here).toEqual(expected ? [expected] : [])
        }
      }),
    )
  })

  it('say in the article’s reading what the article says where the two differ, and nothing before what it says begins', () => {
    fc.assert(
      fc.property(phaseLists, fc.option(fc.nat(9)), (drawn, which) => {
        const phases = drawn.map((p, i) =>
          i === which && p.basis === 'article' ? { ...p, begins: true } : p,
        )
        const start = Math.min(...phases.filter((p) => p.begins).map((p) => firstDay(p.from)))
        const spans = compilePhases(phases, 'article')
        for (let day = FIRST - 1; day <= LAST + 1; day++) {
          const here = spans.find((s) => contains(s, day))
          const expected = oracle(phases, day)
          const silent = Number.isFinite(start) && day < start
          const drawnPhase = silent ? undefined : (expected?.other ?? expected?.phase)
          expect(here?.phase).toBe(drawnPhase)
          expect(here?.other ?? null).toBe(silent || !expected?.other ? null : expected.phase)
        }
      }),
    )
  })

  it('are in order, never overlap and are never empty', () => {
    fc.assert(
      fc.property(phaseLists, (phases) => {
        const spans = compilePhases(phases)
        for (const [i, span] of spans.entries()) {
          expect(span.from).toBeLessThan(span.to)
          expect(span.from).toBeGreaterThanOrEqual(spans[i - 1]?.to ?? -Infinity)
        }
      }),
    )
  })

  it('are not cut where nothing changes', () => {
    fc.assert(
      fc.property(phaseLists, (phases) => {
        const spans = compilePhases(phases)
        for (const [i, span] of spans.entries()) {
          const last = spans[i - 1]
          if (last?.to === span.from) expect([last.phase, last.other]).not.toEqual([span.phase, span.other])
        }
      }),
    )
  })

  const phase = (rest: Partial<Phase>): Phase => ({
    from: '2016',
    to: null,
    status: 'in-force',
    basis: 'article',
    sources: [],
    ...rest,
  })

  it('draw the record and keep the article beside it where they differ', () => {
    const article = phase({})
    const record = phase({ basis: 'record', status: 'suspended', from: '2016-03', to: '2016-05' })
    expect(compilePhases([article, record])).toEqual([
      { from: firstDay('2016'), to: firstDay('2016-03'), phase: article, other: null },
      { from: firstDay('2016-03'), to: firstDay('2016-05'), phase: record, other: article },
      { from: firstDay('2016-05'), to: Infinity, phase: article, other: null },
    ])
  })

  it('keep nothing beside the record where both agree', () => {
    const record = phase({ basis: 'record' })
    expect(compilePhases([phase({}), record])).toEqual([
      { from: firstDay('2016'), to: Infinity, phase: record, other: null },
    ])
  })

  it('differ by status or by number, not by a number that one of them lacks', () => {
    const of = (value: number) => phase({ quantity: { value, unit: '%', measure: 'share', estimate: false } })
    expect(differ(phase({}), phase({ status: 'ended' }))).toBe(true)
    expect(differ(of(85), of(70))).toBe(true)
    expect(differ(of(85), of(85))).toBe(false)
    expect(differ(of(85), phase({}))).toBe(false)
  })
})
