/** Actors as nodes: at their seats, or docked on the edge of the map's bounds. */
import type { Atlas } from '../atlas/atlas.ts'
import type { Actor, Position } from '../atlas/schema.ts'
import { dock, inBounds, spread } from './docks.ts'
import type { NodeMark } from '../grammar/mark.ts'

/** The actors with ties, those with the most first. */
export function nodeMarks(atlas: Atlas): readonly NodeMark[] {
  const { bounds } = atlas.data.article.map
  const weight = new Map<string, number>()
  for (const tie of atlas.data.ties)
    for (const id of [tie.from, tie.to, tie.via ?? '']) weight.set(id, (weight.get(id) ?? 0) + 1)
  const actors = atlas.data.actors
    .filter((a) => weight.has(a.id))
    .sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0))
  const seats = actors.flatMap((actor) => {
    const seat = atlas.places.get(actor.seat)
    return seat ? [{ actor, seat, docked: !inBounds(bounds, seat.at) }] : []
  })
  return seats.map(({ actor, seat, docked }) => ({
    actor: actor.id,
    name: actor.name,
    seat: seat.name,
    at: docked ? dockOf(atlas, actor) : seat.at,
    dock: docked,
    hasLand: actor.kind === 'state' || actor.kind === 'entity',
    weight: weight.get(actor.id) ?? 0,
  }))
}

/** The dock of an actor. All actors of a seat are spread, with or without ties, so that a new tie moves no dock. */
function dockOf(atlas: Atlas, actor: Actor): Position {
  const { bounds, home } = atlas.data.article.map
  const seat = atlas.places.get(actor.seat)
  const there = atlas.data.actors.filter((a) => a.seat === actor.seat).map((a) => a.id)
  const docks = spread(
    bounds,
    there.map(() => dock(bounds, home, seat?.at ?? [0, 0])),
  )
  return docks[there.sort().indexOf(actor.id)] ?? [0, 0]
}
