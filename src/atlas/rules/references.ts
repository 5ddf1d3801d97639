/** Rules on ids: each is unique in its table, and each that is named exists. */
import { m } from '../../messages/messages.ts'
import type { Finding } from '../findings.ts'
import type { AtlasData } from '../schema.ts'
import { nearestWord } from './nearest-word.ts'
import { TABLES, references } from './row-references.ts'

/** Two rows of a table may not share an id. */
export function* uniqueIds(data: AtlasData): Iterable<Finding> {
  for (const table of TABLES) {
    const first = new Map<string, number>()
    for (const [i, { id }] of data[table].entries()) {
      const before = first.get(id)
      if (before === undefined) first.set(id, i)
      else
        yield {
          path: `${table}[${i}].id`,
          message: m.findings.idTaken({ id, place: `${table}[${before}]` }),
        }
    }
  }
}

/** Among more ids than this none is suggested: each would be compared, for each id that is missing. */
const SUGGESTED = 2000

const NONE: ReadonlySet<string> = new Set()

/** A row may name only ids that are there; the nearest one is suggested, unless the row was there and is `gone`. */
export function* knownIds(data: AtlasData, gone: ReadonlySet<string> = NONE): Iterable<Finding> {
  const ids = new Map(TABLES.map((t) => [t, new Set(data[t].map((row) => row.id))]))
  for (const { path, id, tables } of references(data)) {
    if (tables.some((t) => ids.get(t)?.has(id))) continue
    if (gone.has(id)) {
      yield { path, message: m.findings.idLeftOut({ id, tables }) }
      continue
    }
    const near = suggestion(
      id,
      tables.flatMap((t) => ids.get(t) ?? []),
    )
    yield {
      path,
      message:
        near === null ? m.findings.idUnknown({ id, tables }) : m.findings.idUnknownNear({ id, tables, near }),
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

/** What others are members of, what the map hatches, and what one may be outside of, is an organisation. */
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
