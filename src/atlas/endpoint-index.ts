/**
 * Ties by where they end: which run between two actors, which have to do with one, and how many links an actor has. Indexed
 * once for an atlas.
 */
import type { Atlas } from './atlas.ts'
import type { AtlasData, Tie } from './schema.ts'
import { shown, type Filters, type Standing } from './snapshot.ts'
import { each, Once } from './tasks.ts'

/** Ties that run between two actors, in either direction, in the atlas's order. */
export function tiesBetween({ data }: Pick<Atlas, 'data'>, a: string, b: string): readonly Tie[] {
  return ENDS.get(data).pairs.get(keyOf(a, b)) ?? NONE
}

/** Ties that end at an actor or pass through it, in the atlas's order. */
export function tiesOf({ data }: Pick<Atlas, 'data'>, actor: string): readonly Tie[] {
  return ENDS.get(data).actors.get(actor) ?? []
}

/** An actor's ties as they stand under filters, in the atlas's order: those that end at it, and those that it mediates. */
export function standingsOf(atlas: Atlas, actor: string, filters: Filters): readonly Standing[] {
  return tiesOf(atlas, actor).flatMap((tie) => shown(atlas, tie, filters) ?? [])
}

/** Whether a tie ends at an actor, and does not only pass through it. */
export function endsAt({ from, to }: Pick<Tie, 'from' | 'to'>, actor: string): boolean {
  return from === actor || to === actor
}

/** How many links an actor has: each counts once at its two ends. What it mediates is told beside that number. */
export interface LinkNumber {
  readonly links: number
  readonly mediated: number
}

/**
 * The numbers of all actors among some ties. Whatever tells how many links an actor has takes the number from here, of the
 * ties that stand under the reader's filters.
 */
export function linkNumbers(ties: Iterable<Tie>): ReadonlyMap<string, LinkNumber> {
  const numbers = new Map<string, { links: number; mediated: number }>()
  const of = (actor: string) => {
    const known = numbers.get(actor) ?? { links: 0, mediated: 0 }
    numbers.set(actor, known)
    return known
  }
  for (const tie of ties) {
    of(tie.from).links++
    if (tie.to !== tie.from) of(tie.to).links++
    if (tie.via !== undefined && !endsAt(tie, tie.via)) of(tie.via).mediated++
  }
  return numbers
}

/** The number of one actor among some ties. */
export function linkNumberOf(actor: string, ties: Iterable<Tie>): LinkNumber {
  return linkNumbers(ties).get(actor) ?? { links: 0, mediated: 0 }
}

/** One list for all who have none, as lists are known by themselves. */
const NONE: readonly Tie[] = []

interface Ends {
  readonly pairs: ReadonlyMap<string, readonly Tie[]>
  readonly actors: ReadonlyMap<string, readonly Tie[]>
}

/** Finds who ends where. */
export const ENDS = new Once<AtlasData, Ends>(function* (data) {
  const pairs = new Map<string, Tie[]>()
  const actors = new Map<string, Tie[]>()
  const add = (map: Map<string, Tie[]>, key: string, tie: Tie) => {
    const list = map.get(key)
    if (list) list.push(tie)
    else map.set(key, [tie])
  }
  yield* each(data.ties, (tie) => {
    add(pairs, keyOf(tie.from, tie.to), tie)
    for (const id of new Set([tie.from, tie.to, tie.via])) if (id !== undefined) add(actors, id, tie)
  })
  return { pairs, actors }
})

/** Ids have no spaces. */
const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)
