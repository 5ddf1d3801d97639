import { readFileSync } from 'node:fs'
import { featureFilter, validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadAtlas } from '../../scripts/assemble-atlas.ts'
import { dayOf } from '../../src/atlas/day.ts'
import { STATUSES, TIE_KINDS, VOICES } from '../../src/atlas/schema.ts'
import { snapshot } from '../../src/atlas/snapshot.ts'
import type { BaseTopology } from '../../src/map/geo.ts'
import { edgeLayers } from '../../src/map/style/edges.ts'
import { markFeatures } from '../../src/map/style/features.ts'
import { aliveTie, filterState } from '../../src/map/style/filters.ts'
import { buildStyle, styleParts } from '../../src/map/style/style.ts'
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
        expect(ids.indexOf('countries')).toBeLessThan(ids.indexOf('edges-all-casing'))
        expect(ids.indexOf('edges-lit-solid')).toBeLessThan(ids.indexOf('nodes'))
      })

  test('has no list as a property of a feature: the map would turn it into a string', () => {
    const { edges, waves, points, labels, events, sites, nodes } = markFeatures(scene)
    for (const { features } of [edges, ...waves.values(), points, labels, events, sites, nodes])
      for (const { properties } of features)
        for (const value of Object.values(properties ?? {}))
          expect(['string', 'number', 'boolean']).toContain(typeof value)
  })

  test('draws every edge in exactly one source', () => {
    const { edges, waves } = markFeatures(scene)
    const ids = [edges, ...waves.values()].flatMap((c) => c.features.map((f) => f.id))
    expect(ids.sort((a, b) => Number(a) - Number(b))).toEqual(scene.edges.map((_, i) => i + 1))
  })
})

describe('the filters of the map', () => {
  const { edges, waves } = markFeatures(scene)
  const features = [edges, ...waves.values()].flatMap((c) => c.features)
  const drawn = (v: View): string[] => {
    const state = filterState(v, v.pair ? [...v.pair].sort().join('~') : '')
    const globals = Object.fromEntries(
      Object.entries(state).map(([k, value]: [string, unknown]) => [k, value]),
    )
    const { filter } = featureFilter(aliveTie, 'layers[0].filter', globals)
    const passed = features.filter((f) =>
      filter({ zoom: 5 }, { type: 'LineString', properties: f.properties ?? {}, geometry: [] }, undefined),
    )
    return [...new Set(passed.map((f) => String(f.properties?.['tie'])))].sort()
  }
  const listed = (v: View) =>
    snapshot(atlas, v)
      .map((s) => s.tie.id)
      .sort()

  test('let through what the snapshot has, on the first of every month and with every set of layers', () => {
    for (let month = 11; month <= 24; month++)
      for (let set = 0; set < 32; set += 1) {
        const kinds = new Set(TIE_KINDS.filter((_, i) => set & (1 << i)))
        const v = { ...view, day: dayOf(2015, month, 1), kinds }
        expect(drawn(v)).toEqual(listed(v))
      }
  })

  test('let through what the snapshot has, under any filter and in both modes', () => {
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

  test('are those that the edge layers use', () => {
    for (const layer of edgeLayers('light', ['literal', [1]]))
      expect(JSON.stringify(layer.filter)).toContain(JSON.stringify(aliveTie))
  })
})
