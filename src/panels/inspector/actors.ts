/** An actor on a day: its ties by kind, its standings in blocs, the members of a bloc. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { contains, spanBetween, type Day } from '../../atlas/day.ts'
import { TIE_KINDS, type Membership, type Tie, type TieKind } from '../../atlas/schema.ts'
import { phaseOn } from '../../atlas/snapshot.ts'

/** An actor's ties of one kind. */
export interface KindGroup {
  readonly kind: TieKind
  readonly ties: readonly Tie[]
}

/** The ties that an actor is an end of, or mediates, and that are in a phase on the day; by kind, empty kinds left out. */
export function tiesOn(atlas: Atlas, actor: string, day: Day): readonly KindGroup[] {
  const ties = atlas.data.ties.filter(
    (t) => [t.from, t.to, t.via].includes(actor) && phaseOn(atlas, t.id, day) !== null,
  )
  return TIE_KINDS.flatMap((kind) => {
    const own = ties.filter((t) => t.kind === kind)
    return own.length ? [{ kind, ties: own }] : []
  })
}

/** The standings that hold on the day: an actor's in its blocs, and those of others in it. Full members first. */
export function membershipsOn(atlas: Atlas, actor: string, day: Day): readonly Membership[] {
  const held = atlas.data.memberships.filter(
    (m) =>
      (m.actor === actor || m.bloc === actor) &&
      m.role !== 'former' &&
      contains(spanBetween(m.from, m.to), day),
  )
  return held.toSorted((a, b) => Number(b.role === 'member') - Number(a.role === 'member'))
}
