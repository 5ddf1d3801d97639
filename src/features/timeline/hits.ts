/** What lies under the pointer: an event's mark, else the nearest tie's bar; or the name of a day. Pure geometry, so nothing listens on bars. */
import type { TimelineMark } from './event-marks.ts'
import type { NamedDay } from './key-days.ts'
import type { TimelineLane } from './lanes.ts'

export interface TimelineHit {
  readonly type: 'event' | 'tie'
  readonly id: string
}

/** How far off a hit may be, in pixels: with a mark's own size, a finger has 44 of them. */
export const HIT_REACH = { mouse: 4, touch: 18 } as const

/** Marks this much further off than the nearest are as likely meant: a part of the reach. */
const AMBIGUOUS = 0.5

/**
 * The event or tie at a point, or null. Events come first; of several the nearest. Of events that share a mark, or whose marks
 * lie so close together that any may be meant, the one after `picked`: pressing again leads through them.
 */
export function hitAt(
  marks: readonly TimelineMark[],
  lanes: readonly TimelineLane[],
  x: number,
  y: number,
  reach: number = HIT_REACH.mouse,
  picked: string | null = null,
): TimelineHit | null {
  const near = marks
    .map((m) => ({ m, away: Math.hypot(outside(x, m.left, m.right), outside(y, m.y - 5, m.y + 5)) }))
    .filter(({ away }) => away < reach)
    .sort((a, b) => a.away - b.away)
  const least = near[0]?.away
  if (least !== undefined) {
    const meant = near.filter(({ away }) => away - least <= (reach > HIT_REACH.mouse ? reach * AMBIGUOUS : 0))
    const events = meant.flatMap(({ m }) => m.events)
    return { type: 'event', id: following(events, picked) }
  }
  const lane = nearest(
    lanes,
    (l) => Math.hypot(Math.min(...l.bars.map((b) => outside(x, b.x0, b.x1))), y - l.y),
    reach,
  )
  return lane && { type: 'tie', id: lane.tie }
}

/** The key day whose name lies at a point, or null. `rows` are the baselines of the names. */
export function nameAt(
  names: readonly NamedDay[],
  rows: readonly number[],
  x: number,
  y: number,
): NamedDay | null {
  const inRow = (row: number) => Math.abs((rows[row] ?? Infinity) - NAME_MIDDLE - y) <= NAME_HALF
  return names.find((n) => inRow(n.row) && n.left <= x && x <= n.right) ?? null
}

/** From a name's baseline up to its middle, and half its height. */
const NAME_MIDDLE = 4
const NAME_HALF = 6

function following(ids: readonly string[], picked: string | null): string {
  const next = picked === null ? 0 : ids.indexOf(picked) + 1
  return ids[next % ids.length] ?? ''
}

function outside(v: number, low: number, high: number): number {
  return Math.max(0, low - v, v - high)
}

function nearest<T>(items: readonly T[], distance: (item: T) => number, reach: number): T | null {
  let best: T | null = null
  let least = reach
  for (const item of items) {
    const d = distance(item)
    if (d < least || (d === 0 && best === null)) {
      best = item
      least = d
    }
  }
  return best
}
