/**
 * Which ties are drawn: all of them, up to a number beyond which no reader could tell one line from the next.
 *
 * Above it the strongest are drawn, by the width that they ever have, and of two actors' ties no more than a braid can
 * show; those of the opening pair come first. Tables, sentences and counts have all ties: only the drawing has fewer, and
 * says so (`leftOutWords`).
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { AtlasData, Tie } from '../atlas/schema.ts'
import { pairKey } from './mark.ts'
import { widthOf, widthScales } from './width.ts'

/** The most ties that are drawn, and the most between two actors. */
export const MOST_DRAWN = 1000
export const MOST_IN_BRAID = 16

/** The ties that are drawn, in the atlas's order; chosen once. */
export function drawnTies({ data }: Pick<Atlas, 'data'>): readonly Tie[] {
  const known = CHOSEN.get(data) ?? choose(data)
  CHOSEN.set(data, known)
  return known
}

const CHOSEN = new WeakMap<AtlasData, readonly Tie[]>()

function choose(data: AtlasData): readonly Tie[] {
  const scales = widthScales({ data })
  const opening = pairKey(...data.article.opening.pair)
  const ranked = data.ties.map((tie, i) => {
    const strength = Math.max(...tie.phases.map((phase) => widthOf(scales, tie.kind, phase)))
    const pair = pairKey(tie.from, tie.to)
    return { i, pair, rank: pair === opening ? Infinity : strength }
  })
  ranked.sort((a, b) => (a.rank === b.rank ? a.i - b.i : b.rank - a.rank))
  const inPair = new Map<string, number>()
  const chosen: number[] = []
  for (const { i, pair } of ranked) {
    if (chosen.length === MOST_DRAWN) break
    const before = inPair.get(pair) ?? 0
    if (before === MOST_IN_BRAID) continue
    inPair.set(pair, before + 1)
    chosen.push(i)
  }
  return chosen.sort((a, b) => a - b).flatMap((i) => data.ties[i] ?? [])
}

/** What is not drawn, in words for the figure and its legend; null where all is. */
export function leftOutWords(atlas: Pick<Atlas, 'data'>): string | null {
  const [drawn, all] = [drawnTies(atlas).length, atlas.data.ties.length]
  if (drawn === all) return null
  const count = new Intl.NumberFormat('en')
  return `Drawn are the ${count.format(drawn)} strongest of ${count.format(all)} ties, at most ${MOST_IN_BRAID} between two actors. The table has all of them.`
}
