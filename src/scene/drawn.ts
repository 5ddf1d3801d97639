/**
 * Which ties are drawn: all of them, up to a number beyond which lines cannot be told apart.
 *
 * Above that number the ties of the opening pair are drawn and then the widest (by their greatest width), at most
 * `MAX_IN_BUNDLE` for each pair of actors. Tables, sentences and counts always have all ties; the map's legend says how many
 * are left out (`leftOutWords`).
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { AtlasData, Tie } from '../atlas/schema.ts'
import { each, MemoTask } from '../atlas/tasks.ts'
import { m } from '../messages/messages.ts'
import { pairKey } from '../grammar/mark.ts'
import { daysOf, widestOf, widthScales } from './width.ts'

/** The highest number of ties that are drawn, and of ties between two actors. */
export const MAX_DRAWN = 1000
export const MAX_IN_BUNDLE = 16

/** The ties that are drawn, in the atlas's order. */
export function drawnTies(atlas: Pick<Atlas, 'data'>): readonly Tie[] {
  return DRAWN_TIES.get(atlas.data)
}

export const DRAWN_TIES = new MemoTask<AtlasData, readonly Tie[]>(function* (data) {
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
    if (found.length === MAX_DRAWN) break
    const tie = data.ties[i]
    if (!tie) continue
    const pair = pairKey(tie.from, tie.to)
    const before = inPair.get(pair) ?? 0
    if (before === MAX_IN_BUNDLE) continue
    inPair.set(pair, before + 1)
    found.push(i)
  }
  return found.sort((a, b) => a - b).flatMap((i) => data.ties[i] ?? [])
})

/** A sentence on the ties that are not drawn, for the legend; null if all are. */
export function leftOutWords(atlas: Pick<Atlas, 'data'>): string | null {
  const [drawn, all] = [drawnTies(atlas).length, atlas.data.ties.length]
  if (drawn === all) return null
  return m.map.leftOut({ drawn, all, most: MAX_IN_BUNDLE })
}
