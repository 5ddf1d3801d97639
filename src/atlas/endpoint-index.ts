/** An index of ties by their ends: the ties between two actors, the ties of one, and how many links an actor has. */
import type { Atlas } from './atlas.ts'
import type { AtlasData, Tie } from './schema.ts'
import { shown, type Filters, type Standing } from './snapshot.ts'
import { each, MemoTask } from './tasks.ts'

/** The ties between two actors in either direction, in the atlas's order. */
export function tiesBetween({ data }: Pick<Atlas, 'data'>, a: string, b: string): readonly Tie[] {
  return ENDPOINTS.get(data).pairs.get(keyOf(a, b)) ?? NONE
}

/** The ties that end at an actor or pass through it, in the atlas's order. */
export function tiesOf({ data }: Pick<Atlas, 'data'>, actor: string): readonly Tie[] {
  return ENDPOINTS.get(data).actors.get(actor) ?? []
}

/** `tiesOf` as they stand under filters. */
export function standingsOf(atlas: Atlas, actor: string, filters: Filters): readonly Standing[] {
  return tiesOf(atlas, actor).flatMap((tie) => shown(atlas, tie, filters) ?? [])
}

/** Whether a tie ends at an actor, rather than passing through it. */
export function endsAt({ from, to }: Pick<Tie, 'from' | 'to'>, actor: string): boolean {
  return from === actor || to === actor
}

/** How many links an actor has. A link counts at both ends; mediated ones are counted apart. */
export interface LinkNumber {
  readonly links: number
  readonly mediated: number
}

/** The link numbers of all actors among some ties: the single source of such numbers on the page. */
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

export function linkNumberOf(actor: string, ties: Iterable<Tie>): LinkNumber {
  return linkNumbers(ties).get(actor) ?? { links: 0, mediated: 0 }
}

/** One shared empty list, as lists are keys of caches. */
const NONE: readonly Tie[] = []

interface Ends {
  readonly pairs: ReadonlyMap<string, readonly Tie[]>
  readonly actors: ReadonlyMap<string, readonly Tie[]>
}

export const ENDPOINTS = new MemoTask<AtlasData, Ends>(function* (data) {
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

/** Ids have no spaces, so the key is unambiguous. */
const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)
