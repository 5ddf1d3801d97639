/**
 * Which ties are drawn: all of them, up to a number beyond which lines cannot be told apart.
 *
 * Above that number the ties of the opening pair are laid out and then the widest (by their greatest width), at most
 * `MAX_IN_BUNDLE` for each pair of actors: these are in the scene. The living map adds further ties in the order of their width,
 * as many as the reader asks for, as plain curves (`further-ties.ts`). Tables, sentences and counts always have all ties; the
 * legend says how many are left out (`leftOutWords`).
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { AtlasData, Tie } from '../atlas/schema.ts'
import { each, MemoTask } from '../atlas/tasks.ts'
import { m } from '../messages/messages.ts'
import { hasCourse } from '../grammar/encoding.ts'
import { pairKey } from '../grammar/mark.ts'
import { daysOf, widestOf, widthScales } from './width.ts'

/** The highest number of ties in the scene, and of ties between two actors. */
export const MAX_DRAWN = 1000
export const MAX_IN_BUNDLE = 16

/** The ties of the scene, in the atlas's order. */
export function drawnTies(atlas: Pick<Atlas, 'data'>): readonly Tie[] {
  return DRAWN_TIES.get(atlas.data)
}

/** Row numbers of all ties: those of the opening pair, then by width, the widest first. */
const RANKED = new MemoTask<AtlasData, Uint32Array>(function* (data) {
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
  return Uint32Array.from(
    [...byStrength].sort(([a], [b]) => (a === b ? 0 : b - a)).flatMap(([, peers]) => peers),
  )
})

export const DRAWN_TIES = new MemoTask<AtlasData, readonly Tie[]>(function* (data) {
  const inPair = new Map<string, number>()
  const found: number[] = []
  for (const i of yield* RANKED.task(data)) {
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

/** Ties beside those of the scene, and those of them that no curve between two places can show. */
export interface Beyond {
  /** The widest first. */
  readonly ties: readonly Tie[]
  /** How many have a course on the ground, which a plain curve would hide. */
  readonly onCourses: number
}

/** The strongest ties after those of the scene, `most` with these. */
export function tiesBeyond({ data }: Pick<Atlas, 'data'>, most: number): Beyond {
  const drawn = new Set(DRAWN_TIES.get(data))
  const ties: Tie[] = []
  let room = Math.max(0, most - drawn.size)
  let onCourses = 0
  for (const i of RANKED.get(data)) {
    if (room === 0) break
    const tie = data.ties[i]
    if (!tie || drawn.has(tie)) continue
    room--
    if (hasCourse(tie)) onCourses++
    else ties.push(tie)
  }
  return { ties, onCourses }
}

/**
 * A sentence on the ties that are not drawn, for the legend; null if all are. `further` says what the map draws beside the ties of the
 * scene; null where nothing does, as in a picture.
 */
export function leftOutWords(
  atlas: Pick<Atlas, 'data'>,
  further: { readonly count: number; readonly onCourses: number } | null = null,
): string | null {
  const [scene, all] = [drawnTies(atlas).length, atlas.data.ties.length]
  if (scene === all) return null
  if (!further) return m.map.leftOut({ drawn: scene, all, most: MAX_IN_BUNDLE })
  const { count, onCourses } = further
  return scene + count === all ? null : m.map.leftOutFurther({ drawn: scene + count, all, onCourses })
}
