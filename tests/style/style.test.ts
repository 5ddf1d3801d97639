import { readFileSync } from 'node:fs'
import { featureFilter, validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadAtlas } from '../../scripts/assemble-atlas.ts'
import { dayOf } from '../../src/atlas/day.ts'
import { STATUSES, TIE_KINDS, VOICES } from '../../src/atlas/schema.ts'
import { isDrawn } from '../../src/map/drawn.ts'
import type { BaseTopology } from '../../src/map/geo.ts'
import { nameFeatures } from '../../src/map/style/features.ts'
import { aliveTie, filterState } from '../../src/map/style/filters.ts'
import { wordLayer } from '../../src/map/style/names.ts'
import { buildStyle, OVER_MARKS, styleParts } from '../../src/map/style/style.ts'
import { buildScene } from '../../src/scene/scene.ts'
import type { Route } from '../../src/scene/routes.ts'
import { BORDERS, defaultView, type View } from '../../src/view/view.ts'

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T
const loaded = loadAtlas()
if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
const { atlas } = loaded
const scene = buildScene(atlas, read<Route[]>('geo/routes.json'))
const file = (name: string) => `https://example.org/${name}`
const fonts = read<{ family: string; weight: number; style: string; file: string; unicodeRange: string }[]>(
  'geo/fonts/fonts.json',
).map((f) => ({ ...f, file: file(f.file) }))
const geo = {
  topology: read<BaseTopology>('geo/basemap.topo.json'),
  fonts,
  relief: { light: file('light.webp'), dark: file('dark.webp') },
}
const parts = styleParts(scene, geo, atlas.data.article)
const view = defaultView(atlas)

describe('the style', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const borders of BORDERS)
      test(`is valid in ${scheme} with ${borders} borders`, () => {
        const choices = { scheme, borders, medians: true }
        const style: StyleSpecification = buildStyle(parts, choices, filterState(view, ''))
        expect(validateStyleMin(style).map((e) => e.message)).toEqual([])
        const ids = style.layers.map((l) => l.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const layer of style.layers)
          if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source)
        expect(ids.indexOf('land')).toBeLessThan(ids.indexOf('lines'))
        expect(ids.indexOf('countries')).toBeLessThan(ids.indexOf(OVER_MARKS))
        expect(ids.indexOf(OVER_MARKS)).toBeLessThan(ids.indexOf('nodes'))
      })

  test('has no list as a property of a feature: the map would turn it into a string', () => {
    const { words, sites, nodes } = nameFeatures(scene)
    for (const { features } of [words, sites, nodes])
      for (const { properties } of features)
        for (const value of Object.values(properties ?? {}))
          expect(['string', 'number', 'boolean']).toContain(typeof value)
  })
})

describe('the filters of the map', () => {
  // Words stand on open braids and courses only: `isDrawn`, which other tests hold to the snapshot, is what they must equal.
  const { features } = nameFeatures(scene).words
  const openOf = (v: View) => (v.pair ? [...v.pair].sort().join('~') : '')
  const drawn = (v: View): string[] => {
    const state = filterState(v, openOf(v))
    const globals = Object.fromEntries(
      Object.entries(state).map(([k, value]: [string, unknown]) => [k, value]),
    )
    const { filter } = featureFilter(aliveTie, 'layers[0].filter', globals)
    const passed = features.filter((f) =>
      filter({ zoom: 5 }, { type: 'LineString', properties: f.properties ?? {}, geometry: [] }, undefined),
    )
    return [...new Set(passed.map((f) => String(f.properties?.['tie'])))].sort()
  }
  const listed = (v: View) => {
    const state = filterState(v, openOf(v))
    return [...new Set(scene.labels.filter((m) => isDrawn(m, state)).map((m) => m.tie))].sort()
  }

  test('let through what is drawn, on the first of every month and with every set of layers', () => {
    for (let month = 11; month <= 24; month++)
      for (let set = 0; set < 32; set += 1) {
        const kinds = new Set(TIE_KINDS.filter((_, i) => set & (1 << i)))
        const v = { ...view, day: dayOf(2015, month, 1), kinds }
        expect(drawn(v)).toEqual(listed(v))
      }
  })

  test('let through what is drawn, under any filter and in both modes', () => {
    const some = <T>(all: readonly T[]) => fc.subarray([...all]).map((x) => new Set(x))
    fc.assert(
      fc.property(
        fc.integer({ min: atlas.timeline.from, max: atlas.timeline.to - 1 }),
        fc.constantFrom('on-day' as const, 'so-far' as const),
        some(TIE_KINDS),
        fc.option(some(STATUSES)),
        fc.option(some(VOICES)),
        fc.boolean(),
        (day, mode, kinds, statuses, voices, open) => {
          const v: View = { ...view, day, mode, kinds, statuses, voices, pair: open ? view.pair : null }
          expect(drawn(v)).toEqual(listed(v))
        },
      ),
    )
  })

  test('are those that the words use', () => {
    expect(wordLayer('light', { regular: [], strong: [], italic: [] }).filter).toEqual(aliveTie)
  })
})
