/** The blocs that the legend offers, with how many states are in them on a day. Pure. */
import { aligningBlocs, type Atlas } from '../atlas/atlas.ts'
import type { Day } from '../atlas/day.ts'
import { membersOf, membershipsOn } from '../atlas/memberships.ts'
import { m } from '../messages/messages.ts'
import { OUTSIDE } from './view.ts'

/** Whether a name is nothing but capitals, which stand for words that a reader may not know. */
const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,}$/u.test(name)

/** One choice: a bloc of the article, or `OUTSIDE`. */
export interface BlocChoice {
  readonly id: string
  /** Spelled out, if its name is an abbreviation and the atlas says of what. */
  readonly name: string
  /** The name where room is short; for a long one the id, by which blocs are commonly known. */
  readonly short: string
  readonly members: number
  /** Observers, partners and associates that are not members. */
  readonly others: number
}

/** The most letters of a name where room is short. */
const SHORT = 20

/** The article's blocs in its order, then what lies outside all of them. Empty when it names none. */
export function blocChoices(atlas: Atlas, day: Day): readonly BlocChoice[] {
  const memberships = membershipsOn(atlas, day)
  const { blocs } = atlas.data.article.map
  if (blocs.length === 0) return []
  const choices = blocs.map((id) => {
    const members = membersOf(memberships, id)
    const others = memberships.filter((m) => m.bloc === id && m.role !== 'former' && !members.has(m.actor))
    const actor = atlas.actors.get(id)
    const name = actor?.name ?? id
    const spelled = isAbbreviation(name)
      ? actor?.alternates.find((other) => other.length > name.length)
      : undefined
    return {
      id,
      name: spelled ?? name,
      short: name.length > SHORT ? id : name,
      members: members.size,
      others: new Set(others.map((m) => m.actor)).size,
    }
  })
  const outside = statesOutside(atlas, day).length
  const aligning = aligningBlocs(atlas)
  const [short, name] = blocs.every((id) => aligning.includes(id))
    ? [m.legend.blocs.outsideAllShort, m.legend.blocs.outsideAll]
    : [m.blocs.inNoneOf({ n: aligning.length }), m.legend.blocs.outsideSome({ blocs: aligning })]
  return [...choices, { id: OUTSIDE, name, short, members: outside, others: 0 }]
}

/** "Northern League: 2 members, 1 observer or partner with land on this map": on the day that was asked for. */
export function blocHint({ id, name, members, others }: BlocChoice): string {
  return id === OUTSIDE
    ? m.legend.blocs.hintOutside({ name, n: members })
    : m.legend.blocs.hint({ name, members, others })
}

/** Countries of the article that are a member of no aligning bloc on a day. */
export function statesOutside(atlas: Atlas, day: Day): readonly string[] {
  const aligning = aligningBlocs(atlas)
  const inside = new Set(
    membershipsOn(atlas, day)
      .filter((m) => m.role === 'member' && aligning.includes(m.bloc))
      .map((m) => atlas.actors.get(m.actor)?.country),
  )
  return atlas.data.article.map.countries.filter((country) => !inside.has(country))
}
