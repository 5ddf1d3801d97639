/** Data of the actor's inspector: its ties by kind, its mediations, its roles in blocs, the members of a bloc. */
import type { Atlas } from '../../atlas/atlas.ts'
import { contains, spanBetween, type Day } from '../../atlas/day.ts'
import { endsAt, linkNumberOf, standingsOf, type LinkNumber } from '../../atlas/endpoint-index.ts'
import { TIE_KINDS, type Membership, type Tie, type TieKind } from '../../atlas/schema.ts'
import type { Filters } from '../../atlas/snapshot.ts'

/** An actor's ties of one kind. */
export interface KindGroup {
  readonly kind: TieKind
  readonly ties: readonly Tie[]
}

/** An actor's ties as they stand under the reader's filters. */
export interface ActorTies {
  readonly number: LinkNumber
  /** Those that it is an end of; kinds without any are left out. */
  readonly groups: readonly KindGroup[]
  readonly mediated: readonly Tie[]
  /** How many of its ties on the day the filters hide. */
  readonly hidden: number
}

/** What an actor has on the day of the filters. */
export function tiesShown(atlas: Atlas, actor: string, filters: Filters): ActorTies {
  const { day, mode } = filters
  const ties = standingsOf(atlas, actor, filters).map((s) => s.tie)
  const all = standingsOf(atlas, actor, { day, mode, ...NOTHING_HIDDEN })
  const own = ties.filter((tie) => endsAt(tie, actor))
  return {
    number: linkNumberOf(actor, ties),
    groups: TIE_KINDS.flatMap((kind) => {
      const some = own.filter((tie) => tie.kind === kind)
      return some.length ? [{ kind, ties: some }] : []
    }),
    mediated: ties.filter((tie) => !endsAt(tie, actor)),
    hidden: all.length - ties.length,
  }
}

const NOTHING_HIDDEN = { kinds: new Set(TIE_KINDS), statuses: null, voices: null }

/** The memberships that hold on the day: an actor's in its blocs, and those of others in it. Full members first. */
export function membershipsWith(atlas: Atlas, actor: string, day: Day): readonly Membership[] {
  const held = atlas.data.memberships.filter(
    (m) =>
      (m.actor === actor || m.bloc === actor) &&
      m.role !== 'former' &&
      contains(spanBetween(m.from, m.to), day),
  )
  return held.toSorted((a, b) => Number(b.role === 'member') - Number(a.role === 'member'))
}
