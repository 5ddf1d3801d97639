/** Which ties the argument rests on, and which are context. */
import type { Atlas } from './atlas.ts'
import type { AtlasData, Tie } from './schema.ts'

/**
 * Whether the article itself speaks of a tie: a claim does, or the opening shows it, or either is so of another part of the
 * same thing. The rest is context.
 */
export function isLead({ data }: Pick<Atlas, 'data'>, tie: Tie): boolean {
  const leads = LEADS.get(data) ?? leadsOf(data)
  LEADS.set(data, leads)
  return leads.has(tie.id) || (tie.group !== undefined && leads.has(groupKey(tie.group)))
}

const LEADS = new WeakMap<AtlasData, ReadonlySet<string>>()

/** The ties that are spoken of, and the groups that they are of. */
function leadsOf({ ties, article }: AtlasData): ReadonlySet<string> {
  const opening = new Set(article.opening.ties)
  return new Set(
    ties
      .filter(({ id, claims }) => claims.length > 0 || opening.has(id))
      .flatMap(({ id, group }) => (group === undefined ? [id] : [id, groupKey(group)])),
  )
}

/** No id has a space. */
const groupKey = (group: string) => `group ${group}`
