/** Whether the article itself speaks of a tie: what it is shown by, its group, or its opening. The rest is context from other sources. */
import type { Atlas } from './atlas.ts'
import type { AtlasData, Tie } from './schema.ts'
import { each, Once } from './tasks.ts'

/** Whether a tie shows a claim of the article, or another of its group does, or the article opens with it. */
export function isLead({ data }: Pick<Atlas, 'data'>, tie: Tie): boolean {
  const { ties, groups } = SPOKEN.get(data)
  return ties.has(tie.id) || (tie.group !== undefined && groups.has(tie.group))
}

interface Spoken {
  readonly ties: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
}

/** Finds what the article speaks of. */
const SPOKEN = new Once<AtlasData, Spoken>(function* ({ article, ties }) {
  const spoken = new Set(article.opening.ties)
  const groups = new Set<string>()
  yield* each(ties, ({ id, group, claims }) => {
    if (claims.length) spoken.add(id)
    if (spoken.has(id) && group !== undefined) groups.add(group)
  })
  return { ties: spoken, groups }
})
