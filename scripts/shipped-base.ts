/** The shipped atlas with all that its drawings are made of. */
import { readFileSync } from 'node:fs'
import { ATLAS_DIR, loadAtlas } from './assemble-atlas.ts'
import type { BaseTopology } from '../src/render/geo.ts'
import { groundOf, middleOf } from '../src/render/ground.ts'
import { turnedTopology } from '../src/render/turned-topology.ts'
import type { Route } from '../src/scene/routes.ts'
import { buildScene } from '../src/scene/scene.ts'
import { featuresOf, type Base } from '../src/render/svg/svg-map.ts'
import type { DrawnBase } from '../src/site/moment-facts.ts'
import { defaultView } from '../src/state/view.ts'

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T

/** The atlas whose parts lie in `dir`, with its base; null when it breaks its rules, which its own plugin tells. */
export function baseIn(dir: string): Base | null {
  const loaded = loadAtlas(dir)
  if (!loaded.ok) return null
  const { atlas } = loaded
  const scene = buildScene(atlas, read<Route[]>('geo/routes.json'))
  const { map } = atlas.data.article
  const topology = read<BaseTopology>(`geo/${groundOf(map).file}`)
  return { atlas, scene, topology: turnedTopology(topology, middleOf(map)) }
}

const drawnOf = new Map<string, DrawnBase | null>()

/** The same with its base map in the view that opens; made once, as several plugins draw from it. */
export function drawnBase(dir: string): DrawnBase | null {
  const known = drawnOf.get(dir)
  if (known !== undefined) return known
  const base = baseIn(dir)
  const drawn = base && { base, features: featuresOf(base, defaultView(base.atlas)) }
  drawnOf.set(dir, drawn)
  return drawn
}

/** The shipped one. Throws when it breaks its rules. */
export function shippedBase(): Base {
  const base = baseIn(ATLAS_DIR)
  if (!base) throw new Error('the shipped atlas breaks its rules')
  return base
}
