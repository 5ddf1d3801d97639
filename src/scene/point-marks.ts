/** Marks of events, sites and members of blocs. */
import type { Atlas } from '../atlas/atlas.ts'
import { spanBetween } from '../atlas/day.ts'
import { TRACE_DAYS } from '../grammar/encoding.ts'
import { FOREVER, type BlocMark, type EventMark, type SiteMark } from '../grammar/mark.ts'

/** Each event has three marks: on its own days, for `TRACE_DAYS` after them, and from then on for the mode "so far". */
export function eventMarks(atlas: Atlas): readonly EventMark[] {
  return atlas.data.events.flatMap((event): EventMark[] => {
    const place = atlas.places.get(event.place)
    const span = atlas.eventSpans.get(event.id)
    if (!place || !span) return []
    const { id, kind, type, title } = event
    const base = { event: id, kind, type, title, at: place.at }
    const faded = span.to + TRACE_DAYS
    return [
      { ...base, role: 'now', from: span.from, to: span.to, past: false },
      { ...base, role: 'trace', from: span.to, to: faded, past: false },
      { ...base, role: 'trace', from: faded, to: FOREVER, past: true },
    ]
  })
}

/** Sites on the days they are in use; on all days where no dates are known. */
export function siteMarks(atlas: Atlas): readonly SiteMark[] {
  return atlas.data.sites.map((site) => {
    const span = site.from === undefined ? { from: -FOREVER, to: Infinity } : spanBetween(site.from, site.to)
    const { id, kind, type, name, at } = site
    return { site: id, kind, type, name, at, from: span.from, to: Math.min(span.to, FOREVER), past: false }
  })
}

/** The member countries of the blocs that the article's map offers, without former members. */
export function blocMarks(atlas: Atlas): readonly BlocMark[] {
  const offered = new Set(atlas.data.article.map.blocs)
  return atlas.data.memberships.flatMap((m): BlocMark[] => {
    const country = atlas.actors.get(m.actor)?.country
    if (!offered.has(m.bloc) || country === undefined || m.role === 'former') return []
    const { from, to } = spanBetween(m.from, m.to)
    return [
      {
        bloc: m.bloc,
        country,
        full: m.role === 'member',
        from,
        to: Math.min(to, FOREVER),
        past: false,
      },
    ]
  })
}
