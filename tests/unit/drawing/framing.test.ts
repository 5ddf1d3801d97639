import { describe, expect, test } from 'vitest'
import { restBox } from '../../../src/drawing/framing.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const scene = buildScene(atlas, [])
const { home } = atlas.data.article.map
const none = { claim: null, as: null }

describe('the camera rests', () => {
  test('on the opening view where nothing is read', () => {
    expect(restBox(atlas, scene, none)).toEqual(home)
  })
  test('on a box around the places of each claim that are framed, never closer than half the opening view', () => {
    const whole = home[2] - home[0]
    for (const { id } of atlas.data.claims) {
      const [west, south, east, north] = restBox(atlas, scene, { ...none, claim: id })
      expect(east - west, id).toBeGreaterThanOrEqual(whole / 2)
      expect(north, id).toBeGreaterThan(south)
      const events = atlas.shows.get(id)?.events ?? []
      for (const { place } of events) {
        const [lon = NaN, lat = NaN] = atlas.places.get(place)?.at ?? []
        const far = lon < home[0] || lon > home[2] || lat < home[1] || lat > home[3]
        if (!far) expect(west <= lon && lon <= east && south <= lat && lat <= north, id).toBe(true)
      }
    }
  })
  test('with a capital in the middle of a box as large as the opening view', () => {
    const node = scene.nodes.find((n) => !n.dock)
    if (!node) throw new Error('no node')
    const [west, , east] = restBox(atlas, scene, { claim: null, as: node.actor })
    expect((west + east) / 2).toBeCloseTo(node.at[0], 6)
    expect(east - west).toBeCloseTo(home[2] - home[0], 6)
  })
  test('where it opens for an actor beyond the map', () => {
    const dock = scene.nodes.find((n) => n.dock)
    if (dock) expect(restBox(atlas, scene, { claim: null, as: dock.actor })).toEqual(home)
  })
})
