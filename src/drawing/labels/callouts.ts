/** What is pointed out on the map in a few words: the events of the day, or what the step of the tour is about. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import type { TieKind } from '../../atlas/schema.ts'
import type { View } from '../../view/view.ts'

export interface Callout {
  /** An event, a tie or a place. */
  readonly at: string
  readonly text: string
  readonly kind: TieKind | null
}

/** The most events of a day that are pointed out. */
const MOST = 3

/** Of a step its own notes; else the events of the day, those that the article dates first. */
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
    }))
  return atlas.data.events
    .filter(({ id, kind }) => {
      const span = atlas.eventSpans.get(id)
      return span && span.from <= day && day < span.to && kinds.has(kind)
    })
    .sort(
      (a, b) =>
        Number(b.dated === 'article') - Number(a.dated === 'article') || b.ties.length - a.ties.length,
    )
    .slice(0, MOST)
    .map(({ id, kind, callout, title }) => ({ at: id, text: callout ?? title, kind }))
}
