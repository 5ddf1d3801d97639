/** The atlas of `examples/`, which is of another part of the world: what holds of the shipped one must hold of it. */
import { readFileSync } from 'node:fs'
import { parseAtlas } from '../../src/atlas/parse-atlas.ts'
import type { BaseTopology } from '../../src/render/geo.ts'
import type { Base } from '../../src/render/svg/svg-map.ts'
import type { Route } from '../../src/scene/routes.ts'
import { buildScene } from '../../src/scene/scene.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** It with all that its drawings are made of. */
export function exampleBase(): Base {
  const parsed = parseAtlas(read('examples/atlas.json'))
  if (!parsed.ok) throw new Error('the example breaks its rules')
  const { atlas } = parsed
  const scene = buildScene(atlas, read('examples/courses.json') as Route[])
  return { atlas, scene, topology: read('geo/basemap.topo.json') as BaseTopology }
}
