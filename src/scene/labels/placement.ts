/**
 * The one pass in which everything written on the map finds its place: names of places and of lines, notes and signs.
 *
 * Requests come in the order of their importance. Each takes, of the places it may have, the one that is free and costs the
 * least: what it would cover of drawn lines, and how far it is from where it is liked best. What finds none is left out.
 * After Christensen, Marks and Shieber 1995 ("An empirical study of algorithms for point-feature label placement"), greedy.
 */
import { boxAround, crosses, holds, Ink, meet, nearestOfBox, Room, type Box, type XY } from './boxes.ts'
import { candidatesOf } from './candidates.ts'
import type { Label, LabelKind, LabelRequest } from './label.ts'
import { halfOf, wrapped } from './text-size.ts'

export interface LabelStage {
  /** The part of the map that nothing covers. */
  readonly free: Box
  /** What stands in it: panels, buttons, marks that must stay clear. */
  readonly taken: readonly Box[]
  readonly ink: Ink
  /** What is in full, by its colour: beside another line of its own colour a name is taken for that one's. */
  readonly alike?: ReadonlyMap<LabelRequest['ink'], Ink>
  /** The most labels of a kind. */
  readonly most?: Partial<Record<LabelKind, number>>
}

/** Pixels kept free around a label: two of its neighbours share them. */
const MARGIN = 2.5

/** Pixels that a dot takes, about its middle. */
const DOT = 4.5

/** Pixels within which the name of one area is not written again. */
const AGAIN = 260

/** Pixels of a badge in front of words. */
export const BADGE = 18

/** Cost of a step of a leader on which another line lies; pixels of a step, and of the bundle at its end that it may run into. */
const OVER = 4
const STEP = 8
const BUNDLE = 12

/** Cost of a leader that runs through something, of what is needed. */
const BLOCKED = 60

/** Cost beyond which a name beside a dot, or of the ground, is better left out than put over lines. */
const TOO_MUCH = 26

/** Pixels around a line's name within which another line makes it doubtful whose name it is; what a point of that costs, and all of it at most. */
const NEAR = 10
const DOUBT = 0.3
const MOST_DOUBT = 5

/**
 * Cost of a name that would be read as another line's: without a leader, where there is more of others around it than of its own;
 * with one, where another of its colour is beside it.
 */
const MISLEADING = 24

/** Cost of a leader that runs over another line of the same colour; less than that of words which do. */
const ACROSS = 12

/** Points of another line of the same colour that a name at the end of a leader may have beside it. */
const MORE = 6

/** What a point of a line is worth under its own name, as a part of what it is under another's. */
const OWN = 0.35

function inkOf(lines: readonly (readonly XY[])[], { right, bottom }: Box): Ink {
  const ink = new Ink(right, bottom)
  for (const line of lines) ink.add(line, 1)
  return ink
}

/** What the lines cost that a leader runs over, from the words to the line that it leads to. */
export function overLines(ink: Ink, own: Ink, at: XY, end: XY): number {
  const length = Math.hypot(end[0] - at[0], end[1] - at[1])
  let cost = 0
  for (let way = BUNDLE; way < length; way += STEP) {
    const t = way / length
    const spot = boxAround([at[0] + (end[0] - at[0]) * t, at[1] + (end[1] - at[1]) * t], POINT)
    if (ink.under(spot) - own.under(spot) >= 1) cost += OVER
  }
  return cost
}

const POINT = { width: 1, height: 1 }

/** Labels in their places; those that found none are left out, but for the dots of places. */
export function placeLabels(
  requests: readonly LabelRequest[],
  { free, taken, ink, alike, most: limits = {} }: LabelStage,
): readonly Label[] {
  const room = new Room(taken)
  // Dots are where they are: names make room for all of them.
  const dots = requests.flatMap(({ dot, where }) =>
    dot !== undefined && where.type === 'beside'
      ? [{ at: where.at, box: boxAround(where.at, { width: DOT, height: DOT }) }]
      : [],
  )
  const said = new Set<string>()
  const abouts = new Map<string, XY[]>()
  const counts = new Map<LabelKind, number>()
  return requests.flatMap((request): readonly Label[] => {
    const { where, text, says = [], stood = [], ...rest } = request
    const count = counts.get(rest.kind) ?? 0
    if (count >= (limits[rest.kind] ?? Infinity) || says.some((key) => said.has(key))) return []
    const { size, spacing, most } = request.setting
    const lines = wrapped(text, most, spacing)
    const words = halfOf(lines, size, spacing)
    const half = { width: words.width + (request.badge === undefined ? 0 : BADGE / 2), height: words.height }
    const plate = PLATE[request.kind] ?? [0, 0]
    const outer = { width: half.width + plate[0], height: half.height + plate[1] }
    const own = where.type === 'line' ? inkOf(where.lines, free) : null
    const bare = where.type === 'beside' && request.dot !== undefined
    const others = where.type === 'about' ? (abouts.get(`${rest.kind} ${rest.of}`) ?? []) : []
    const fits = (middle: XY) =>
      where.type !== 'about' ||
      ((!where.fits || where.fits(middle)) &&
        others.every(([x, y]) => Math.hypot(x - middle[0], y - middle[1]) > AGAIN))
    const isClear = (at: XY, end: XY) =>
      room.isClear(at, end) && !dots.some((d) => d.at !== at && crosses(d.box, at, end))
    let best: { middle: Label['middle']; at: Label['at']; box: Box; leader: boolean } | null = null
    const needed = (where.type === 'beside' || where.type === 'note') && where.needed
    let least = needed ? Infinity : LIMIT[where.type]
    for (const place of stood) {
      const at = where.type === 'beside' || where.type === 'note' ? where.at : place.at
      const middle: XY = [at[0] + place.off[0], at[1] + place.off[1]]
      const box = boxAround(middle, outer)
      if (best || !holds(free, box) || !room.isFree(box)) continue
      best = { middle, at, box, leader: place.leader }
      least = -Infinity
    }
    for (const { at, middle, cost, leader } of candidatesOf(where, outer, free)) {
      if (cost >= least) continue
      const box = boxAround(middle, outer)
      if (!holds(free, box)) continue
      const wide = boxAround(middle, outer, MARGIN)
      if (!room.isFree(wide)) continue
      if (dots.some((d) => d.at !== at && meet(d.box, box))) continue
      const hidden = ink.under(box) - (own ? own.under(box) * (1 - OWN) : 0)
      const around = boxAround(middle, outer, NEAR)
      const near = own?.under(around) ?? 0
      const foreign = own ? Math.max(0, ink.under(around) - near) : 0
      const rival = own && leader ? (alike?.get(rest.ink)?.under(around) ?? 0) - near : 0
      const misleads = leader ? rival > near + MORE : foreign > near
      const doubt = misleads ? MISLEADING : Math.min(MOST_DOUBT, foreign * DOUBT)
      let total = cost + Math.max(0, hidden) * WEIGHT[where.type] + doubt
      // Asked last: what fits is looked up in the shapes of countries.
      if (total >= least || !fits(middle)) continue
      if (leader && own) {
        const end = nearestOfBox(box, at)
        const rivals = alike?.get(rest.ink)
        total += overLines(ink, own, at, end)
        if (!misleads && rivals && overLines(rivals, own, at, end) > 0) total += ACROSS
      }
      if (leader && !isClear(at, nearestOfBox(box, at))) total += needed ? BLOCKED : Infinity
      if (total < least) {
        least = total
        best = { middle, at, box, leader }
      }
    }
    if (best) {
      room.take(boxAround(best.middle, outer, MARGIN))
      if (best.leader) room.takeLine(best.at, nearestOfBox(best.box, best.at))
      counts.set(rest.kind, count + 1)
      if (where.type === 'about') abouts.set(`${rest.kind} ${rest.of}`, [...others, best.middle])
      for (const key of says) said.add(key)
      const side = where.type === 'frame' ? { side: where.side } : {}
      return [{ ...rest, ...side, lines, ...best }]
    }
    if (!bare) return []
    const { at } = where
    return [
      { ...rest, lines: [], at, middle: at, leader: false, box: boxAround(at, { width: DOT, height: DOT }) },
    ]
  })
}

/** Pixels of a plate around words, to the sides and above and below. */
export const PLATE: Partial<Record<LabelRequest['kind'], readonly [number, number]>> = {
  callout: [8, 4],
  'edge-note': [9, 4],
}

/** Cost beyond which a note that is not needed is left out. */
const SPARE = 8

/** What a point of another line under a label is worth, by where it stands. */
const WEIGHT: Readonly<Record<LabelRequest['where']['type'], number>> = {
  beside: 0.8,
  about: 0.7,
  line: 1,
  note: 1,
  frame: 0.3,
}

const LIMIT: Readonly<Record<LabelRequest['where']['type'], number>> = {
  beside: TOO_MUCH,
  about: TOO_MUCH,
  line: Infinity,
  note: SPARE,
  frame: Infinity,
}
