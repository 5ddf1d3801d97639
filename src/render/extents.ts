/** The places of things, in degrees, for framing the camera. */
import { max } from 'd3-array'
import type { Atlas } from '../atlas/atlas.ts'
import { isLead } from '../atlas/lead.ts'
import { tiesOf } from '../atlas/endpoint-index.ts'
import type { Position, TieKind } from '../atlas/schema.ts'
import type { Bounds } from '../scene/docks.ts'
import { pairKey, type EdgeMark, type Scene } from '../grammar/mark.ts'
import type { Selection, View } from '../state/view.ts'
import { tintedBlocs } from './bloc-tints.ts'

export function within([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north
}

/** Sample points on each segment of a line. */
const PARTS = 4

/** Places of a selectable thing: for an actor its seat and, unless `bare`, the seats of those with whom it has ties. */
export function placesOf(atlas: Atlas, scene: Scene, thing: Selection, bare = false): readonly Position[] {
  switch (thing.type) {
    case 'tie': {
      const lines = scene.edges.filter((e) => e.tie === thing.id && e.pose !== 'closed')
      const tie = atlas.ties.get(thing.id)
      // What is not in the scene is not far from its ends.
      if (lines.length === 0 && tie) return placesOfActors(scene, new Set([tie.from, tie.to]))
      return lines.flatMap(placesOfLine)
    }
    case 'actor': {
      const ends = bare ? [] : tiesOf(atlas, thing.id).flatMap((t) => [t.from, t.to])
      return placesOfActors(scene, new Set([thing.id, ...ends]))
    }
    case 'event': {
      const place = atlas.places.get(atlas.events.get(thing.id)?.place ?? '')
      return place ? [place.at] : []
    }
    case 'site': {
      const site = atlas.sites.get(thing.id)
      return site ? [site.at] : []
    }
  }
}

/** A line of context is framed with its layer if it is at least this wide, as a share of the layer's widest line. */
const WIDE = 1 / 3

/** Places along the lines of a kind that the article speaks of, and along the widest others; along all if it speaks of none. */
export function placesOfLayer(atlas: Atlas, scene: Scene, kind: TieKind): readonly Position[] {
  const lines = scene.edges.filter((e) => e.kind === kind && e.pose !== 'open')
  const widest = max(lines, (e) => e.width) ?? 0
  const isMain = (e: EdgeMark) => {
    const tie = atlas.ties.get(e.tie)
    return (tie !== undefined && isLead(atlas, tie)) || e.width >= widest * WIDE
  }
  const main = lines.filter(isMain)
  return (main.length > 0 ? main : lines).flatMap(placesOfLine)
}

/** Seats of the members of the shown blocs, and of the opening pair. */
export function placesOfBlocs(
  atlas: Atlas,
  view: Pick<View, 'blocs' | 'kinds' | 'step' | 'claim'>,
  blocs: readonly string[],
): readonly Position[] {
  const { openingDay, data } = atlas
  const tinted = tintedBlocs(atlas, { ...view, blocs }, openingDay)
  const lands = new Set(tinted.flatMap((b) => b.members))
  const { pair } = data.article.opening
  return data.actors.flatMap((actor) => {
    const isMember = actor.country !== undefined && lands.has(actor.country)
    const at = isMember || pair.includes(actor.id) ? atlas.places.get(actor.seat)?.at : undefined
    return at ? [at] : []
  })
}

/**
 * The places of a claim. Those beyond the opening view are left out as long as two within it remain. A claim about the opening
 * pair alone has none, so that the camera stays at the opening view.
 */
export function placesOfClaim(atlas: Atlas, scene: Scene, claim: string): readonly Position[] {
  const shows = atlas.shows.get(claim)
  if (!shows) return []
  const { map, opening } = atlas.data.article
  const points = shows.events.length + shows.sites.length + shows.actors.length + shows.memberships.length
  if (points === 0 && shows.ties.every((t) => pairKey(t.from, t.to) === pairKey(...opening.pair))) return []
  const actors = new Set([
    ...shows.ties.flatMap((t) => [t.from, t.to]),
    ...shows.actors.map((a) => a.id),
    ...shows.memberships.map((m) => m.actor),
  ])
  const places = [...shows.events.map((e) => e.place), ...shows.ties.flatMap((t) => t.over ?? [])]
  const all = [
    ...placesOfActors(scene, actors),
    ...places.flatMap((id) => {
      const place = atlas.places.get(id)
      return place ? [place.at] : []
    }),
    ...shows.sites.map((s) => s.at),
  ].filter((at) => within(map.bounds, at))
  const near = all.filter((at) => within(map.home, at))
  return new Set(near.map(String)).size > 1 ? near : all
}

/** Seats of actors, except docked ones, whose mark is not at their seat. */
function placesOfActors(scene: Scene, actors: ReadonlySet<string>): readonly Position[] {
  return scene.nodes.flatMap((n) => (actors.has(n.actor) && !n.dock ? [n.at] : []))
}

function placesOfLine({ path }: EdgeMark): readonly Position[] {
  return path.flatMap((to, i): Position[] => {
    const from = path[i - 1]
    if (!from) return [to]
    return Array.from({ length: PARTS }, (_, k): Position => {
      const part = (k + 1) / PARTS
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
    })
  })
}
