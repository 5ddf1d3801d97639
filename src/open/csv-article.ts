/** Derives the article of an atlas made from CSV: timeline, opening day and pair, and the extent of the map. */
import { m } from '../messages/messages.ts'
import { firstDay, isoDay, parsePartial } from '../atlas/day.ts'
import type { Article, Phase, Tie } from '../atlas/schema.ts'
import type { Raw } from './csv-table.ts'
import { LIST_MAX } from '../atlas/fields.ts'
import { stretchOf } from '../atlas/date-line.ts'
import { nearPlaces } from './near-places.ts'
import { timelineOf, type MadeTimeline } from './csv-timeline.ts'
import type { Rows } from './table-limits.ts'

/** The id of the source that represents the tables, and of the derived article. */
export const OPENED = 'opened-tables'

export const openedSource = (): Raw => ({ id: OPENED, title: m.opening.fromTables.source, unverified: true })

/** The most blocs of a map (`ArticleSchema`). */
const BLOCS_MAX = 100

/** The highest number of paragraphs (`ArticleSchema`). */
const PARAGRAPHS_MAX = 10_000

/** Degrees around the seats, for the opening view and for the bounds. */
const ROOM = 2
const BEYOND = 6

/**
 * An article for rows that are sound. What cannot be derived is left out, which happens only where there is no tie. The author's `own`
 * timeline sets the bounds of what is derived from it.
 */
export function csvArticle(
  { places, ties, claims, actors, memberships, events, sites, sources }: Rows,
  own: Raw = {},
): Raw {
  const phases = ties.flatMap((t) => t.phases)
  const made = timelineOf(phases.flatMap((p) => (p.to === null ? [p.from] : [p.from, p.to])))
  const timeline = made && toldTimeline(own['timeline'], made)
  const seatOf = new Map(actors.map((a) => [a.id, a.seat]))
  const placeAt = new Map(places.map(({ id, at }) => [id, at]))
  const at = (actor: string) => placeAt.get(seatOf.get(actor) ?? '')
  const isNear = nearPlaces(
    ties.flatMap((tie) => {
      const [from, to] = [at(tie.from), at(tie.to)]
      return from && to ? [[from, to] as const] : []
    }),
  )
  const seated = new Set(seatOf.values())
  const seats = places.filter(({ id }) => seated.has(id)).map((place) => place.at)
  const near = seats.filter(isNear)
  const held = new Set(events.map((e) => e.place))
  const others = [...places.filter(({ id }) => held.has(id)), ...sites].map((place) => place.at)
  const countries = new Set(actors.flatMap(({ country }) => country ?? []))
  const blocs = new Set(memberships.map(({ bloc }) => bloc))
  const { title, published, thesis } = m.opening.fromTables
  const [first] = sources
  return {
    id: OPENED,
    title,
    published,
    source: sources.some(({ id }) => id === OPENED) ? OPENED : first?.id,
    thesis,
    // A claim of a later paragraph than an article can have is then left out.
    paragraphs: Math.min(PARAGRAPHS_MAX, ends(claims.map((c) => c.paragraph))[1] ?? 1),
    ...(timeline && { timeline }),
    opening: { day: timeline && busiestDay(phases, timeline), pair: busiestPair(ties) },
    map: {
      // Ties of far parties end on the edge of the bounds; events and sites can be shown at their places alone. An opening view that the
      // author gives may lead to any seat.
      bounds: around([...(hasOwnView(own) ? seats : near), ...others], ROOM + BEYOND),
      home: around(near, ROOM),
      countries: [...countries].slice(0, LIST_MAX),
      blocs: [...blocs].slice(0, BLOCS_MAX),
    },
  }
}

/** Whether the author says what the opening view is. */
export const hasOwnView = ({ map }: Raw): boolean =>
  typeof map === 'object' && map !== null && Object.hasOwn(map, 'home')

/** The years of the phases, or what the author says of them. */
function toldTimeline(own: unknown, made: MadeTimeline): Article['timeline'] {
  const told = (own ?? {}) as Raw
  const date = (key: string) => {
    const text = told[key]
    return typeof text === 'string' && parsePartial(text) ? text : undefined
  }
  const from = date('from') ?? year(made.first)
  const earliest = year(made.since)
  const since = date('since') ?? (firstDay(earliest) > firstDay(from) ? from : earliest)
  return { since, from, to: date('to') ?? year(made.last + 1) }
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
function busiestDay(phases: readonly Phase[], timeline: Article['timeline']): string {
  const steps = new Map<number, number>()
  const step = (day: number, by: number) => steps.set(day, (steps.get(day) ?? 0) + by)
  const [from, to] = [firstDay(timeline.from), firstDay(timeline.to)]
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
