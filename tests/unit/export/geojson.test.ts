import fc from 'fast-check'
import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { inReading } from '../../../src/atlas/atlas.ts'
import { isShown } from '../../../src/scene/visibility.ts'
import { filterState } from '../../../src/render/filter-state.ts'
import { displayed } from '../../../src/export/displayed.ts'
import { displayedGeoJson, wholeGeoJson, type Flat } from '../../../src/export/geojson.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { views } from '../../support/arbitrary-view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const course = [
  [25, 40],
  [22.123456, 39.5],
  [15, 38],
] as const
const scene = buildScene(atlas, [{ id: 'line-1', path: course }])
const ids = (features: readonly Flat[], type: string) =>
  features.filter((f) => f.properties['type'] === type).map((f) => f.properties['id'])

const positions = (geometry: Geometry | null): readonly number[][] =>
  geometry?.type === 'Point'
    ? [geometry.coordinates]
    : geometry?.type === 'LineString'
      ? geometry.coordinates
      : geometry?.type === 'MultiLineString'
        ? geometry.coordinates.flat()
        : []

function expectValid(features: readonly Flat[]) {
  expect(new Set(features.map((f) => f.id)).size).toBe(features.length)
  for (const { geometry, properties } of features) {
    if (geometry?.type === 'LineString') expect(geometry.coordinates.length).toBeGreaterThan(1)
    for (const position of positions(geometry)) {
      expect(position).toHaveLength(2)
      const [lon = NaN, lat = NaN] = position
      expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true)
      for (const x of position) expect(Math.round(x * 1e5) / 1e5).toBe(x)
    }
    for (const value of Object.values(properties))
      expect(typeof value === 'object' && value !== null).toBe(false)
    expect(properties['attribution']).toContain('licence not stated')
  }
}

describe('the GeoJSON', () => {
  it('of everything has each tie, event and site, in its place', () => {
    const { features } = wholeGeoJson(atlas, scene.edges)
    expectValid(features)
    expect(ids(features, 'tie')).toEqual(atlas.data.ties.map((t) => t.id))
    expect(ids(features, 'event')).toEqual(['e1', 'e2'])
    expect(ids(features, 'site')).toEqual(['s1'])
    const summit = features.find((f) => f.id === 'event:e1')
    expect(summit?.geometry).toEqual({ type: 'Point', coordinates: [25, 40] })
    for (const id of ['arms', 'mediation', 'front'])
      expect(
        positions(features.find((f) => f.id === `tie:${id}`)?.geometry ?? null).length,
        id,
      ).toBeGreaterThan(1)
  })

  it('lays a pipeline on its course', () => {
    const { features } = wholeGeoJson(atlas, scene.edges)
    const pipe = features.find((f) => f.id === 'tie:line-1')
    expect(pipe?.properties['line']).toBe('course')
    const [first, ...rest] = positions(pipe?.geometry ?? null)
    expect(first).toEqual([25, 40])
    expect(rest.at(-1)).toEqual([15, 38])
  })

  it('of what is shown has the ties of the table and the events and sites of the map', () => {
    fc.assert(
      fc.property(views(atlas), (view) => {
        const shown = displayed(atlas, scene, view)
        const { features } = displayedGeoJson(inReading(atlas, view.basis), scene.edges, shown)
        expectValid(features)
        const state = filterState(view, '')
        const drawn = (marks: readonly { readonly id: string; readonly shown: boolean }[]) =>
          [...new Set(marks.filter((m) => m.shown).map((m) => m.id))].sort()
        expect(ids(features, 'tie')).toEqual(shown.ties.map((s) => s.tie.id))
        expect(ids(features, 'event').toSorted()).toEqual(
          drawn(scene.events.map((m) => ({ id: m.event, shown: isShown(m, state) }))),
        )
        expect(ids(features, 'site').toSorted()).toEqual(
          drawn(scene.sites.map((m) => ({ id: m.site, shown: isShown(m, state) }))),
        )
      }),
    )
  })
})
