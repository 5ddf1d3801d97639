/** Derives the article of an atlas made from CSV: timeline, opening day and pair, and the extent of the map. */
import { m } from '../messages/messages.ts'
import { dayOf, firstDay, isoDay, parsePartial } from '../atlas/day.ts'
import type { Raw } from './csv-table.ts'

/** The id of the source that represents the tables, and of the derived article. */
export const OPENED = 'opened-tables'

export const openedSource = (): Raw => ({ id: OPENED, title: m.opening.fromTables.source, unverified: true })

/** The longest timeline, in years. */
const YEARS = 400

/** Degrees around the seats, for the opening view and for the bounds. */
const ROOM = 2
const BEYOND = 6

/** An article for the rows. Fields that cannot be derived are left out, and the schema then reports them as missing. */
export function csvArticle(
  places: readonly Raw[],
  ties: readonly Raw[],
  claims: readonly Raw[],
  actors: readonly Raw[],
): Raw {
  const phases = ties.flatMap((t) => t['phases'] as readonly Raw[])
  const dates = phases.flatMap((p) => [p['from'], p['to']].filter(isDate))
  const years = dates.map((d) => Number(d.slice(0, 4)))
  const [first = Number.NaN, latest = Number.NaN] = ends(years)
  const last = Math.min(latest, first + YEARS)
  const seats = places.map((p) => p['at']).filter(isPosition)
  const countries = new Set(
    actors
      .map((a) => a['country'])
      .filter((c) => typeof c === 'string' && /^[A-Za-z0-9][\w-]{0,63}$/.test(c)),
  )
  const { title, published, thesis } = m.opening.fromTables
  return {
    id: OPENED,
    title,
    published,
    source: OPENED,
    thesis,
    paragraphs: Math.max(
      1,
      ends(claims.map((c) => c['paragraph']).filter((n) => typeof n === 'number'))[1] ?? 1,
    ),
    timeline: { since: year(first), from: year(first), to: year(last + 1) },
    opening: { day: busiestDay(phases, first, last), pair: busiestPair(ties, actors) },
    map: { bounds: around(seats, ROOM + BEYOND), home: around(seats, ROOM), countries: [...countries] },
  }
}

const isDate = (value: unknown): value is string => typeof value === 'string' && parsePartial(value) !== null

const isPosition = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((n) => typeof n === 'number' && Math.abs(n) <= 180)

const year = (n: number): string | undefined => (Number.isNaN(n) ? undefined : String(n).padStart(4, '0'))

/** Minimum and maximum, also of a million numbers, which are too many arguments for `Math.min`. */
function ends(numbers: readonly number[]): readonly number[] {
  const [first] = numbers
  if (first === undefined) return []
  let [low, high] = [first, first]
  for (const n of numbers) [low, high] = [Math.min(low, n), Math.max(high, n)]
  return [low, high]
}

/** The first day on which most phases hold. */
function busiestDay(phases: readonly Raw[], first: number, last: number): string | undefined {
  const steps = new Map<number, number>()
  const step = (day: number, by: number) => steps.set(day, (steps.get(day) ?? 0) + by)
  const dated = phases.filter((p) => isDate(p['from']))
  if (!dated.length) return undefined
  const [from, to] = [dayOf(first), dayOf(last + 1)]
  for (const { from: since, to: until } of dated) {
    step(Math.max(from, firstDay(String(since))), 1)
    if (isDate(until)) step(firstDay(until), -1)
  }
  let best = { day: from, count: 0 }
  let count = 0
  for (const [day, by] of [...steps].sort(([a], [b]) => a - b)) {
    count += by
    if (count > best.count && day < to) best = { day, count }
  }
  return isoDay(best.day)
}

/** The two existing actors with most ties between them. */
function busiestPair(ties: readonly Raw[], actors: readonly Raw[]): readonly [string, string] | undefined {
  const known = new Set(actors.map((a) => a['id']))
  const counts = new Map<string, { pair: readonly [string, string]; count: number }>()
  for (const { from, to } of ties) {
    if (
      typeof from !== 'string' ||
      typeof to !== 'string' ||
      from === to ||
      !known.has(from) ||
      !known.has(to)
    )
      continue
    const pair = from < to ? ([from, to] as const) : ([to, from] as const)
    const key = JSON.stringify(pair)
    counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].reduce<{ pair: readonly [string, string]; count: number } | undefined>(
    (best, c) => (best && best.count >= c.count ? best : c),
    undefined,
  )?.pair
}

function around(seats: readonly (readonly [number, number])[], room: number): readonly number[] {
  const [west = 0, east = 0] = ends(seats.map(([lon]) => lon))
  const [south = 0, north = 0] = ends(seats.map(([, lat]) => lat))
  return [
    Math.max(-180, west - room),
    Math.max(-85, south - room),
    Math.min(180, east + room),
    Math.min(85, north + room),
  ]
}
