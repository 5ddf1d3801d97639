/** What is pointed out on the map in a few words: the events of the day, or what the step of the tour is about. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import type { TieKind } from '../../atlas/schema.ts'
import { eventsOn } from '../../atlas/story.ts'
import type { View } from '../../state/view.ts'

export interface Callout {
  /** An event, a tie or a place. */
  readonly at: string
  readonly text: string
  readonly kind: TieKind | null
  /** Left out where a frame is narrow: the second event of a day. */
  readonly also: boolean
}

/** The most events of a day that are pointed out. */
const MOST = 2

/** Of a step its own notes; else the events of the day, in the order in which its headline is chosen. */
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
    .slice(0, MOST)
    .map(({ id, kind, callout, title }, i) => ({ at: id, text: callout ?? title, kind, also: i > 0 }))
}
