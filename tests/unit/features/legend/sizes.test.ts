import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOfHue } from '../../../../src/grammar/hue.ts'
import { roundSteps, sizeLegends } from '../../../../src/features/legend/sizes.ts'
import { widthOn, widthScales } from '../../../../src/scene/width.ts'
import { filtersOn, fixtureAtlas } from '../../../support/fixture-atlas.ts'

describe('roundSteps', () => {
  it('names one to three round values, rising and not above the largest', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (max) => {
        const steps = roundSteps(max)
        expect(steps.length).toBeGreaterThanOrEqual(2)
        expect(steps.length).toBeLessThanOrEqual(3)
        expect(steps.at(-1)).toBeLessThanOrEqual(max * (1 + 1e-8))
        expect(steps.at(-1)).toBeGreaterThan(max / 2.6)
        for (const [i, step] of steps.entries()) {
          expect(step.toExponential()).toMatch(/^[125]e/)
          if (i > 0) expect(step).toBeGreaterThan(steps[i - 1] ?? 0)
        }
      }),
    )
  })

  it.each([
    [85, [10, 20, 50]],
    [16, [2, 5, 10]],
    [100, [20, 50, 100]],
    [0.3, [0.05, 0.1, 0.2]],
  ])('cuts %d into %j', (max, steps) => {
    expect(roundSteps(max)).toEqual(steps)
  })
})

describe('sizeLegends', () => {
  const atlas = fixtureAtlas()

  const on = (day: string) => sizeLegends(atlas, filtersOn(day))

  it('has one legend for each scale on the map, in round numbers of its unit: shares have none', () => {
    expect(on('2016-02-01').map((l) => [l.measure, l.unit])).toEqual([['turnover', 'US$ bn']])
    expect(on('2016-02-01')[0]?.steps.map((s) => s.text)).toEqual(['1', '2', '5'])
  })

  it('has the widths that the map draws', () => {
    const scales = widthScales(atlas)
    for (const { hue, unit, steps } of on('2016-02-01'))
      for (const { value, width } of steps) {
        const scale = scales.get(`${kindOfHue(hue)}|${unit}`)
        expect(scale && widthOn(scale, value)).toBe(width)
      }
  })

  it('leaves out what is not on the map', () => {
    expect(on('2016-08-10')).toEqual([])
    expect(sizeLegends(atlas, filtersOn('2016-08-10', { kinds: new Set() }))).toEqual([])
  })
})
