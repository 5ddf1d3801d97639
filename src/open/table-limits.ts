/** The tables of an atlas, each with the schema of its rows and their highest number. */
import type * as v from 'valibot'
import {
  ActorSchema,
  ClaimSchema,
  EventSchema,
  EvidenceSchema,
  MembershipSchema,
  PlaceSchema,
  SiteSchema,
  SourceSchema,
  TieSchema,
  type AtlasData,
} from '../atlas/schema.ts'
import { TABLES, type RowTable } from '../atlas/rules/row-references.ts'
import { ACTORS_MAX, ROWS_MAX } from './limits.ts'

export { TABLES, type RowTable }

/** The rows of every table. */
export type Rows = Pick<AtlasData, RowTable>

type RowSchema = v.GenericSchema<unknown, { id: string }>

export const ROW: Readonly<Record<RowTable, { readonly schema: RowSchema; readonly max: number }>> = {
  sources: { schema: SourceSchema, max: ROWS_MAX },
  actors: { schema: ActorSchema, max: ACTORS_MAX },
  places: { schema: PlaceSchema, max: ROWS_MAX },
  memberships: { schema: MembershipSchema, max: ROWS_MAX },
  sites: { schema: SiteSchema, max: ROWS_MAX },
  ties: { schema: TieSchema, max: ROWS_MAX },
  events: { schema: EventSchema, max: ROWS_MAX },
  claims: { schema: ClaimSchema, max: ROWS_MAX },
  evidence: { schema: EvidenceSchema, max: ROWS_MAX },
}

export function emptyLists(): Record<RowTable, never[]> {
  // `fromEntries` loses the type of the keys.
  return Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Record<RowTable, never[]>
}
