/** Two days compared. */
import { count, dayText } from './means.ts'

interface Sum {
  /** The new, ended and changed links in a few words, or null where no link differs. */
  readonly change: string | null
  /** Links that began and ended between the days. */
  readonly passed: number
  readonly events: number
}

export const compare = {
  /** The small line over the title. */
  kicker: 'Two days compared',
  title: ({ from, to }: { from: number; to: number }) => `${dayText(from)} and ${dayText(to)}`,
  sum: ({ change, passed, events }: Sum) =>
    [
      change ?? 'No link differs',
      passed ? count(passed, { one: '# link came and went', other: '# links came and went' }) : '',
      events ? count(events, { one: '# event in between', other: '# events in between' }) : '',
    ]
      .filter(Boolean)
      .join('; ') + '.',
  /** The choice between one map and two. */
  showAs: 'Show the difference as',
  earlier: 'Earlier',
  later: 'Later',
  /** Pairs of days that the article offers. */
  pairs: 'Suggested days',
  groups: { began: 'New', changed: 'Changed', ended: 'Ended', passed: 'Came and went' },
  events: 'Events in between',
  /** What became of a link: its status or number before and after. */
  became: ({ before, after }: { before: string; after: string }) => `${before} → ${after}`,
  was: ({ status }: { status: string }) => `was ${status}`,
  noNumber: 'no number',
  inBetween: 'between the two days only',
}
