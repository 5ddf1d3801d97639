/** The events that both actors of a pair have a part in, as days along the chart. Pure. */
import type { Atlas } from '../../../atlas/atlas.ts'
import type { Day } from '../../../atlas/day.ts'
import type { TieKind } from '../../../atlas/schema.ts'
import type { Pair } from './pairs.ts'

/** Days within the main part on which such events of these kinds begin, in order. */
export function eventDaysOf(atlas: Atlas, kinds: ReadonlySet<TieKind>, pair: Pair): readonly Day[] {
  const { from, to } = atlas.timeline
  const days = atlas.data.events
    .filter((e) => kinds.has(e.kind) && pair.every((id) => e.actors.includes(id)))
    .flatMap((e) => atlas.eventSpans.get(e.id)?.from ?? [])
    .filter((day) => from <= day && day < to)
  return [...new Set(days)].sort((a, b) => a - b)
}
