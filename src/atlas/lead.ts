/** Lead ties, of which the article speaks, as opposed to context from other sources. */
import type { Atlas } from './atlas.ts'
import type { AtlasData, Tie } from './schema.ts'
import { each, MemoTask } from './tasks.ts'

/** Whether a tie shows a claim, or another tie of its group does, or it belongs to the opening. */
export function isLead({ data }: Pick<Atlas, 'data'>, tie: Tie): boolean {
  const { ties, groups } = LEADS.get(data)
  return ties.has(tie.id) || (tie.group !== undefined && groups.has(tie.group))
}

interface Leads {
  readonly ties: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
}

const LEADS = new MemoTask<AtlasData, Leads>(function* ({ article, ties }) {
  const spoken = new Set(article.opening.ties)
  const groups = new Set<string>()
  yield* each(ties, ({ id, group, claims }) => {
    if (claims.length) spoken.add(id)
    if (spoken.has(id) && group !== undefined) groups.add(group)
  })
  return { ties: spoken, groups }
})
