import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { shippedBase } from '../../scripts/shipped-base.ts'
import { dayOf } from '../../src/atlas/day.ts'
import { tintedBlocs } from '../../src/render/bloc-tints.ts'
import { NO_PADDING } from '../../src/render/camera.ts'
import { areasBy } from '../../src/render/border-policy.ts'
import { buildStyle } from '../../src/render/maplibre/style/style.ts'
import { restingState } from '../../src/render/svg/svg-map.ts'
import { BORDERS, defaultView } from '../../src/state/view.ts'

const base = shippedBase()
const { atlas, scene, topology } = base
const file = (name: string) => `https://example.org/${name}`
const geo = { topology, fonts: [], relief: { light: file('light.webp'), dark: file('dark.webp') } }
const parts = { scene, geo, article: atlas.data.article }
const view = defaultView(atlas)

describe('the style', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const borders of BORDERS)
      test(`is valid in ${scheme} with ${borders} borders, and writes nothing itself`, () => {
        const { tints } = restingState(base, view, { scheme, padding: NO_PADDING })
        const style: StyleSpecification = buildStyle(parts, { scheme, borders, medians: true }, tints)
        expect(validateStyleMin(style).map((e) => e.message)).toEqual([])
        const ids = style.layers.map((l) => l.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const layer of style.layers)
          if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source)
        expect(ids.indexOf('land')).toBeLessThan(ids.indexOf('lines'))
        expect(style.layers.map((l) => l.type)).not.toContain('symbol')
      })
})

describe('a bloc', () => {
  test('tints the land of its members on the day', () => {
    const blocs = tintedBlocs(atlas, { ...view, blocs: ['CSTO'] }, dayOf(2016, 8, 8))
    expect(blocs.map((b) => b.bloc)).toEqual(['CSTO'])
    const { members = [], partners } = blocs[0] ?? {}
    expect(members).toEqual(expect.arrayContaining(['RU', 'AM', 'KZ']))
    expect(members).not.toContain('AZ')
    expect(partners).not.toContain('RU')
    const land = new Set(areasBy(topology, (f) => f.un).map(([owner]) => owner))
    for (const country of members) expect([...land]).toContain(country)
  })
})
