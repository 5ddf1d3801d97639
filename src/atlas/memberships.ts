/** Who is in which bloc on a day. */
import type { Atlas } from './atlas.ts'
import { contains, spanBetween, type Day, type Span } from './day.ts'
import type { Actor, Membership } from './schema.ts'

/** The states at the ends of these ties that are a member of none of these blocs on a day: none if they are too many to name. */
export function endsOutside(
  atlas: Atlas,
  day: Day,
  blocs: readonly string[],
  ties: Iterable<string>,
): readonly Actor[] {
  const memberships = membershipsOn(atlas, day)
  const inside = new Set(blocs.flatMap((bloc) => [...membersOf(memberships, bloc)]))
  const ends = new Set(
    [...ties].flatMap((id) => {
      const tie = atlas.ties.get(id)
      return tie ? [tie.from, tie.to] : []
    }),
  )
  const outside = [...ends].flatMap((id) => {
    const actor = atlas.actors.get(id)
    return actor?.country === undefined || inside.has(id) ? [] : [actor]
  })
  return outside.length <= FEW ? outside : []
}

/** So few states are named. */
const FEW = 2

const spans = new WeakMap<Membership, Span>()

/** The memberships of a day. Called on every step through time, so spans are cached. */
export function membershipsOn(atlas: Atlas, day: Day): readonly Membership[] {
  return atlas.data.memberships.filter((m) => {
    const span = spans.get(m) ?? spanBetween(m.from, m.to)
    spans.set(m, span)
    return contains(span, day)
  })
}

/** The actors that are a member of a bloc by some memberships. */
export function membersOf(rows: readonly Membership[], bloc: string): ReadonlySet<string> {
  return new Set(rows.filter((m) => m.bloc === bloc && m.role === 'member').map((m) => m.actor))
}
