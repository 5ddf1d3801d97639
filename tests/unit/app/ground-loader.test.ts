import { afterEach, expect, test, vi } from 'vitest'
import type { Article } from '../../../src/atlas/schema.ts'
import { grounds } from '../../../src/app/ground-loader.ts'
import type { BaseTopology, Geo } from '../../../src/render/geo.ts'
import { fixtureAtlas } from '../../support/fixture-atlas.ts'

const empty = (): BaseTopology => ({
  type: 'Topology',
  arcs: [],
  objects: { faces: { type: 'GeometryCollection', geometries: [] } },
})
const detailed: Geo = { topology: empty(), fonts: [], relief: { light: 'light', dark: 'dark' } }
const { map } = fixtureAtlas().data.article
const NEAR: Article['map'] = { ...map, bounds: [10, 35, 40, 60], home: [12, 40, 30, 50] }
const FAR: Article['map'] = { ...map, bounds: [92, 5, 125, 42], home: [97, 8, 112, 24] }

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function serve(answer: () => Promise<Response>) {
  const fetched = vi.fn(answer)
  vi.stubGlobal('fetch', fetched)
  vi.spyOn(console, 'info').mockImplementation(() => {})
  return { fetched, ground: grounds(detailed, 'https://example.org/map/') }
}

test('an atlas within the detailed map is drawn on that, and nothing is fetched', async () => {
  const { fetched, ground } = serve(() => Promise.resolve(Response.json({})))
  expect(await ground(NEAR)).toEqual({ geo: detailed, notices: [] })
  expect(fetched).not.toHaveBeenCalled()
})

test('another is drawn on the world, without the relief of the detailed map; the world is fetched once', async () => {
  const world = { ...empty(), arcs: [[[1, 2]]] }
  const { fetched, ground } = serve(() => Promise.resolve(Response.json(world)))
  expect(await ground(FAR)).toEqual({ geo: { topology: world, fonts: [], relief: null }, notices: [] })
  await ground(FAR)
  expect(fetched).toHaveBeenCalledOnce()
})

test.each([
  ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server has none', () => Promise.resolve(new Response('gone', { status: 404 }))],
  ['a page comes in its place', () => Promise.resolve(new Response('<!doctype html>'))],
  ['what comes is no map', () => Promise.resolve(Response.json({ type: 'Topology' }))],
])('where %s, there is no land and a notice, and the next atlas asks again', async (_, answer) => {
  const { fetched, ground } = serve(answer)
  const { geo, notices } = await ground(FAR)
  expect(geo.topology.objects.faces.geometries).toEqual([])
  expect(geo.relief).toBeNull()
  expect(notices).toEqual([expect.stringMatching(/could not be loaded.*no land/)])
  await ground(FAR)
  expect(fetched).toHaveBeenCalledTimes(2)
})
