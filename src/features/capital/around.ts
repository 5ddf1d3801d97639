/** The actors to which an actor has ties on a day, and its stance to each: partner, hedge or rival. */
import type { Atlas } from '../../atlas/atlas.ts'
import { nameOf } from '../../atlas/describe.ts'
import { endsAt, linkNumberOf, tiesOf, type LinkNumber } from '../../atlas/endpoint-index.ts'
import { isLookout, othersOf } from '../../atlas/perspective.ts'
import type { Day } from '../../atlas/day.ts'
import { TIE_KINDS, type Actor, type Position, type TieKind } from '../../atlas/schema.ts'
import type { Filters, Standing } from '../../atlas/snapshot.ts'
import { nearestDayOf } from '../../atlas/nearest-day.ts'
import { alphabetical } from '../../ui/sorting.ts'
import type { Spot } from './compass.ts'
import { bundleWidth } from './strands.ts'

export const STANCES = ['partner', 'hedge', 'rival'] as const

/** How two actors stand with each other: only ties of cooperation, both, or only ties of tension. */
export type Stance = (typeof STANCES)[number]

/** Another actor with the ties of the day that lead to it. */
export interface Other {
  readonly id: string
  readonly name: string
  readonly stance: Stance
  readonly ties: readonly Standing[]
}

export interface Around {
  /** By name. */
  readonly others: readonly Other[]
  /** Each of the actor's ties once, with those that have no other side. */
  readonly ties: readonly Standing[]
  /** How many of them end at it, and how many it mediates. */
  readonly number: LinkNumber
  /** Kinds of those that end at it, with their number, in the order of the layers. */
  readonly kinds: readonly { readonly kind: TieKind; readonly count: number }[]
}

/** What lies around an actor among the ties that stand. */
export function around(atlas: Atlas, standings: readonly Standing[], actor: string): Around {
  const ties = standings.filter(({ tie }) => [tie.from, tie.to, tie.via].includes(actor))
  const byOther = new Map<string, Standing[]>()
  for (const s of ties)
    for (const id of othersOf(atlas, s.tie, actor)) {
      const own = byOther.get(id)
      if (own) own.push(s)
      else byOther.set(id, [s])
    }
  const others = [...byOther].map(([id, own]) => ({
    id,
    name: nameOf(atlas, id),
    stance: stanceOf(own),
    ties: own.toSorted((a, b) => TIE_KINDS.indexOf(a.tie.kind) - TIE_KINDS.indexOf(b.tie.kind)),
  }))
  const own = ties.filter(({ tie }) => endsAt(tie, actor))
  const kinds = TIE_KINDS.map((kind) => ({ kind, count: own.filter((s) => s.tie.kind === kind).length }))
  return {
    others: others.sort((a, b) => alphabetical(a.name, b.name)),
    ties,
    number: linkNumberOf(
      actor,
      ties.map((s) => s.tie),
    ),
    kinds: kinds.filter((k) => k.count > 0),
  }
}

/** How two stand with each other by the ties between them, of which there is at least one. */
export function stanceOf(ties: readonly Standing[]): Stance {
  const strain = ties.filter((s) => s.tie.tone === 'tension').length
  return strain === 0 ? 'partner' : strain === ties.length ? 'rival' : 'hedge'
}

/** The states that have a tie on any day, by name: the choices of the capital view. */
export function lookouts(atlas: Atlas): readonly Actor[] {
  return atlas.data.actors
    .filter((actor) => isLookout(atlas, actor))
    .sort((a, b) => alphabetical(a.name, b.name))
}

/** The name of an actor's seat: its capital. */
export function seatName(atlas: Atlas, actor: string): string {
  return nameOf(atlas, atlas.actors.get(actor)?.seat ?? actor)
}

/** What the diagram places: the seat's position, the others with theirs, and which of them are states. */
export function spotsAround(
  atlas: Atlas,
  actor: string,
  { others }: Around,
): { readonly from: Position; readonly spots: readonly Spot[]; readonly states: ReadonlySet<string> } {
  const at = (id: string): Position => atlas.places.get(atlas.actors.get(id)?.seat ?? '')?.at ?? [0, 0]
  const states = others.filter((o) => atlas.actors.get(o.id)?.kind === 'state')
  return {
    from: at(actor),
    spots: others.map((o) => ({ ...o, at: at(o.id), width: bundleWidth(o.ties) })),
    states: new Set(states.map((o) => o.id)),
  }
}

/** The day nearest to the present one on which an actor has a tie that passes the filters, or null. */
export function nearestDayFor(atlas: Atlas, filters: Filters, actor: string): Day | null {
  const days = tiesOf(atlas, actor).flatMap((tie) => nearestDayOf(atlas, tie, filters) ?? [])
  return days.sort((a, b) => Math.abs(a - filters.day) - Math.abs(b - filters.day))[0] ?? null
}
