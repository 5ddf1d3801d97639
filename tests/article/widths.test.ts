import { describe, expect, it } from 'vitest'
import { firstDay } from '../../src/atlas/day.ts'
import { phaseOn } from '../../src/atlas/snapshot.ts'
import { THIN_WIDTH, UNMEASURED_WIDTH } from '../../src/grammar/encoding.ts'
import { outerWidth, strokeOf } from '../../src/grammar/stroke.ts'
import { sizeOf, widthScales } from '../../src/scene/width.ts'
import { shippedAtlas, tieOf } from './shipped.ts'

const atlas = shippedAtlas()
const scales = widthScales(atlas)
const width = (id: string, day: string) => {
  const span = phaseOn(atlas, id, firstDay(day))
  if (!span) throw new Error(`${id} does not stand on ${day}`)
  return sizeOf(scales, tieOf(atlas, id), span.phase, firstDay(day)).width
}

describe('the widths of the shipped atlas', () => {
  it('are on one scale for each unit that was delivered', () => {
    expect([...scales.keys()].sort()).toEqual([
      'economy|US$ bn',
      'energy|bcm/year',
      'energy|thousand barrels/day',
      'military|TIV m',
    ])
  })

  it('show Russian arms for Azerbaijan wide in 2015 and thin in 2016, when hardly any came', () => {
    expect(width('ru-az-arms', '2015-12-31')).toBeGreaterThan(5)
    expect(width('ru-az-arms', '2016-01-01')).toBe(THIN_WIDTH)
    expect(width('ru-az-arms', '2016-08-08')).toBe(THIN_WIDTH)
  })

  it('show Russian arms for Armenia narrower in each year in which there were fewer', () => {
    for (const year of [2010, 2011, 2013, 2015])
      expect(width('ru-am-arms', `${year}-07-01`), String(year)).toBeLessThan(
        width('ru-az-arms', `${year}-07-01`),
      )
    expect(width('ru-am-arms', '2016-07-01')).toBeGreaterThan(width('ru-az-arms', '2016-07-01'))
  })

  it('show gas that was sold ahead no wider than gas that flows, and thinner than any pipe', () => {
    expect(width('az-eu-gas', '2016-08-08')).toBe(UNMEASURED_WIDTH)
    expect(width('az-eu-gas', '2016-08-08')).toBeLessThanOrEqual(width('ru-tr-gas', '2016-08-08'))
    expect(width('az-eu-gas', '2016-08-08')).toBeLessThan(width('ru-eu-gas', '2016-08-08'))
    const pipe = strokeOf({ shape: 'route', status: 'in-force', width: width('scp', '2016-08-08') })
    expect(outerWidth(pipe)).toBeGreaterThan(2 * width('az-eu-gas', '2016-08-08'))
  })

  it('let no plan outweigh anything that runs', () => {
    for (const tie of atlas.data.ties)
      for (const span of atlas.phases.get(tie.id) ?? [])
        if (span.phase.status !== 'in-force')
          expect(sizeOf(scales, tie, span.phase, span.from).width, tie.id).toBeLessThanOrEqual(
            UNMEASURED_WIDTH,
          )
  })
})
