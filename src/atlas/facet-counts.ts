/**
 * Faceted counts for the layer switches and the legend: each count applies all filters except its own.
 *
 * So a row shows what switching it on would add, and a row that is off is not zero.
 */
import type { Atlas } from './atlas.ts'
import { TIE_KINDS, type Status, type TieKind, type Speaker } from './schema.ts'
import type { Filters } from './snapshot.ts'
import { countOn } from './count-index.ts'

/** How many ties stand on the day, by each value of the three filters. */
export interface FacetCounts {
  readonly kinds: Readonly<Record<TieKind, number>>
  readonly statuses: Readonly<Record<Status, number>>
  readonly voices: Readonly<Record<Speaker, number>>
  /** Ties that stand on the day whatever the filters. */
  readonly all: number
}

/** Counts ties by kind, status and voice. */
export function facetCounts(atlas: Atlas, filters: Filters): FacetCounts {
  const kinds = Object.fromEntries(TIE_KINDS.map((kind) => [kind, 0])) as Record<TieKind, number>
  const statuses: Record<Status, number> = {
    proposed: 0,
    agreed: 0,
    building: 0,
    'in-force': 0,
    suspended: 0,
    ended: 0,
  }
  const voices: Record<Speaker, number> = {
    fact: 0,
    announced: 0,
    judgement: 0,
    speculation: 0,
    forecast: 0,
    record: 0,
  }
  let all = 0
  countOn(atlas, filters, (ties, kind, status, voice) => {
    all += ties
    const byKind = filters.kinds.has(kind)
    const byStatus = filters.statuses?.has(status) ?? true
    const byVoice = filters.voices?.has(voice) ?? true
    if (byStatus && byVoice) kinds[kind] += ties
    if (byKind && byVoice) statuses[status] += ties
    if (byKind && byStatus) voices[voice] += ties
  })
  return { kinds, statuses, voices, all }
}
