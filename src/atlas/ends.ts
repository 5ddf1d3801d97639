/** Ties by where they end: which run between two actors, which have to do with one. Indexed once for an atlas. */
import type { Atlas } from './atlas.ts'
import type { AtlasData, Tie } from './schema.ts'
import { each, Once } from './steps.ts'

/** Ties that run between two actors, in either direction, in the atlas's order. */
export function tiesBetween({ data }: Pick<Atlas, 'data'>, a: string, b: string): readonly Tie[] {
  return ENDS.get(data).pairs.get(keyOf(a, b)) ?? NONE
}

/** Ties that end at an actor or pass through it, in the atlas's order. */
export function tiesOf({ data }: Pick<Atlas, 'data'>, actor: string): readonly Tie[] {
  return ENDS.get(data).actors.get(actor) ?? []
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
