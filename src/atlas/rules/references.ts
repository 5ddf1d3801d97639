/** Rules on ids and references. */
import { m } from '../../messages/messages.ts'
import type { Finding } from '../findings.ts'
import type { AtlasData } from '../schema.ts'
import type { RuleContext } from './context.ts'
import { nearestWord } from './nearest-word.ts'
import { TABLES, references } from './row-references.ts'

/** Two rows of a table may not share an id. */
export function* uniqueIds(data: AtlasData, { place }: RuleContext): Iterable<Finding> {
  for (const table of TABLES) {
    const first = new Map<string, number>()
    for (const [i, { id }] of data[table].entries()) {
      const before = first.get(id)
      if (before === undefined) first.set(id, i)
      else
        yield {
          path: `${table}[${i}].id`,
          message: m.findings.idTaken({ id, place: place(`${table}[${before}]`) }),
        }
    }
  }
}

/** No suggestions among more ids than this, as each missing id is compared with all of them. */
const SUGGESTED = 2000

/** References lead to existing ids; the nearest id is suggested, unless the row was left out. */
export function* knownIds(
  data: AtlasData,
  { gone, meant, seatless, tables: named }: RuleContext,
): Iterable<Finding> {
  const ids = new Map(TABLES.map((t) => [t, new Set(data[t].map((row) => row.id))]))
  for (const { path, id, tables } of references(data)) {
    if (tables.some((t) => ids.get(t)?.has(id))) continue
    if (gone.has(id)) {
      yield { path, message: m.findings.idLeftOut({ id, tables: named(tables) }) }
      continue
    }
    // Only tables have names for what no row is, and an actor of them may be a state without one.
    const ofTables = meant && tables.includes('actors')
    const told = ofTables ? seatless?.(id) : undefined
    if (told !== undefined) {
      yield { path, message: told }
      continue
    }
    const near =
      (ofTables ? meant(id) : undefined) ??
      suggestion(
        id,
        tables.flatMap((t) => ids.get(t) ?? []),
      )
    const parts = { id, tables: named(tables) }
    yield {
      path,
      message:
        ofTables && tables.length === 1
          ? m.findings.actorUnknown({ id, near })
          : near === null
            ? m.findings.idUnknown(parts)
            : m.findings.idUnknownNear({ ...parts, near }),
    }
  }
}

function suggestion(id: string, sets: readonly ReadonlySet<string>[]): string | null {
  const size = sets.reduce((sum, set) => sum + set.size, 0)
  return size > SUGGESTED
    ? null
    : nearestWord(
        id,
        sets.flatMap((set) => [...set]),
      )
}

/** Blocs of memberships and of the map are organisations. */
export function* blocsAreOrganisations(data: AtlasData): Iterable<Finding> {
  const kinds = new Map(data.actors.map((a) => [a.id, a.kind]))
  const named = [
    ...data.memberships.map((m, i) => ({ path: `memberships[${i}].bloc`, id: m.bloc })),
    ...data.article.map.blocs.map((id, i) => ({ path: `article.map.blocs[${i}]`, id })),
    ...(data.article.map.outsideOf ?? []).map((id, i) => ({ path: `article.map.outsideOf[${i}]`, id })),
  ]
  for (const { path, id } of named) {
    const kind = kinds.get(id)
    if (kind !== undefined && kind !== 'organisation')
      yield { path, message: m.findings.blocIsOrganisation({ id, kind }) }
  }
}
