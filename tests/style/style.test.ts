import { readFileSync } from 'node:fs'
import {
  featureFilter,
  validateStyleMin,
  type ExpressionSpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadAtlas } from '../../scripts/assemble-atlas.ts'
import { dayOf } from '../../src/atlas/day.ts'
import { filterState, isDrawn, isShown } from '../../src/drawing/filters.ts'
import type { BaseTopology } from '../../src/drawing/geo.ts'
import { nameFeatures } from '../../src/map/style/features.ts'
import { siteLayer, wordLayer } from '../../src/map/style/names.ts'
import { areasBy } from '../../src/drawing/policy.ts'
import { tintedBlocs } from '../../src/drawing/blocs.ts'
import { sameList, namingOf, type Naming } from '../../src/drawing/naming.ts'
import { placeNames } from '../../src/drawing/placing.ts'
import { buildStyle, OVER_MARKS, styleParts } from '../../src/map/style/style.ts'
import { buildScene } from '../../src/scene/scene.ts'
import type { Route } from '../../src/scene/routes.ts'
import { BORDERS, defaultView } from '../../src/view/view.ts'
import { views } from '../support/arbitrary-view.ts'

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
const { article } = atlas.data
const parts = styleParts(scene, geo, article, placeNames(scene, geo.topology, article))
const view = defaultView(atlas)

describe('the style', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const borders of BORDERS)
      test(`is valid in ${scheme} with ${borders} borders`, () => {
        const choices = { scheme, borders, medians: true }
        const style: StyleSpecification = buildStyle(parts, choices, namingOf(scene, [filterState(view, '')]))
        expect(validateStyleMin(style).map((e) => e.message)).toEqual([])
        const ids = style.layers.map((l) => l.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const layer of style.layers)
          if ('source' in layer) expect(Object.keys(style.sources)).toContain(layer.source)
        expect(ids.indexOf('land')).toBeLessThan(ids.indexOf('lines'))
        expect(ids.indexOf('lines')).toBeLessThan(ids.indexOf(OVER_MARKS))
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

describe('the names of the map', () => {
  const passing = (filter: unknown, features: readonly Feature[], state: Naming) => {
    const globals = { ...state } as Record<string, unknown>
    const { filter: passes } = featureFilter(filter as ExpressionSpecification, 'layers[0].filter', globals)
    return features
      .filter(({ id, properties }) =>
        passes({ zoom: 7 }, { type: 1, id, properties: properties ?? {}, geometry: [] }, undefined),
      )
      .map((f) => Number(f.id))
  }
  const fonts = { regular: [], strong: [], italic: [] }
  const { words, sites } = nameFeatures(scene)

  test('are those of the marks that are drawn, under any filter and in both modes', () => {
    fc.assert(
      fc.property(views(atlas), fc.boolean(), (v, open) => {
        const state = filterState(v, open && v.pair ? [...v.pair].sort().join('~') : '')
        const lists = namingOf(scene, [state])
        const drawn = scene.labels.flatMap((m, i) => (isDrawn(m, state) ? [i + 1] : []))
        expect(passing(wordLayer('light', fonts).filter, words.features, lists)).toEqual(drawn)
        const shown = scene.sites.flatMap((m, i) => (isShown(m, state) ? [i + 1] : []))
        expect(passing(siteLayer('light', fonts).filter, sites.features, lists)).toEqual(shown)
      }),
    )
  })

  test('stay the same lists on days that change none of them', () => {
    const lists = (day: number) => namingOf(scene, [filterState({ ...view, day }, '')])
    const day = dayOf(2016, 8, 11)
    expect(sameList(lists(day).words, lists(day + 1).words)).toBe(true)
    expect(sameList(lists(day).words, lists(dayOf(2016, 8, 1)).words)).toBe(false)
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
    const land = new Set(areasBy(geo.topology, (f) => f.un).map(([owner]) => owner))
    for (const country of members) expect([...land]).toContain(country)
  })
})
