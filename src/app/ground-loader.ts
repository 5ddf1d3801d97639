/** Fetches the ground of an atlas: the base map of the world where the detailed one, which the page has already, does not reach. */
import worldUrl from '../../geo/world.topo.json?url'
import type { Article } from '../atlas/schema.ts'
import { m } from '../messages/messages.ts'
import type { BaseTopology, Geo } from '../render/geo.ts'
import { groundOf, middleOf, WORLD } from '../render/ground.ts'
import { turnedTopology } from '../render/turned-topology.ts'

/** What to draw an atlas on, and what the reader must know of it. */
export interface Grounded {
  readonly geo: Geo
  readonly notices: readonly string[]
}

/** A map without land: marks, names of actors and the sea. */
const NO_LAND: BaseTopology = {
  type: 'Topology',
  arcs: [],
  objects: { faces: { type: 'GeometryCollection', geometries: [] } },
}

/** Milliseconds to wait for the world; then the atlas is shown without land. */
const PATIENCE = 30_000

/** The way to the ground of each atlas. The world is fetched once, and again only if that failed. Never rejects. */
export function grounds(detailed: Geo, base: string): (map: Article['map']) => Promise<Grounded> {
  let world: Promise<Geo> | null = null
  const fetchWorld = async (): Promise<Geo> => {
    const response = await fetch(new URL(worldUrl, base), { signal: AbortSignal.timeout(PATIENCE) })
    if (!response.ok) throw new Error(`${response.status} for ${worldUrl}`)
    // Unchecked but for its faces, without which nothing can be drawn: tests of the build check the file.
    const topology = (await response.json()) as Partial<BaseTopology>
    if (!topology.objects?.faces) throw new Error(`no base map in ${worldUrl}`)
    return { ...detailed, relief: null, topology: topology as BaseTopology }
  }
  return async (map) => {
    if (groundOf(map) !== WORLD) return { geo: detailed, notices: [] }
    try {
      const geo = await (world ??= fetchWorld())
      return { geo: { ...geo, topology: turnedTopology(geo.topology, middleOf(map)) }, notices: [] }
    } catch (error) {
      world = null
      console.info('the base map of the world cannot be had', error)
      return { geo: { ...detailed, relief: null, topology: NO_LAND }, notices: [m.frame.noLand] }
    }
  }
}
