/** The shipped atlas with all that its drawings are made of. */
import { readFileSync } from 'node:fs'
import { loadAtlas } from './assemble-atlas.ts'
import type { BaseTopology } from '../src/drawing/geo.ts'
import { placeNames } from '../src/drawing/placing.ts'
import type { Route } from '../src/scene/routes.ts'
import { buildScene } from '../src/scene/scene.ts'
import type { Base } from '../src/svg/map.ts'

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T

/** Throws when the shipped atlas breaks its rules. */
export function shippedBase(): Base {
  const loaded = loadAtlas()
  if (!loaded.ok) throw new Error('the shipped atlas breaks its rules')
  const { atlas } = loaded
  const topology = read<BaseTopology>('geo/basemap.topo.json')
  const scene = buildScene(atlas, read<Route[]>('geo/routes.json'))
  return { atlas, scene, topology, placing: placeNames(scene, topology, atlas.data.article) }
}
