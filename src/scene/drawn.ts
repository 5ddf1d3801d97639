/**
 * Which ties are drawn: all of them, up to a number beyond which no reader could tell one line from the next.
 *
 * Above it the strongest are drawn, by the width that they ever have, and of two actors' ties no more than a bundle can
 * show; those of the opening pair come first. Tables, sentences and counts have all ties: only the drawing has fewer, and
 * says so (`leftOutWords`).
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { AtlasData, Tie } from '../atlas/schema.ts'
import { each, Once } from '../atlas/tasks.ts'
import { m } from '../messages/messages.ts'
import { pairKey } from '../grammar/mark.ts'
import { daysOf, widestOf, widthScales } from './width.ts'

/** The most ties that are drawn, and the most between two actors. */
export const MOST_DRAWN = 1000
export const MOST_IN_BRAID = 16

/** The ties that are drawn, in the atlas's order. */
export function drawnTies(atlas: Pick<Atlas, 'data'>): readonly Tie[] {
  return chosen(atlas).drawn
}

interface Chosen {
  readonly drawn: readonly Tie[]
}

const chosen = ({ data }: Pick<Atlas, 'data'>) => CHOICE.get(data)

/** Chooses them. */
export const CHOICE = new Once<AtlasData, Chosen>(function* (data) {
  const scales = widthScales({ data })
  const timeline = daysOf(data)
  const opening = pairKey(...data.article.opening.pair)
  const byStrength = new Map<number, number[]>()
  yield* each(data.ties, (tie, i) => {
    const strength = widestOf(scales, tie, timeline)
    const rank = pairKey(tie.from, tie.to) === opening ? Infinity : strength
    const peers = byStrength.get(rank)
    if (peers) peers.push(i)
    else byStrength.set(rank, [i])
  })
  yield
  const ranked = [...byStrength].sort(([a], [b]) => (a === b ? 0 : b - a)).flatMap(([, peers]) => peers)
  const inPair = new Map<string, number>()
  const found: number[] = []
  for (const i of ranked) {
    if (found.length === MOST_DRAWN) break
    const tie = data.ties[i]
    if (!tie) continue
    const pair = pairKey(tie.from, tie.to)
    const before = inPair.get(pair) ?? 0
    if (before === MOST_IN_BRAID) continue
    inPair.set(pair, before + 1)
    found.push(i)
  }
  const ties = (numbers: readonly number[]) => numbers.flatMap((i) => data.ties[i] ?? [])
  return { drawn: ties(found.sort((a, b) => a - b)) }
})

/** What is not drawn, in words for the figure and its legend; null where all is. */
export function leftOutWords(atlas: Pick<Atlas, 'data'>): string | null {
  const [drawn, all] = [drawnTies(atlas).length, atlas.data.ties.length]
  if (drawn === all) return null
  return m.map.leftOut({ drawn, all, most: MOST_IN_BRAID })
}
