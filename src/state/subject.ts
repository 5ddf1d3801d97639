/** The subject of the inspector: the selected row, its name, its claims and evidence. */
import type { Atlas } from '../atlas/atlas.ts'
import { firstDay } from '../atlas/day.ts'
import { tieTitle } from '../atlas/describe.ts'
import type { Actor, AtlasEvent, Claim, Evidence, Site, Tie } from '../atlas/schema.ts'
import { m } from '../messages/messages.ts'
import type { Selection } from './view.ts'

/** The selected row. */
export type Subject =
  | { readonly type: 'tie'; readonly row: Tie }
  | { readonly type: 'event'; readonly row: AtlasEvent }
  | { readonly type: 'site'; readonly row: Site }
  | { readonly type: 'actor'; readonly row: Actor }

/** The row that a selection names; null for no selection and for one that the atlas does not have. */
export function subjectOf(atlas: Atlas, selected: Selection | null): Subject | null {
  if (selected === null) return null
  const { type, id } = selected
  switch (type) {
    case 'tie':
      return wrap(atlas.ties.get(id), (row) => ({ type, row }))
    case 'event':
      return wrap(atlas.events.get(id), (row) => ({ type, row }))
    case 'site':
      return wrap(atlas.sites.get(id), (row) => ({ type, row }))
    case 'actor':
      return wrap(atlas.actors.get(id), (row) => ({ type, row }))
  }
}

/** The name that the region and its heading carry: a tie's label, an event's title, a site's or an actor's name. */
export function nameOfSubject({ type, row }: Subject): string {
  return type === 'tie' ? row.label : type === 'event' ? row.title : row.name
}

/** A name that tells the subject from all others of its type: a tie's with both ends, an event's with its day. */
export function fullName(atlas: Atlas, subject: Subject): string {
  if (subject.type === 'tie') return tieTitle(atlas, subject.row)
  if (subject.type === 'event') {
    const { title, from } = subject.row
    return m.inspector.eventOnDay({ title, day: firstDay(from) })
  }
  return nameOfSubject(subject)
}

/** The claims behind a row, in the order it names them: the first one speaks for it. */
export function claimRows(atlas: Atlas, ids: readonly string[]): readonly Claim[] {
  return ids.flatMap((id) => atlas.claims.get(id) ?? [])
}

/** The evidence for a row's claims, each once, in the order of the claims. */
export function evidenceFor(atlas: Atlas, ids: readonly string[]): readonly Evidence[] {
  return [...new Set(ids.flatMap((id) => atlas.evidence.get(id) ?? []))]
}

/** Evidence on a claim: new here, or already listed at an earlier claim. */
export interface Findings {
  readonly first: readonly Evidence[]
  readonly again: readonly Evidence[]
}

/** The findings of each claim of a row, by the claim's id. */
export function findingsByClaim(atlas: Atlas, ids: readonly string[]): ReadonlyMap<string, Findings> {
  const told = new Set<Evidence>()
  return new Map(
    ids.map((id) => {
      const all = atlas.evidence.get(id) ?? []
      const again = all.filter((e) => told.has(e))
      for (const e of all) told.add(e)
      return [id, { first: all.filter((e) => !again.includes(e)), again }]
    }),
  )
}

function wrap<T>(row: T | undefined, make: (row: T) => Subject): Subject | null {
  return row === undefined ? null : make(row)
}
