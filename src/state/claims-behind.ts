/** The claims that stand behind a thing. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import type { Hovered, Selection } from './view.ts'

/**
 * The claims behind what is pointed at or, when nothing is, behind what is selected: those that the column highlights.
 * An actor highlights the claims that name it as such and those behind its memberships, not those of all its ties.
 */
export function claimsBehind(
  atlas: Atlas,
  hovered: Hovered | null,
  selected: Selection | null,
): ReadonlySet<string> {
  const thing = hovered ?? selected
  return new Set(thing === null ? [] : claimsOf(atlas, thing))
}

/** Ids of the claims behind a thing, in the order the thing names them. */
export function claimsOf(atlas: Atlas, thing: Hovered): readonly string[] {
  switch (thing.type) {
    case 'claim':
      return [thing.id]
    case 'tie':
      return atlas.ties.get(thing.id)?.claims ?? []
    case 'event':
      return atlas.events.get(thing.id)?.claims ?? []
    case 'site':
      return atlas.sites.get(thing.id)?.claims ?? []
    case 'actor':
      return [
        ...(atlas.actors.get(thing.id)?.claims ?? []),
        ...atlas.data.memberships.filter((m) => m.actor === thing.id).flatMap((m) => m.claims),
      ]
  }
}
