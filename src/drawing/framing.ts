/**
 * Where the camera rests while the reader has not moved it: on the claim that is being read, with the capital from which
 * one looks in the middle, or on the opening view. Boxes are degrees: west, south, east, north. Pure.
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { Position } from '../atlas/schema.ts'
import type { Bounds } from '../scene/docks.ts'
import { pairKey, type Scene } from '../scene/mark.ts'
import { project, unproject, type Point } from '../scene/mercator.ts'
import type { View } from '../view/view.ts'

/** The least part of the opening view's size that a frame has: closer, nothing around it would say where it is. */
const LEAST = 0.55

/** Room around what is framed, as a part of the opening view's size. */
const ROOM = 0.12

/** The box to rest on. */
export function restBox(atlas: Atlas, scene: Scene, view: Pick<View, 'claim' | 'as'>): Bounds {
  const { home } = atlas.data.article.map
  if (view.as !== null) {
    const node = scene.nodes.find((n) => n.actor === view.as && !n.dock)
    return node ? frame(home, [node.at], 1) : home
  }
  const points = view.claim === null ? [] : pointsOf(atlas, scene, view.claim)
  return points.length ? frame(home, points, LEAST) : home
}

/**
 * The places that a claim is about. What lies beyond the opening view is left to its chip as long as two places within it
 * remain; what is about the opening pair alone rests where the map opens.
 */
function pointsOf(atlas: Atlas, scene: Scene, claim: string): readonly Position[] {
  const shows = atlas.shows.get(claim)
  if (!shows) return []
  const opening = pairKey(...atlas.data.article.opening.pair)
  const points = shows.events.length + shows.sites.length + shows.actors.length + shows.memberships.length
  if (points === 0 && shows.ties.every((t) => pairKey(t.from, t.to) === opening)) return []
  const actors = new Set([
    ...shows.ties.flatMap((t) => [t.from, t.to]),
    ...shows.actors.map((a) => a.id),
    ...shows.memberships.map((m) => m.actor),
  ])
  const places = [...shows.events.map((e) => e.place), ...shows.ties.flatMap((t) => t.over ?? [])]
  const all = [
    ...scene.nodes.flatMap((n) => (actors.has(n.actor) && !n.dock ? [n.at] : [])),
    ...places.flatMap((id) => {
      const place = atlas.places.get(id)
      return place ? [place.at] : []
    }),
    ...shows.sites.map((s) => s.at),
  ].filter((at) => within(atlas.data.article.map.bounds, at))
  const near = all.filter((at) => within(atlas.data.article.map.home, at))
  return new Set(near.map(String)).size > 1 ? near : all
}

/** The box around some places, at least `least` of the opening view's size on each side. */
function frame(home: Bounds, places: readonly Position[], least: number): Bounds {
  const [west, south] = project([home[0], home[1]])
  const [east, north] = project([home[2], home[3]])
  const points = places.map(project)
  const side = (of: (p: Point) => number, whole: number): [number, number] => {
    const [low, high] = [Math.min(...points.map(of)), Math.max(...points.map(of))]
    const half = Math.max((high - low) / 2 + ROOM * whole, (least * whole) / 2)
    return [(low + high) / 2 - half, (low + high) / 2 + half]
  }
  const [x0, x1] = side(([x]) => x, east - west)
  const [y0, y1] = side(([, y]) => y, north - south)
  return [...unproject([x0, y0]), ...unproject([x1, y1])]
}

function within([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north
}
