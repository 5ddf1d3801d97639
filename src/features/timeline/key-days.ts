/** The days that the argument names, written over the axis: as many as there is room for, the present one always. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { cutText } from '../../atlas/clean.ts'
import { firstDay, type Day } from '../../atlas/day.ts'
import { changesOn, changeSize, changeTextFirst } from '../../atlas/change.ts'
import { TIE_KINDS, type TieKind } from '../../atlas/schema.ts'
import { eventsOn, type Story } from '../../atlas/story.ts'
import type { Axis } from '../../ui/axis.ts'

export interface KeyDay {
  readonly day: Day
  readonly label: string
}

/** A key day with its name in its place. */
export interface NamedDay extends KeyDay {
  readonly current: boolean
  /** 0 is the upper row. */
  readonly row: number
  /** The line from the name down to the axis. */
  readonly x: number
  /** Left end of the words, and what they take of the row with the room around them. */
  readonly left: number
  readonly right: number
}

/** Pixels of a letter at the size of the names, between a name and its line, and between two names. */
const LETTER = 5.9
const ASIDE = 4
const APART = 10
/** Letters after which a name is cut. */
const LONGEST = 44

/**
 * The key days of an atlas on which something happens in the layers shown, in the order in which they are named: the opening
 * day, then as the article or its tour has them. A day on which only links of these layers change is named after them, and
 * not after an event of another layer.
 */
export function keyDays(atlas: Atlas, layers: ReadonlySet<TieKind>): readonly KeyDay[] {
  const { anchors, tour } = atlas.data.article
  const all = anchors.length
    ? anchors.map(({ day, label }) => ({ day: firstDay(day), label }))
    : tour.map(({ day, title }) => ({ day: firstDay(day), label: title }))
  const opens = ({ day }: KeyDay) => Number(day === atlas.openingDay)
  const every = layers.size === TIE_KINDS.length
  const told = ({ day, label }: KeyDay): readonly KeyDay[] => {
    if (every || eventsOn(atlas, day, layers).length > 0) return [{ day, label }]
    const change = changesOn(atlas, day, layers)
    return changeSize(change) > 0 ? [{ day, label: changeTextFirst(change) }] : []
  }
  return all.flatMap(told).sort((a, b) => opens(b) - opens(a))
}

/** The present day's name, and since when it is so called: on that day no other name stands. */
export interface CurrentDay extends KeyDay {
  readonly since: Day
}

/** That of the key day, or of what happens on it; null where there is nothing to name. */
export function nameOfDay(atlas: Atlas, all: readonly KeyDay[], { day, event }: Story): CurrentDay | null {
  const key = all.find((k) => k.day === day)
  if (key) return { ...key, since: day }
  return event && { day, label: event.title, since: atlas.eventSpans.get(event.id)?.from ?? day }
}

/** Something in the way of names, in every row. */
export interface Obstacle {
  readonly left: number
  readonly right: number
}

/**
 * Names in `rows` rows, the first of the list first; what finds no room is left out. A name stands on either side of its
 * line, and no line crosses a name below it.
 */
export function placeNames(
  axis: Axis,
  all: readonly KeyDay[],
  current: CurrentDay | null,
  rows: number,
  obstacles: readonly Obstacle[] = [],
): readonly NamedDay[] {
  const placed: NamedDay[] = []
  const isNamed = ({ day }: KeyDay) => current !== null && current.since <= day && day <= current.day
  const wanted = current ? [current, ...all.filter((key) => !isNamed(key))] : all
  for (const { day, label } of wanted) {
    if (day < axis.since || day >= axis.to) continue
    const text = cutText(label, LONGEST)
    const x = axis.mid(day)
    const width = text.length * LETTER
    const sides = [x + ASIDE, x - ASIDE - width]
    const place = Array.from({ length: rows }, (_, row) => row)
      .flatMap((row) => sides.map((left) => ({ row, left, right: left + width })))
      .find(
        (p) =>
          p.left >= 0 &&
          p.right <= axis.main[1] + ASIDE &&
          !obstacles.some((o) => o.left < p.right && p.left < o.right) &&
          placed.every((other) => isFree(p, x, other)),
      )
    if (place) placed.push({ day, label: text, current: day === current?.day, x, ...place })
  }
  return placed
}

function isFree(p: Pick<NamedDay, 'row' | 'left' | 'right'>, x: number, other: NamedDay): boolean {
  if (p.row === other.row) return p.right + APART <= other.left || other.right + APART <= p.left
  const [upper, lower] = p.row < other.row ? [x, other] : [other.x, p]
  return upper < lower.left - 1 || lower.right + 1 < upper
}
