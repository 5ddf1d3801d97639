/** Actors as ends of edges: at their seats, or docked on the edge of the map's bounds. */
import type { Atlas } from '../atlas/atlas.ts'
import { dock, inBounds, spread } from './docks.ts'
import type { NodeMark } from './mark.ts'

/** The actors that ties end at, on their seats or docked on the bounds, busiest first. */
export function nodeMarks(atlas: Atlas): readonly NodeMark[] {
  const { bounds, home } = atlas.data.article.map
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
  const docks = spread(
    bounds,
    seats.filter((s) => s.docked).map((s) => dock(bounds, home, s.seat.at)),
  )
  let next = 0
  return seats.map(({ actor, seat, docked }) => ({
    actor: actor.id,
    name: actor.name,
    seat: seat.name,
    at: docked ? (docks[next++] ?? seat.at) : seat.at,
    dock: docked,
    weight: weight.get(actor.id) ?? 0,
  }))
}
