/** Which pairs can be looked at: those that ever have a tie. Pure. */
import type { Atlas } from '../../../atlas/atlas.ts'
import { tiesBetween } from '../../../atlas/endpoint-index.ts'
import { byName } from '../order.ts'

export type Pair = readonly [string, string]

/** Actor id → the ids of those it ever has a tie with, both by name. Found once for an atlas. */
export function partnersOf(atlas: Atlas): ReadonlyMap<string, readonly string[]> {
  const known = PARTNERS.get(atlas) ?? findPartners(atlas)
  PARTNERS.set(atlas, known)
  return known
}

const PARTNERS = new WeakMap<Atlas, ReadonlyMap<string, readonly string[]>>()

/** As pairs are taken in the order of names, each list is in that order too. */
function findPartners(atlas: Atlas): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const add = (id: string, other: string) => {
    const others = found.get(id)
    if (others) others.add(other)
    else found.set(id, new Set([other]))
  }
  for (const { from, to } of atlas.data.ties)
    if (from !== to) {
      add(from, to)
      add(to, from)
    }
  const actors = [...found.keys()].sort(byName(atlas))
  const sorted = new Map(actors.map((id): [string, string[]] => [id, []]))
  for (const id of actors) for (const other of found.get(id) ?? []) sorted.get(other)?.push(id)
  return sorted
}

/** Whether two pairs are the same two actors. */
export function samePair(one: Pair | null, other: Pair): boolean {
  if (one === null) return false
  const [a, b] = one
  return (a === other[0] && b === other[1]) || (a === other[1] && b === other[0])
}

/** Two actors as a pair to look at; the opening pair is spelt as it opens. */
export function pairOf(atlas: Atlas, a: string, b: string): Pair {
  const { pair } = atlas.data.article.opening
  return samePair(pair, [a, b]) ? pair : [a, b]
}

/** The pair after its first actor is changed: the second stays if it has ties with it, else the one with most. */
export function withFirst(atlas: Atlas, first: string, second: string): Pair {
  const ties = (other: string) => tiesBetween(atlas, first, other).length
  const others = partnersOf(atlas).get(first) ?? []
  if (others.includes(second)) return pairOf(atlas, first, second)
  const most = [...others].sort((a, b) => ties(b) - ties(a))[0]
  return pairOf(atlas, first, most ?? second)
}
