import { describe, expect, it } from 'vitest'
import { balanceOf, balanceSteps } from '../../../../src/features/matrix/balance/balance.ts'
import { chartOf, scaleMarks } from '../../../../src/features/matrix/balance/balance-chart.ts'
import { createAxis } from '../../../../src/ui/axis.ts'
import { filtersOn, fixtureAtlas } from '../../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const open = filtersOn('2016-08-08')
const axis = createAxis(atlas.timeline, 0, 600)
const steps = balanceSteps(atlas, open, ['AR', 'BO'])
const chart = chartOf(steps, axis, 20, 220)

/** All heights that a path touches. */
const heights = (path: string) => [...path.matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map((m) => Number(m[1]))

describe('the chart of a balance', () => {
  it('has a band for each side and kind that ever has a tie, and no other', () => {
    expect(chart.bands.map((b) => `${b.side} ${b.kind}`)).toEqual([
      'cooperation military',
      'cooperation alliances',
      'cooperation economy',
      'tension diplomacy',
    ])
  })
  it('draws one tie as high below as above, within its heights', () => {
    expect([chart.up, chart.down]).toEqual([2, 1])
    const cooperation = chart.bands.filter((b) => b.side === 'cooperation').flatMap((b) => heights(b.path))
    const tension = chart.bands.filter((b) => b.side === 'tension').flatMap((b) => heights(b.path))
    expect(Math.min(...cooperation)).toBeCloseTo(chart.zero - 2 * chart.unit)
    expect(Math.max(...cooperation)).toBeCloseTo(chart.zero)
    expect(Math.min(...tension)).toBeCloseTo(chart.zero)
    expect(Math.max(...tension)).toBeCloseTo(chart.zero + chart.unit)
    expect(chart.zero - 2 * chart.unit).toBeGreaterThanOrEqual(20)
    expect(chart.zero + chart.unit).toBeLessThanOrEqual(220)
  })
  it('draws the balance at its own height', () => {
    expect(new Set(heights(chart.net))).toEqual(new Set([0, 1, 2].map((n) => chart.zero - n * chart.unit)))
  })
  it('names a band only where the name has room', () => {
    const word = chart.bands.find((b) => b.kind === 'military')?.word
    expect(word?.x).toBe(axis.main[0])
    expect(word?.y).toBeCloseTo(chart.zero - chart.unit / 2)
    const flat = chartOf(steps, axis, 20, 50)
    expect(flat.bands.map((b) => b.word)).toEqual([null, null, null, null])
  })
  it('numbers its side in both directions, with room between the numbers', () => {
    expect(scaleMarks(chart).map((m) => m.n)).toEqual([1, 2, 0, 1])
    expect(scaleMarks({ ...chart, unit: 10, up: 5, down: 2 }).map((m) => m.n)).toEqual([2, 4, 0, 2])
  })
  it('stands also where nothing ever does', () => {
    const none = chartOf(balanceSteps(atlas, { ...open, kinds: new Set() }, ['AR', 'BO']), axis, 20, 220)
    expect(none.bands).toEqual([])
    expect(heights(none.net).every((y) => y === none.zero)).toBe(true)
  })
})

it('keeps names off the line of the balance where they have room beside it', () => {
  const wide = chartOf(steps, createAxis(atlas.timeline, 0, 900), 0, 60)
  const words = wide.bands.flatMap((b) => b.word ?? [])
  expect(words.length).toBeGreaterThan(0)
  for (const { x, y } of words) {
    const step = steps.findLast((s) => createAxis(atlas.timeline, 0, 900).x(s.from) <= x)
    const net = wide.zero - (step ? balanceOf(step) : 0) * wide.unit
    expect(Math.abs(net - y)).toBeGreaterThan(7)
  }
})
