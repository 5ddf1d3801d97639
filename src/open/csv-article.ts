/** Derives the article of an atlas made from CSV: timeline, opening day and pair, and the extent of the map. */
import { m } from '../messages/messages.ts'
import { dayOf, firstDay, isoDay } from '../atlas/day.ts'
import type { Actor, Claim, Phase, Place, Tie } from '../atlas/schema.ts'
import type { Raw } from './csv-table.ts'
import { LIST_MAX } from '../atlas/fields.ts'
import { stretchOf } from '../atlas/date-line.ts'
import { timelineOf } from './csv-timeline.ts'

/** The id of the source that represents the tables, and of the derived article. */
export const OPENED = 'opened-tables'

export const openedSource = (): Raw => ({ id: OPENED, title: m.opening.fromTables.source, unverified: true })

/** The highest number of paragraphs (`ArticleSchema`). */
const PARAGRAPHS_MAX = 10_000

/** Degrees around the seats, for the opening view and for the bounds. */
const ROOM = 2
const BEYOND = 6

/** An article for rows that are sound. What cannot be derived is left out, which happens only where there is no tie. */
export function csvArticle(
  places: readonly Place[],
  ties: readonly Tie[],
  claims: readonly Claim[],
  actors: readonly Actor[],
): Raw {
  const phases = ties.flatMap((t) => t.phases)
  const timeline = timelineOf(phases.flatMap((p) => (p.to === null ? [p.from] : [p.from, p.to])))
  const seated = new Set(actors.map((a) => a.seat))
  const seats = places.filter(({ id }) => seated.has(id)).map(({ at }) => at)
  const countries = new Set(actors.flatMap(({ country }) => country ?? []))
  const { title, published, thesis } = m.opening.fromTables
  return {
    id: OPENED,
    title,
    published,
    source: OPENED,
    thesis,
    // A claim of a later paragraph than an article can have is then left out.
    paragraphs: Math.min(PARAGRAPHS_MAX, ends(claims.map((c) => c.paragraph))[1] ?? 1),
    ...(timeline && {
      timeline: { since: year(timeline.since), from: year(timeline.first), to: year(timeline.last + 1) },
    }),
    opening: { day: timeline && busiestDay(phases, timeline.first, timeline.last), pair: busiestPair(ties) },
    map: {
      bounds: around(seats, ROOM + BEYOND),
      home: around(seats, ROOM),
      countries: [...countries].slice(0, LIST_MAX),
    },
  }
}

/** A year as a partial date; there is none after 9999 but its last day. */
const year = (n: number): string => (n > 9999 ? '9999-12-31' : String(n).padStart(4, '0'))

/** Minimum and maximum, also of a million numbers, which are too many arguments for `Math.min`. */
function ends(numbers: readonly number[]): readonly number[] {
  const [first] = numbers
  if (first === undefined) return []
  let [low, high] = [first, first]
  for (const n of numbers) [low, high] = [Math.min(low, n), Math.max(high, n)]
  return [low, high]
}

/** The first day on which most phases hold. */
function busiestDay(phases: readonly Phase[], first: number, last: number): string {
  const steps = new Map<number, number>()
  const step = (day: number, by: number) => steps.set(day, (steps.get(day) ?? 0) + by)
  const [from, to] = [dayOf(first), firstDay(year(last + 1))]
  for (const { from: since, to: until } of phases) {
    step(Math.max(from, firstDay(since)), 1)
    if (until !== null) step(Math.max(from, firstDay(until)), -1)
  }
  let best = { day: from, count: 0 }
  let count = 0
  for (const [day, by] of [...steps].sort(([a], [b]) => a - b)) {
    count += by
    if (count > best.count && day < to) best = { day, count }
  }
  return isoDay(best.day)
}

/** The two actors with most ties between them; where no tie has two ends, those of the first. */
function busiestPair(ties: readonly Tie[]): readonly [string, string] | undefined {
  const counts = new Map<string, { pair: readonly [string, string]; count: number }>()
  for (const { from, to } of ties) {
    if (from === to) continue
    const pair = from < to ? ([from, to] as const) : ([to, from] as const)
    const key = pair.join(' ')
    counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const most = [...counts.values()].reduce<{ pair: readonly [string, string]; count: number } | undefined>(
    (best, c) => (best && best.count >= c.count ? best : c),
    undefined,
  )
  const [first] = ties
  return most?.pair ?? (first && [first.from, first.to])
}

function around(seats: readonly (readonly [number, number])[], room: number): readonly number[] {
  const [west, east] = stretchOf(seats.map(([lon]) => lon))
  const [south = 0, north = 0] = ends(seats.map(([, lat]) => lat))
  return [
    east > 180 ? west - room : Math.max(-180, west - room),
    Math.max(-85, south - room),
    east > 180 ? east + room : Math.min(180, east + room),
    Math.min(85, north + room),
  ]
}
