/**
 * What choosing a search result does to the view: the thing is selected, and everything that hides it is changed: the
 * day moves to the nearest on which it exists, its layer is switched on, a filter that excludes it is removed.
 */
import type { Atlas } from '../../atlas/atlas.ts'
import { spanBetween, type Day } from '../../atlas/day.ts'
import type { Position, Site, Tie, TieKind } from '../../atlas/schema.ts'
import type { SearchHit } from '../../atlas/search.ts'
import { shown } from '../../atlas/snapshot.ts'
import { select, type View } from '../../state/view.ts'
import { toClaim } from '../../state/claim-view.ts'
import { nearestDayOf, nearestIn } from '../../atlas/nearest-day.ts'

/** A row that was chosen. */
export type SearchChoice = Pick<SearchHit, 'type' | 'id'>

/** The view after a choice. What is not in the atlas changes nothing. */
export function choose(atlas: Atlas, view: View, { type, id }: SearchChoice): View {
  switch (type) {
    case 'tie': {
      const tie = atlas.ties.get(id)
      return tie ? select(revealTie(atlas, view, tie), { type, id }) : view
    }
    case 'event': {
      const span = atlas.eventSpans.get(id)
      const day = span ? nearestIn(atlas, span, view.day) : null
      return select(reveal(view, atlas.events.get(id)?.kind, day), { type, id })
    }
    case 'site': {
      const site = atlas.sites.get(id)
      return site ? select(reveal(view, site.kind, siteDay(atlas, view, site)), { type, id }) : view
    }
    case 'actor':
      return select(view, { type, id })
    case 'claim':
      return toClaim(atlas, view, id)
    case 'place':
      return atlas.places.has(id) ? { ...view, panel: 'map' } : view
    case 'source':
      return view
  }
}

/** The page that a choice opens: only sources lie elsewhere. */
export function pageOf(atlas: Atlas, { type, id }: SearchChoice): string | null {
  return type === 'source' ? (atlas.sources.get(id)?.url ?? null) : null
}

/** Where the map flies for a choice: only places are nothing but a point. */
export function placeOf(atlas: Atlas, { type, id }: SearchChoice): Position | null {
  return type === 'place' ? (atlas.places.get(id)?.at ?? null) : null
}

function revealTie(atlas: Atlas, view: View, tie: Tie): View {
  const open = { ...view, kinds: new Set([...view.kinds, tie.kind]), statuses: null, voices: null }
  const next = { ...open, day: nearestDayOf(atlas, tie, open) ?? view.day }
  const byStatus = shown(atlas, tie, { ...next, statuses: view.statuses })
  const byVoice = shown(atlas, tie, { ...next, voices: view.voices })
  return { ...next, statuses: byStatus ? view.statuses : null, voices: byVoice ? view.voices : null }
}

function reveal(view: View, kind: TieKind | undefined, day: Day | null): View {
  const kinds = kind === undefined || view.kinds.has(kind) ? view.kinds : new Set([...view.kinds, kind])
  return { ...view, kinds, day: day ?? view.day }
}

function siteDay(atlas: Atlas, view: View, site: Site): Day | null {
  return site.from === undefined ? null : nearestIn(atlas, spanBetween(site.from, site.to), view.day)
}
