import { describe, expect, test } from 'vitest'
import { restBox } from '../../../src/render/framing.ts'
import { buildScene } from '../../../src/scene/scene.ts'
import { defaultView, select, soloKind } from '../../../src/state/view.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const atlas = fixtureAtlas()
const scene = buildScene(atlas, [])
const { home } = atlas.data.article.map
const none = defaultView(atlas)

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
    const [west, , east] = restBox(atlas, scene, { ...none, as: node.actor })
    expect((west + east) / 2).toBeCloseTo(node.at[0], 6)
    expect(east - west).toBeCloseTo(home[2] - home[0], 6)
  })
  test('on what is selected, before all else', () => {
    for (const { id, at } of atlas.data.sites) {
      const view = select({ ...none, as: 'BO', claim: 'claim-6' }, { type: 'site', id })
      const [west, south, east, north] = restBox(atlas, scene, view)
      expect(west < at[0] && at[0] < east && south < at[1] && at[1] < north, id).toBe(true)
    }
  })
  test('on the frame of a step', () => {
    const { data } = atlas
    const frame: [number, number, number, number] = [1, 2, 3, 4]
    const step = { id: 's', day: '2016', title: 't', text: 't', ties: [], events: [], blocs: [], claims: [] }
    const tour = [{ ...step, sources: [], callouts: [], frame }]
    const toured = { ...atlas, data: { ...data, article: { ...data.article, tour } } }
    expect(restBox(toured, scene, { ...none, step: 1 })).toEqual(frame)
  })
  test('on a layer that is shown alone, on the same box on all days', () => {
    const alone = soloKind(none, 'military')
    const box = restBox(atlas, scene, alone)
    expect(box).not.toEqual(home)
    const later = { ...alone, day: alone.day + 40 }
    expect(restBox(atlas, scene, later)).toEqual(box)
  })
  test('on a layer’s widest line and on those that the article speaks of, not on thin context far away', () => {
    const [lead] = scene.edges.filter((e) => e.kind === 'military')
    if (!lead) throw new Error('no line')
    const far = (tie: string, at: [number, number], width: number) => ({
      ...lead,
      tie,
      width,
      path: [lead.path[0] ?? at, at] as const,
    })
    const bounds: [number, number, number, number] = [-180, -80, 180, 80]
    const wide = {
      ...atlas,
      data: { ...atlas.data, article: { ...atlas.data.article, map: { ...atlas.data.article.map, bounds } } },
    }
    const { edges } = scene
    const alone = soloKind(none, 'military')
    const boxWith = (more: (typeof edges)[number]) =>
      restBox(wide, { ...scene, edges: [...edges, more] }, alone)
    const [, south] = restBox(wide, { ...scene }, alone)
    const at: [number, number] = [lead.path[0]?.[0] ?? 0, south - 2]
    expect(boxWith(far('thin', at, 0.1))).toEqual(restBox(wide, { ...scene }, alone))
    const [, lower] = boxWith(far('wide', at, 40))
    expect(lower).toBeLessThan(south)
  })
  test('where it opens for an actor beyond the map', () => {
    const dock = scene.nodes.find((n) => n.dock)
    if (dock) expect(restBox(atlas, scene, { ...none, as: dock.actor })).toEqual(home)
  })
})
