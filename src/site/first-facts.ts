/** What the first page says in its tables, and what these cite. */
import type { Atlas } from '../atlas/atlas.ts'
import { speaker } from '../atlas/describe.ts'
import type { Source } from '../atlas/schema.ts'
import { sourcesBehind, type Standing } from '../atlas/snapshot.ts'
import type { TieRow } from '../features/table/table-rows.ts'
import { m } from '../messages/messages.ts'
import { pages } from '../messages/pages.ts'

/** The sources of what the page tells, in the atlas's order; those of the rest are in the file of all data. */
export function citedSources(atlas: Atlas, standings: readonly Standing[]): readonly Source[] {
  const ids = new Set([...standings.flatMap(sourcesBehind), ...atlas.data.events.flatMap((e) => e.sources)])
  return atlas.data.sources.filter((s) => ids.has(s.id))
}

/** Source → its number in the table of sources. */
export type SourceNumbers = ReadonlyMap<string, number>

export const numbersOf = (cited: readonly Source[]): SourceNumbers =>
  new Map(cited.map(({ id }, i) => [id, i + 1]))

/** The cells of a tie between its name and its sources. */
export function tieCells(atlas: Atlas, row: TieRow): readonly string[] {
  const { tie } = row.standing
  const who = speaker(atlas, tie)
  const paragraphs = row.claims.map((c) => String(c.paragraph))
  return [
    tie.from === tie.to ? row.from : `${row.from} ${tie.directed ? '→' : '–'} ${row.to}`,
    m.vocabulary.kinds[row.kind].name,
    row.status,
    row.since,
    [row.quantity, ...row.measure].filter(Boolean).join(', '),
    paragraphs.length ? pages.first.links.saidIn({ who, paragraphs }) : who,
  ]
}

/** The note of what cannot be looked up at an address, or was not; all notes stand in the app and in the file of all data. */
export const noteOn = ({ url, unverified, note = '' }: Source): string =>
  [unverified ? pages.first.sources.unverified : '', url && !unverified ? '' : note].filter(Boolean).join(' ')
