/** Callouts: notes on the events of the day, or those of the step. */
import type { Atlas } from '../../atlas/atlas.ts'
import type { TieKind } from '../../atlas/schema.ts'
import { eventsOn } from '../../atlas/story.ts'
import type { View } from '../../state/view.ts'

export interface Callout {
  /** An event, a tie or a place. */
  readonly at: string
  readonly text: string
  readonly kind: TieKind | null
  /** The second event of a day, left out on narrow maps. */
  readonly also: boolean
}

const MAX_EVENTS = 2

/** The notes of the step; else the first events of the day by importance (`eventsOn`). */
export function calloutsOf(
  atlas: Atlas,
  { step, day, compare, kinds }: Pick<View, 'step' | 'day' | 'compare' | 'kinds'>,
): readonly Callout[] {
  if (compare !== null) return []
  const now = step === null ? undefined : atlas.data.article.tour[step - 1]
  if (now)
    return now.callouts.map(({ at, text }) => ({
      at,
      text,
      kind: atlas.events.get(at)?.kind ?? atlas.ties.get(at)?.kind ?? null,
      also: false,
    }))
  return eventsOn(atlas, day, kinds)
    .slice(0, MAX_EVENTS)
    .map(({ id, kind, callout, title }, i) => ({ at: id, text: callout ?? title, kind, also: i > 0 }))
}
