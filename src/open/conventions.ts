/**
 * What the cells of a column mean, where a value can be written in more than one way ("1,200", "08/09/2016"). A convention holds for
 * a whole column: one that cannot read a cell of it is out. What then has one meaning is taken; what has more is never guessed.
 */

/** All meanings of a text by one convention; none if it cannot be read. */
export type Convention<T> = (text: string) => readonly T[]

export interface Understood<T> {
  readonly meanings: ReadonlyMap<string, T>
  /** Texts with more than one meaning, or in a column that is written in more than one way. */
  readonly unclear: ReadonlyMap<string, readonly T[]>
  /** No convention reads all of the column, though each of its cells is read by one. */
  readonly mixed: boolean
  readonly unreadable: ReadonlySet<string>
}

/** `isPlain` tells texts in the format of the codebook, which need no convention. */
export function understood<T>(
  texts: Iterable<string>,
  conventions: readonly Convention<T>[],
  isPlain: (text: string) => boolean,
): Understood<T> {
  const readings = new Map([...texts].map((text) => [text, conventions.map((read) => read(text))]))
  const readable = [...readings].filter(([, byConvention]) => byConvention.some((all) => all.length > 0))
  const holding = conventions.flatMap((_, i) =>
    readable.every(([, byConvention]) => byConvention[i]?.length) ? [i] : [],
  )
  const mixed = holding.length === 0
  const meanings = new Map<string, T>()
  const unclear = new Map<string, readonly T[]>()
  for (const [text, byConvention] of readable) {
    const counted = mixed ? byConvention : holding.map((i) => byConvention[i] ?? [])
    const [one, ...others] = new Set(counted.flat())
    if (one === undefined) continue
    if (others.length === 0 && (!mixed || isPlain(text))) meanings.set(text, one)
    else unclear.set(text, [one, ...others])
  }
  const unreadable = new Set([...readings.keys()].filter((text) => !meanings.has(text) && !unclear.has(text)))
  return { meanings, unclear, mixed, unreadable }
}
