import { describe, expect, it } from 'vitest'
import { snapshot } from '../../src/atlas/snapshot.ts'
import { TIE_KINDS, type TieKind } from '../../src/atlas/schema.ts'
import { mapKeyOf } from '../../src/features/legend/map-key.ts'
import { sizeLegends } from '../../src/features/legend/sizes.ts'
import { shippedAtlas } from './shipped.ts'
import { fixtureAtlas, filtersOn } from '../support/fixture-atlas.ts'

const atlas = fixtureAtlas()

describe('the key on the map', () => {
  it('lists what stands on the day under the filters, and nothing else', () => {
    for (const day of ['2015-12-01', '2016-04-03', '2016-08-08', '2016-08-12'])
      for (const kinds of [TIE_KINDS, ...TIE_KINDS.map((kind) => [kind])]) {
        const filters = filtersOn(day, { kinds: new Set(kinds) })
        const standing = snapshot(atlas, filters)
        const key = mapKeyOf(atlas, filters)
        expect(new Set(key.kinds)).toEqual(new Set(standing.map((s) => s.tie.kind)))
        expect(new Set(key.statuses)).toEqual(new Set(standing.map((s) => s.status)))
        expect(key.tense).toBe(standing.some((s) => s.tie.tone === 'tension'))
      }
  })

  it('says of which year the widths are; of a layer alone it gives the scale', () => {
    const shipped = shippedAtlas()
    const all = mapKeyOf(shipped, filtersOn('2016-08-08'))
    expect([all.wide, all.year, all.scales]).toEqual([true, 2016, []])
    const filters = filtersOn('2015-12-01', { kinds: new Set(['energy']) })
    const alone = mapKeyOf(shipped, filters)
    expect([alone.wide, alone.year, alone.scales.length]).toEqual([false, 2015, 2])
    expect(alone.scales).toEqual(sizeLegends(shipped, filters).slice(0, 2))
  })

  it('has the mark of a site where one is in full by name', () => {
    const shipped = shippedAtlas()
    const military = filtersOn('2016-08-08', { kinds: new Set(['military']) })
    const [site] = shipped.data.sites
    if (!site) throw new Error('no site')
    const full = { sites: new Set([site.id]) }
    expect(mapKeyOf(shipped, military, full).sites).toBe(true)
    expect(mapKeyOf(shipped, military, { sites: new Set() }).sites).toBe(false)
    expect(mapKeyOf(shipped, military).sites).toBe(false)
    expect(mapKeyOf(shipped, filtersOn('2016-08-08', { kinds: new Set(['economy']) }), full).sites).toBe(
      false,
    )
  })

  it('names lines without a figure where other lines of the layer have one', () => {
    const of = (kind: TieKind) =>
      mapKeyOf(shippedAtlas(), filtersOn('2016-08-08', { kinds: new Set([kind]) }))
    expect(of('military').unmeasured).toBe('military')
    expect(of('diplomacy').unmeasured).toBeNull()
  })

  it('explains the units of what is in full alone', () => {
    const all = filtersOn('2016-08-08', { kinds: new Set(TIE_KINDS) })
    const units = (ties: readonly string[]) =>
      mapKeyOf(shippedAtlas(), all, { sites: new Set(), ties: new Set(ties) }).units
    expect(units(['ru-az-arms'])).toEqual(['TIV m'])
    expect(units(['btc'])).toEqual(['thousand barrels/day'])
    expect(units(['az-ru-crimea'])).toEqual([])
  })

  it('is silent on width where no line has one', () => {
    const key = mapKeyOf(atlas, filtersOn('2016-08-08', { kinds: new Set(['diplomacy']) }))
    expect([key.wide, key.scales]).toEqual([false, []])
  })
})
