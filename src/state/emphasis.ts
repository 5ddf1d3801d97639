/**
 * What is drawn in full while the rest is quiet, as a function of the view.
 *
 * The first of these that is set decides: the selection, the difference between two days, the capital view, the step of the
 * tour, the claim, the pair, a filter, the ties of the opening with those of the day's event. Hovering has no influence.
 *
 * Beside a step or a claim no other tie is drawn; in the opening none that would lie side by side with one in full. What is
 * selected brings the ties beside it.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { tiesBetween, tiesOf } from '../atlas/endpoint-index.ts'
import { changesOn } from '../atlas/change.ts'
import { firstDay } from '../atlas/day.ts'
import type { Tie } from '../atlas/schema.ts'
import type { Standing } from '../atlas/snapshot.ts'
import { eventsOn } from '../atlas/story.ts'
import { newsOf } from '../atlas/transitions.ts'
import type { DaysDifference } from './compare.ts'
import type { Hovered, View } from './view.ts'

export interface Emphasis {
  readonly ties: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly sites: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  /** Ties that are not even quiet, but not drawn; absent for none. */
  readonly hidden?: ReadonlySet<string>
}

/** If at most this many kinds are shown, all of their ties are in full. */
const FEW_KINDS = 2

/** The most ties that a day adds to the opening's. */
const MOST_OF_THE_DAY = 3

/** How many of some standing ties are not drawn, so that the others can be followed. */
export function countHidden(standings: readonly Pick<Standing, 'tie'>[], from: Emphasis | null): number {
  const hidden = from?.hidden
  return hidden ? standings.filter(({ tie }) => hidden.has(tie.id)).length : 0
}

type Looked = Pick<
  View,
  'selected' | 'claim' | 'as' | 'pair' | 'step' | 'all' | 'day' | 'kinds' | 'statuses' | 'voices'
>

/** What is in full; null if everything is. */
export function emphasis(
  atlas: Atlas,
  view: Looked,
  difference: DaysDifference | null = null,
): Emphasis | null {
  if (view.selected) {
    const selected = emphasisOf(atlas, view.selected)
    const under = emphasis(atlas, { ...view, selected: null }, difference)?.hidden
    return under ? { ...selected, hidden: without(under, atlas, selected.ties) } : selected
  }
  if (difference) {
    const { began, ended, changed, passed, events } = difference
    const ties = ofTies([...began, ...ended, ...changed, ...passed], [])
    return { ...ties, events: new Set(events.map((e) => e.id)) }
  }
  if (view.as) return emphasisOf(atlas, { type: 'actor', id: view.as })
  const { tour, opening } = atlas.data.article
  const step = view.step === null ? undefined : tour[view.step - 1]
  if (step) return alone(atlas, { ...ofTies(named(atlas, step.ties), []), events: new Set(step.events) })
  if (view.claim) return alone(atlas, emphasisOf(atlas, { type: 'claim', id: view.claim }))
  if (view.pair) {
    const [a, b] = view.pair
    return ofTies(tiesBetween(atlas, a, b), [a, b])
  }
  const isNarrow = view.kinds.size <= FEW_KINDS || view.statuses !== null || view.voices !== null
  if (isNarrow || view.all || opening.ties.length === 0) return null
  const full = [...named(atlas, opening.ties), ...named(atlas, tiesOfTheDay(atlas, view))]
  return { ...ofTies(full, []), hidden: besides(atlas, full) }
}

/** What a step or a claim is about: no other tie is drawn. */
function alone(atlas: Atlas, about: Emphasis): Emphasis {
  return {
    ...about,
    hidden: new Set(atlas.data.ties.flatMap(({ id }) => (about.ties.has(id) ? [] : [id]))),
  }
}

/** The other ties that would lie side by side with some: these stand for them, as thin lines beside them would be a fan. */
function besides(atlas: Atlas, full: readonly Tie[]): ReadonlySet<string> {
  const beside = full
    .filter(isStraight)
    .flatMap(({ from, to }) => tiesBetween(atlas, from, to).filter(isStraight))
  const hidden = new Set(beside.map(({ id }) => id))
  for (const { id } of full) hidden.delete(id)
  return hidden
}

/** What stays hidden when some ties are selected: neither they nor what lies beside them. */
function without(
  hidden: ReadonlySet<string>,
  atlas: Atlas,
  selected: ReadonlySet<string>,
): ReadonlySet<string> {
  const left = new Set(hidden)
  for (const { id, from, to } of named(atlas, [...selected])) {
    left.delete(id)
    for (const beside of tiesBetween(atlas, from, to)) left.delete(beside.id)
  }
  return left
}

/** Whether a tie runs from seat to seat, as the others of its pair do. */
const isStraight = ({ route, path, start, end, via, over }: Tie): boolean =>
  (route ?? path ?? start ?? end ?? via ?? over) === undefined

/**
 * What is new on a day, and the ties of the event that it is about, beside those of the opening; on the opening's own day it has
 * chosen the latter itself.
 */
function tiesOfTheDay(atlas: Atlas, { day, kinds }: Pick<View, 'day' | 'kinds'>): readonly string[] {
  const [event] = eventsOn(atlas, day, kinds)
  const { began, changed } = changesOn(atlas, day, kinds)
  const news = [...began, ...changed].map(({ id }) => id).filter((id) => newsOf(atlas, id, day) !== null)
  const ofEvent = day === firstDay(atlas.data.article.opening.day) ? [] : (event?.ties ?? [])
  // Of much news, that of the event.
  const first = ofEvent.filter((id) => news.includes(id))
  return [...new Set([...first, ...news, ...ofEvent])].slice(0, MOST_OF_THE_DAY)
}

const named = (atlas: Atlas, ids: readonly string[]): readonly Tie[] =>
  ids.flatMap((id) => atlas.ties.get(id) ?? [])

/** A tie's whole group ("Southern Gas Corridor"), or the tie alone. */
export function groupOf(atlas: Atlas, tie: Tie): readonly Tie[] {
  return tie.group === undefined ? [tie] : atlas.data.ties.filter((t) => t.group === tie.group)
}

function emphasisOf(atlas: Atlas, thing: Hovered): Emphasis {
  switch (thing.type) {
    case 'tie': {
      const tie = atlas.ties.get(thing.id)
      return ofTies(tie ? [tie] : [], [])
    }
    case 'actor':
      return ofTies(tiesOf(atlas, thing.id), [thing.id])
    case 'event': {
      const event = atlas.events.get(thing.id)
      const ties = (event?.ties ?? []).flatMap((id) => atlas.ties.get(id) ?? [])
      return { ...ofTies(ties, event?.actors ?? []), events: new Set([thing.id]) }
    }
    case 'site':
      return { ...ofTies([], []), sites: new Set([thing.id]) }
    case 'claim': {
      const shows = atlas.shows.get(thing.id)
      return {
        ...ofTies(shows?.ties ?? [], [
          ...(shows?.actors ?? []).map((a) => a.id),
          ...(shows?.memberships ?? []).map((m) => m.actor),
        ]),
        events: new Set((shows?.events ?? []).map((e) => e.id)),
        sites: new Set((shows?.sites ?? []).map((s) => s.id)),
      }
    }
  }
}

function ofTies(ties: readonly Tie[], actors: readonly string[]): Emphasis {
  return {
    ties: new Set(ties.map((t) => t.id)),
    events: new Set(),
    sites: new Set(),
    actors: new Set([...actors, ...ties.flatMap((t) => [t.from, t.to])]),
  }
}
