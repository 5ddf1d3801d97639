/** Boxes that no map can show, and lines that no screen can: what is drawn stays as small as any other drawing. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cameraOn, MAX_ZOOM, NO_PADDING } from '../../../../src/render/camera.ts'
import type { Atlas } from '../../../../src/atlas/atlas.ts'
import type { AtlasInput } from '../../../../src/atlas/schema.ts'
import type { BaseTopology } from '../../../../src/render/geo.ts'
import { openingNames, openingScreen, WIDTH } from '../../../../src/render/labels/opening-names.ts'
import { featuresOf, mapOf, restingState } from '../../../../src/render/svg/svg-map.ts'
import { buildScene } from '../../../../src/scene/scene.ts'
import { zigzag } from '../../../../src/grammar/zigzag.ts'
import { defaultView } from '../../../../src/state/view.ts'
import { fixtureAtlas, fixtureJson } from '../../../support/fixture-atlas.ts'

const topology = JSON.parse(readFileSync('geo/basemap.topo.json', 'utf8')) as BaseTopology

const LOOK = {
  width: 1000,
  height: 700,
  padding: NO_PADDING,
  scheme: 'light',
  relief: null,
  prefix: 'g',
} as const

type Box = AtlasInput['article']['map']['home']

function atlasOn(map: { home?: Box; bounds?: Box }): Atlas {
  const { article } = fixtureJson()
  return fixtureAtlas({ article: { ...article, map: { ...article.map, ...map } } })
}

/** The characters of the drawing, and of the opening's names: what is drawn without end has no end of them. */
function sizesOf(atlas: Atlas): { picture: number; names: number } {
  const base = { atlas, scene: buildScene(atlas, []), topology }
  const view = defaultView(atlas)
  const names = openingNames(base, restingState(base, view, LOOK), 'desk')
  return {
    picture: JSON.stringify(mapOf(base, view, LOOK, featuresOf(base, view))).length,
    names: JSON.stringify(names.labels).length,
  }
}

describe('a map with', () => {
  const boxes: Readonly<Record<string, { home?: Box; bounds?: Box }>> = {
    'an opening view of some metres': { home: [20, 45, 20.0003, 45.0002] },
    'an opening view of some hundred metres': { home: [20, 45, 20.003, 45.002] },
    'bounds of some hundred metres': { home: [20, 45, 20.003, 45.002], bounds: [20, 45, 20.003, 45.002] },
    'an opening view without width': { home: [20, 31, 20.0001, 59] },
    'an opening view without height': { home: [1, 45, 39, 45.0001] },
    'the whole world, with its poles': { home: [-180, -90, 180, 90], bounds: [-180, -90, 180, 90] },
    'a strip around the world': { home: [-180, 0, 180, 0.001], bounds: [-180, -90, 180, 90] },
    'a point at the pole': { home: [20, 84.999, 20.001, 90], bounds: [0, 30, 40, 90] },
  }
  for (const [name, map] of Object.entries(boxes))
    test(`${name} is drawn like any other`, () => {
      const atlas = atlasOn(map)
      for (const on of ['desk', 'phone'] as const) {
        const { screen } = openingScreen(atlas.data.article.map, WIDTH[on])
        expect(screen.width).toBeLessThan(2000)
        expect(screen.height).toBeLessThan(10_000)
      }
      const { zoom, lat, lon } = cameraOn(
        atlas.data.article.map,
        atlas.data.article.map.home,
        NO_PADDING,
        1000,
        700,
      )
      expect(zoom).toBeLessThanOrEqual(MAX_ZOOM + 1e-9)
      expect(Math.abs(lat)).toBeLessThanOrEqual(85)
      expect(Number.isFinite(lon)).toBe(true)
      const sizes = sizesOf(atlas)
      expect(sizes.picture).toBeLessThan(2_000_000)
      expect(sizes.names).toBeLessThan(1_000_000)
    })
})

test('no camera is closer than the closest zoom, whatever it frames', () => {
  const { map } = atlasOn({}).data.article
  expect(cameraOn(map, [20, 45, 20.0001, 45.0001], NO_PADDING, 1000, 700).zoom).toBeCloseTo(MAX_ZOOM, 9)
})

test('a wave of a line that no screen can show is straight', () => {
  const line = [
    [0, 0],
    [1e9, 0],
  ] as const
  expect(zigzag(line, 1)).toEqual(line)
  expect(zigzag([line[0], [400, 0]], 1).length).toBeGreaterThan(50)
})
