/** The moments of an argument: the days on which it turns, each with a page of its own. Where those stand. Pure. */
import type { Atlas } from '../atlas/atlas.ts'
import { firstDay, isoDay, type Day } from '../atlas/day.ts'
import type { Anchor } from '../atlas/schema.ts'

/** The folder of all of these pages, from the site's root. */
export const MOMENTS = 'views/'

export interface Moment {
  readonly day: Day
  readonly label: string
  readonly anchor: Anchor
  /** The folder of its page in `MOMENTS`, with a slash at its end: "2016-08-08/". */
  readonly folder: string
}

/** All moments, in the order of the article's anchors. */
export function momentsOf({ data }: Pick<Atlas, 'data'>): readonly Moment[] {
  const seen = new Map<string, number>()
  return data.article.anchors.map((anchor) => {
    const n = (seen.get(anchor.day) ?? 0) + 1
    seen.set(anchor.day, n)
    const folder = `${anchor.day}${n === 1 ? '' : `-${n}`}/`
    return { day: firstDay(anchor.day), label: anchor.label, anchor, folder }
  })
}

/** The query of the living map on a moment's day, which is named even where the map opens on it. */
export const queryOf = ({ day }: Pick<Moment, 'day'>): string => `?date=${isoDay(day)}`
