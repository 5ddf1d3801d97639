/** Ties by where they end: which run between two actors, which have to do with one. Indexed once for an atlas. */
import type { Atlas } from './atlas.ts'
import type { AtlasData, Tie } from './schema.ts'

/** Ties that run between two actors, in either direction, in the atlas's order. */
export function tiesBetween({ data }: Pick<Atlas, 'data'>, a: string, b: string): readonly Tie[] {
  return indexOf(data).pairs.get(keyOf(a, b)) ?? NONE
}

/** Ties that end at an actor or pass through it, in the atlas's order. */
export function tiesOf({ data }: Pick<Atlas, 'data'>, actor: string): readonly Tie[] {
  return indexOf(data).actors.get(actor) ?? []
}

/** One list for all who have none, as lists are known by themselves. */
const NONE: readonly Tie[] = []

interface Ends {
  readonly pairs: ReadonlyMap<string, readonly Tie[]>
  readonly actors: ReadonlyMap<string, readonly Tie[]>
}

const INDEXES = new WeakMap<AtlasData, Ends>()

function indexOf(data: AtlasData): Ends {
  const known = INDEXES.get(data)
  if (known) return known
  const pairs = new Map<string, Tie[]>()
  const actors = new Map<string, Tie[]>()
  const add = (map: Map<string, Tie[]>, key: string, tie: Tie) => {
    const list = map.get(key)
    if (list) list.push(tie)
    else map.set(key, [tie])
  }
  for (const tie of data.ties) {
    add(pairs, keyOf(tie.from, tie.to), tie)
    for (const id of new Set([tie.from, tie.to, tie.via])) if (id !== undefined) add(actors, id, tie)
  }
  const made = { pairs, actors }
  INDEXES.set(data, made)
  return made
}

/** Ids have no spaces. */
const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)
