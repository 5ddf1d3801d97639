/** The blocs that the legend offers, with how many states are in them on a day. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { contains, spanBetween, type Day, type Span } from '../../atlas/day.ts'
import { plural } from '../../atlas/describe.ts'
import type { Membership } from '../../atlas/schema.ts'
import { OUTSIDE } from '../../view/view.ts'

/** One choice: a bloc of the article, or `OUTSIDE`. */
export interface BlocChoice {
  readonly id: string
  readonly name: string
  /** The name where room is short: the id, by which blocs are commonly known. */
  readonly short: string
  readonly members: number
  /** Observers, partners and associates that are not members. */
  readonly others: number
}

/** The article's blocs in its order, then what lies outside all of them. Empty when it names none. */
export function blocChoices(atlas: Atlas, day: Day): readonly BlocChoice[] {
  const standing = standingOn(atlas, day)
  const { blocs } = atlas.data.article.map
  if (blocs.length === 0) return []
  const choices = blocs.map((id) => {
    const members = membersOf(standing, id)
    const others = standing.filter((m) => m.bloc === id && m.role !== 'former' && !members.has(m.actor))
    return {
      id,
      name: atlas.actors.get(id)?.name ?? id,
      short: id,
      members: members.size,
      others: new Set(others.map((m) => m.actor)).size,
    }
  })
  const outside = statesOutside(atlas, day).length
  return [
    ...choices,
    { id: OUTSIDE, name: 'Outside every bloc', short: 'outside every bloc', members: outside, others: 0 },
  ]
}

/** "Northern League: 2 members, 1 observer or partner on this day". */
export function blocHint({ id, name, members, others }: BlocChoice): string {
  if (id === OUTSIDE) return `${name}: ${plural(members, 'state')} of the article on this day`
  const rest = others ? `, ${plural(others, 'observer or partner', 'observers or partners')}` : ''
  return `${name}: ${plural(members, 'member')}${rest} on this day`
}

/** Countries of the article that are a member of none of its blocs on a day. */
export function statesOutside(atlas: Atlas, day: Day): readonly string[] {
  const { blocs, countries } = atlas.data.article.map
  const inside = new Set(
    standingOn(atlas, day)
      .filter((m) => m.role === 'member' && blocs.includes(m.bloc))
      .map((m) => atlas.actors.get(m.actor)?.country),
  )
  return countries.filter((country) => !inside.has(country))
}

const spans = new WeakMap<Membership, Span>()

/** The memberships of a day. Asked with every step through time: spans are read once. */
function standingOn(atlas: Atlas, day: Day): readonly Membership[] {
  return atlas.data.memberships.filter((m) => {
    const span = spans.get(m) ?? spanBetween(m.from, m.to)
    spans.set(m, span)
    return contains(span, day)
  })
}

function membersOf(rows: readonly Membership[], bloc: string): ReadonlySet<string> {
  return new Set(rows.filter((m) => m.bloc === bloc && m.role === 'member').map((m) => m.actor))
}
