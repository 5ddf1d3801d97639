/**
 * A part of an atlas that is itself a valid atlas: what is shown, and everything that it refers to. Rows are complete (a tie keeps
 * all its phases), except for references to rows that are left out.
 */
import { references } from '../atlas/rules/row-references.ts'
import type { AtlasData } from '../atlas/schema.ts'
import type { Displayed } from './displayed.ts'

/** Tables of which only referenced rows are kept. */
const BEHIND = ['actors', 'places', 'sources'] as const

/** The atlas of what is shown. */
export function partOf(data: AtlasData, { ties, events, sites }: Displayed): AtlasData {
  const tieIds = new Set(ties.map((s) => s.tie.id))
  const eventIds = new Set(events.map((event) => event.id))
  const placeIds = new Set(data.places.map((place) => place.id))
  const rows = [...ties.map((s) => s.tie), ...events, ...sites]
  const claimIds = new Set(rows.flatMap((row) => row.claims))
  const claimed = <T extends { claims: string[] }>(row: T): T => ({
    ...row,
    claims: kept(row.claims, claimIds),
  })
  const without = {
    ...data,
    article: {
      ...data.article,
      anchors: data.article.anchors.map(claimed),
      opening: { ...data.article.opening, ties: kept(data.article.opening.ties, tieIds) },
      // A step is kept only if the part has everything that its text speaks of.
      tour: data.article.tour.filter(
        (step) =>
          isWhole(step.ties, tieIds) &&
          isWhole(step.events, eventIds) &&
          isWhole(step.claims, claimIds) &&
          step.callouts.every(({ at }) => tieIds.has(at) || eventIds.has(at) || placeIds.has(at)),
      ),
    },
    ties: ties.map((s) => s.tie),
    sites: [...sites],
    events: events.map((event) => ({ ...event, ties: kept(event.ties, tieIds) })),
    claims: data.claims.filter((c) => claimIds.has(c.id)),
    evidence: data.evidence.map(claimed).filter((e) => e.claims.length > 0),
    actors: data.actors.map(claimed),
  }
  // Memberships are kept if both the member and the bloc are.
  const first = withoutOthers({ ...without, memberships: [] })
  const known = new Set(first.actors.map((a) => a.id))
  const memberships = data.memberships.filter((m) => known.has(m.actor) && known.has(m.bloc)).map(claimed)
  return withoutOthers({ ...without, memberships })
}

/** Removes unreferenced rows, following references transitively: an actor's seat, the source of that place. */
function withoutOthers(data: AtlasData): AtlasData {
  let part: AtlasData = { ...data, actors: [], places: [], sources: [] }
  for (;;) {
    const wanted = new Set([...references(part)].flatMap(({ id, tables }) => tables.map((t) => `${t} ${id}`)))
    const next = {
      ...part,
      actors: chosen(data.actors, 'actors', wanted),
      places: chosen(data.places, 'places', wanted),
      sources: chosen(data.sources, 'sources', wanted),
    }
    if (BEHIND.every((table) => next[table].length === part[table].length)) return next
    part = next
  }
}

function chosen<T extends { id: string }>(
  rows: readonly T[],
  table: string,
  wanted: ReadonlySet<string>,
): T[] {
  return rows.filter((row) => wanted.has(`${table} ${row.id}`))
}

const isWhole = (ids: readonly string[], known: ReadonlySet<string>): boolean =>
  ids.every((id) => known.has(id))

function kept(ids: readonly string[], known: ReadonlySet<string>): string[] {
  return ids.filter((id) => known.has(id))
}
