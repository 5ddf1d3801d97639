/**
 * What the reader's attention is on: the things to draw at full strength while the rest steps back.
 *
 * The first of these that is set decides: what is hovered, what is selected, what differs between the days compared, the
 * state that is looked from, the claim, the pair in focus.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { tiesBetween, tiesOf } from '../atlas/ends.ts'
import type { Tie } from '../atlas/schema.ts'
import type { Difference } from './compare.ts'
import type { Hovered, View } from './view.ts'

export interface Emphasis {
  readonly ties: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly sites: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
}

/** The things in focus, or null when all are equal. */
export function emphasis(
  atlas: Atlas,
  view: Pick<View, 'selected' | 'claim' | 'as' | 'pair'>,
  hovered: Hovered | null,
  difference: Difference | null = null,
): Emphasis | null {
  const thing = hovered ?? view.selected
  if (thing) return emphasisOf(atlas, thing)
  if (difference) {
    const { began, ended, changed, passed, events } = difference
    const ties = ofTies([...began, ...ended, ...changed, ...passed], [])
    return { ...ties, events: new Set(events.map((e) => e.id)) }
  }
  if (view.as) return emphasisOf(atlas, { type: 'actor', id: view.as })
  if (view.claim) return emphasisOf(atlas, { type: 'claim', id: view.claim })
  if (view.pair) {
    const [a, b] = view.pair
    return ofTies(tiesBetween(atlas, a, b), [a, b])
  }
  return null
}

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
