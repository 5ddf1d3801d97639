import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Atlas } from '../../../src/atlas/atlas.ts'
import type { Article } from '../../../src/atlas/schema.ts'
import { countriesOf, countryAt } from '../../../src/render/areas.ts'
import { baseFeatures } from '../../../src/render/base-features.ts'
import { limits } from '../../../src/render/camera.ts'
import type { BaseTopology } from '../../../src/render/geo.ts'
import { groundOf, WORLD } from '../../../src/render/ground.ts'
import { groundChoices } from '../../../src/render/ground-choices.ts'
import { buildStyle } from '../../../src/render/maplibre/style/style.ts'
import { project } from '../../../src/scene/mercator.ts'
import { shippedBase } from '../../../scripts/shipped-base.ts'

const shipped = shippedBase()
const article = shipped.atlas.data.article
const { map } = article
const world = JSON.parse(readFileSync(`geo/${WORLD.file}`, 'utf8')) as BaseTopology

type Box = Article['map']['bounds']
const part = (bounds: Box, home: Box = bounds): Article['map'] => ({ ...map, bounds, home })

const MEKONG = part([92, 5, 125, 42], [97, 8, 112, 24])
const NILE = part([22, -6, 45, 33], [24, 2, 42, 32])

describe('the ground of an atlas', () => {
  test('is the detailed base map where that reaches as far as the atlas does', () => {
    expect(groundOf(map).file).toBe('basemap.topo.json')
    expect(groundOf(part([5, 30, 75, 62], [20, 40, 30, 50])).file).toBe('basemap.topo.json')
  })
  test.each([
    ['whose bounds lie elsewhere', MEKONG],
    ['whose bounds reach beyond it on one side', NILE],
    ['whose bounds reach beyond it by a degree', part([4, 31, 60, 60])],
    ['which opens beyond it, whatever its bounds', part(map.bounds, [80, 40, 90, 50])],
  ])('is the world for one %s', (_, elsewhere) => {
    expect(groundOf(elsewhere)).toBe(WORLD)
  })
  test('ends the way of the camera: at the detailed map for the shipped atlas, beside its bounds elsewhere', () => {
    const [w, s, e, n] = map.bounds
    expect(limits(map)).toEqual([
      [Math.max(5, w - 3), Math.max(30, s - 3)],
      [Math.min(75, e + 3), Math.min(62, n + 3)],
    ])
    const [[west, south], [east, north]] = limits(MEKONG)
    expect(west <= 89 && south <= 2 && east >= 128 && north >= 45).toBe(true)
    const [[w0, s0], [e0, n0]] = limits(part([-180, -60, 180, 90]))
    expect([w0, s0, e0, n0].map(Math.round)).toEqual([-180, -63, 180, 85])
    expect(e0 - w0).toBeLessThan(360)
  })
})

describe('what the reader may choose of the ground', () => {
  test('for the shipped atlas is the policy of borders and the medians of the Caspian', () => {
    expect(groundChoices(shipped.topology, map)).toEqual({ borders: true, medians: true })
  })
  test('has no medians where the view cannot reach them', () => {
    const west = part([5, 40, 16, 46])
    expect(groundChoices(shipped.topology, west)).toEqual({ borders: true, medians: false })
  })
  test('is the policy of borders on the world, where disputed land is within reach', () => {
    expect(groundChoices(world, NILE)).toEqual({ borders: true, medians: false })
    const south = part([-80, -55, -40, -35])
    expect(groundChoices(world, south)).toEqual({ borders: false, medians: false })
  })
  test('is nothing without land', () => {
    const bare = { ...world, objects: { faces: { type: 'GeometryCollection' as const, geometries: [] } } }
    expect(groundChoices(bare, MEKONG)).toEqual({ borders: false, medians: false })
    expect(baseFeatures(bare, 'neutral', []).areas).toEqual([])
  })
})

test.each([
  ['neutral', 'vietnam', 'china', null],
  ['un', 'vietnam', 'china', null],
  ['control', 'vietnam', 'taiwan', null],
] as const)('presses on the world find the states of an atlas: %s', (policy, hanoi, taipei, sea) => {
  const actors = Object.entries({ vietnam: 'VN', china: 'CN', taiwan: 'TW' }).map(([id, country]) => ({
    id,
    country,
    kind: 'state',
  }))
  const found = countriesOf({ data: { actors } } as unknown as Atlas, world, policy)
  const at = (lon: number, lat: number) => countryAt(found, project([lon, lat]))
  expect([at(105.84, 21.02), at(121.55, 24.9), at(112, 14)]).toEqual([hanoi, taipei, sea])
})

test('a ground without relief has neither its picture nor its layer, and tints all the same', () => {
  const choices = { scheme: 'light', borders: 'neutral', medians: false } as const
  const parts = (relief: { light: string; dark: string } | null) => ({
    scene: shipped.scene,
    article,
    geo: { topology: shipped.topology, fonts: [], relief },
  })
  const styleOf = (relief: { light: string; dark: string } | null) =>
    buildStyle(parts(relief), choices, { fills: [], edges: [] })
  const without = styleOf(null)
  const names = (style: typeof without) => style.layers.map(({ id }) => id)
  expect(Object.keys(without.sources)).not.toContain('relief')
  expect(names(without)).toEqual(names(styleOf({ light: 'l', dark: 'd' })).filter((id) => id !== 'relief'))
  expect(names(without)).toContain('tints')
})
