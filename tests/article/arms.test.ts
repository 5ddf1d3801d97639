import { describe, expect, it } from 'vitest'
import type { Tie } from '../../src/atlas/schema.ts'
import { formatNumber } from '../../src/atlas/numbers.ts'
import { shortFigure } from '../../src/scene/largest.ts'
import { shippedAtlas, tieOf } from './shipped.ts'

const atlas = shippedAtlas()
const MEASURE = 'share of arms imports'
const arms = atlas.data.ties.filter((t) => t.phases.some((p) => p.quantity?.measure === MEASURE))
const to = (buyer: string) => arms.filter((t) => t.to === buyer)

/** Deliveries of the last five years complete in 2016, in TIV million. */
function fiveYears(tie: Tie): number {
  const points = tie.series.find((s) => s.measure === 'arms deliveries')?.points ?? []
  return points.filter((p) => p.year >= 2011 && p.year <= 2015).reduce((sum, p) => sum + p.value, 0)
}

describe('arms deliveries', () => {
  it('come from six suppliers to Azerbaijan and two to Armenia', () => {
    expect(
      to('AZ')
        .map((t) => t.from)
        .sort(),
    ).toEqual(['BY', 'IL', 'RU', 'TR', 'UA', 'ZA'])
    expect(
      to('AM')
        .map((t) => t.from)
        .sort(),
    ).toEqual(['RU', 'UA'])
  })

  it('have every year from their first, or from 2010, to 2016, marked as estimates of the register', () => {
    for (const t of arms) {
      expect(t.series[0]).toMatchObject({ measure: 'arms deliveries', estimate: true, source: 'register' })
      const first = Math.min(...t.phases.map((p) => Number(p.from.slice(0, 4))))
      expect(t.series[0]?.points.map((p) => p.year)).toEqual(
        Array.from({ length: 2017 - first }, (_, i) => first + i),
      )
    }
  })

  it('are set side by side in the tour as their series have them', () => {
    const [russian, armenian] = ['ru-az-arms', 'ru-am-arms'].map((id) => tieOf(atlas, id))
    const text = atlas.data.article.tour.find((step) => step.id === 'arms')?.text
    const [az = NaN, am = NaN] = [russian, armenian].map((tie) => tie && fiveYears(tie))
    expect(text).toContain(`${formatNumber(Math.round(az))} million TIV`)
    expect(text).toContain(`against ${formatNumber(am)} to Armenia`)
    const in2016 = [russian, armenian].map(
      (tie) => tie?.series[0]?.points.find((p) => p.year === 2016)?.value,
    )
    expect(text).toContain(
      `for 2016, when most of Azerbaijan’s arms came from Israel, it has ${in2016.map((n) => formatNumber(shortFigure(n ?? NaN))).join(' against ')}`,
    )
  })

  it('have the shares that their series give', () => {
    for (const buyer of ['AZ', 'AM']) {
      const total = to(buyer).reduce((sum, t) => sum + fiveYears(t), 0)
      for (const t of to(buyer))
        for (const q of t.phases.flatMap((p) => p.quantity ?? []).filter((x) => x.estimate)) {
          expect(q.period).toBe('2011–15')
          // Suppliers of less than half a per cent are left out of the atlas, not out of the sum.
          expect(Math.abs(q.value - (100 * fiveYears(t)) / total), t.id).toBeLessThan(0.2)
        }
    }
  })

  it('from Russia to Azerbaijan carry the published share, near what the register gives', () => {
    const tie = tieOf(atlas, 'ru-az-arms')
    const total = to('AZ').reduce((sum, t) => sum + fiveYears(t), 0)
    const published = tie.phases.find((p) => p.basis === 'record')?.quantity
    expect(published).toMatchObject({ value: 79, estimate: false })
    expect(Math.abs((100 * fiveYears(tie)) / total - 79)).toBeLessThan(5)
    expect(published?.note).toContain('76.3 %')
  })

  it('end with the last year in which the register has any', () => {
    for (const t of arms) {
      const last = t.series[0]?.points.findLast((p) => p.value > 0)?.year ?? 0
      for (const p of t.phases.filter((x) => x.basis === 'record'))
        expect([t.id, p.to]).toEqual([t.id, last === 2016 ? null : String(last + 1)])
    }
  })
})
