/**
 * The nearest day on which something is visible, for an empty map or a search result.
 *
 * Evaluates the predicate of map and table on the days on which a tie can change.
 */
import type { Atlas } from './atlas.ts'
import type { Day, Span } from './day.ts'
import type { Tie } from './schema.ts'
import { shown, type Filters } from './snapshot.ts'

/** The day nearest to the present one on which any tie passes the filters; the earlier of two, or null. */
export function nearestDay(atlas: Atlas, view: Filters): Day | null {
  let best: Day | null = null
  for (const tie of atlas.data.ties) {
    if (!view.kinds.has(tie.kind)) continue
    best = nearer(view.day, best, nearestDayOf(atlas, tie, view))
    if (best === view.day) return best
  }
  return best
}

/** The day nearest to the present one on which a tie passes the filters, within the timeline, or null. */
export function nearestDayOf(atlas: Atlas, tie: Tie, filters: Filters): Day | null {
  const { from, to } = atlas.timeline
  const turns = (atlas.phases.get(tie.id) ?? []).flatMap((s) => [s.from - 1, s.from, s.to - 1, s.to])
  let best: Day | null = null
  for (const day of [filters.day, from, to - 1, ...turns]) {
    if (day < from || day >= to || nearer(filters.day, best, day) === best) continue
    if (shown(atlas, tie, { ...filters, day })) best = day
  }
  return best
}

/** The day nearest to `day` in a span, within the timeline; null when the two do not meet. */
export function nearestIn(atlas: Atlas, span: Span, day: Day): Day | null {
  const from = Math.max(span.from, atlas.timeline.from)
  const to = Math.min(span.to, atlas.timeline.to)
  return from < to ? Math.min(to - 1, Math.max(from, day)) : null
}

/** Whichever of two days lies nearer to `day`; the earlier when they are as far. */
function nearer(day: Day, a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  const distance = Math.abs(a - day) - Math.abs(b - day)
  return distance < 0 || (distance === 0 && a <= b) ? a : b
}
