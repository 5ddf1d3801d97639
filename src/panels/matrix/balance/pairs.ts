/** Which pairs can be looked at: those that ever have a tie. Pure. */
import type { Atlas } from '../../../atlas/atlas.ts'
import { byName } from '../order.ts'

export type Pair = readonly [string, string]

/** Actor id → the ids of those it ever has a tie with, both by name. */
export function partnersOf(atlas: Atlas): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, Set<string>>()
  for (const { from, to } of atlas.data.ties) {
    if (from === to) continue
    partners.set(from, (partners.get(from) ?? new Set()).add(to))
    partners.set(to, (partners.get(to) ?? new Set()).add(from))
  }
  const name = byName(atlas)
  return new Map(
    [...partners].sort(([a], [b]) => name(a, b)).map(([id, others]) => [id, [...others].sort(name)]),
  )
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
  const ties = (other: string) =>
    atlas.data.ties.filter(
      (t) => (t.from === first && t.to === other) || (t.to === first && t.from === other),
    ).length
  const others = partnersOf(atlas).get(first) ?? []
  if (others.includes(second)) return pairOf(atlas, first, second)
  const most = [...others].sort((a, b) => ties(b) - ties(a))[0]
  return pairOf(atlas, first, most ?? second)
}
