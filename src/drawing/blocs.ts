/** Blocs as hatching of their members' land, and "outside": the article's states that are full members of none. */
import type { Day } from '../atlas/day.ts'
import { FOREVER, type BlocMark } from '../scene/mark.ts'
import { OUTSIDE } from '../view/view.ts'

/** Spans of days on which a country is a full member of no bloc: the gaps between its memberships. */
export function outsideMarks(marks: readonly BlocMark[], countries: readonly string[]): readonly BlocMark[] {
  return countries.flatMap((country) => {
    const spans = marks
      .filter((m) => m.country === country && m.full && !m.past)
      .map(({ from, to }) => ({ from: Math.max(-FOREVER, from), to: Math.min(FOREVER, to) }))
      .sort((a, b) => a.from - b.from)
    const gaps: BlocMark[] = []
    let free = -FOREVER
    for (const { from, to } of [...spans, { from: FOREVER, to: FOREVER }]) {
      if (from > free) gaps.push({ bloc: OUTSIDE, country, full: true, from: free, to: from, past: false })
      free = Math.max(free, to)
    }
    return gaps
  })
}

/** Countries to hatch for a bloc (or "outside") on a day: full members, and observers or partners. */
export function hatching(
  marks: readonly BlocMark[],
  bloc: string | null,
  day: Day,
): { readonly members: readonly string[]; readonly partners: readonly string[] } {
  const now = marks.filter((m) => m.bloc === bloc && m.from <= day && day < m.to)
  const countries = (full: boolean) => [...new Set(now.filter((m) => m.full === full).map((m) => m.country))]
  return { members: countries(true), partners: countries(false) }
}
