/**
 * Label placement, in one pass for everything written on the map: names of places and of lines, notes and signs.
 *
 * Requests come in the order of importance. Each takes the free candidate with the lowest cost; the cost grows with the lines
 * that the label would cover and with the distance from its preferred place. A label without a free candidate is left out.
 * Greedy placement after Christensen, Marks and Shieber 1995, "An empirical study of algorithms for point-feature label
 * placement".
 */
import { nearestOn } from '../polyline.ts'
import {
  boxAround,
  crosses,
  containsBox,
  Ink,
  boxesOverlap,
  nearestOfBox,
  CollisionIndex,
  type Box,
  type XY,
} from './boxes.ts'
import { candidatesOf, LOOSE } from './candidates.ts'
import type { Label, LabelKind, LabelRequest } from './label.ts'
import { halfOf, wrapped } from './text-size.ts'

export interface LabelStage {
  /** The part of the map that nothing covers. */
  readonly free: Box
  /** Boxes in it that must stay clear: panels, buttons, marks. */
  readonly taken: readonly Box[]
  readonly ink: Ink
  /** The lines in full, by colour: a name beside another line of its own colour would be read as that line's. */
  readonly alike?: ReadonlyMap<LabelRequest['ink'], Ink>
  /** The highest number of labels of a kind. */
  readonly most?: Partial<Record<LabelKind, number>>
}

/** Pixels kept free around a label; neighbours share them. */
const MARGIN = 2.5

/** The radius of a dot in pixels. */
const DOT = 4.5

/** Pixels between a label and the dot of another place on its left or right. */
const APART = 8

/** The cost of a town that the name of a line covers: the town is then left out. */
const TOWN = 8

const isTown = ({ kind }: Pick<LabelRequest, 'kind'>): boolean => kind === 'town'

/** The cost of a name that stands nearer to the dot of another place than to its own. */
const NEARER = 60

/** Pixels within which the name of an area is not repeated. */
const AGAIN = 260

/** The width of a badge in front of text, in pixels. */
export const BADGE = 18

/**
 * A leader is sampled every `STEP` pixels, and each sample that lies on another line costs `OVER`; the first `BUNDLE` pixels are
 * free, as the leader may start inside a bundle.
 */
const OVER = 4
const STEP = 8
const BUNDLE = 12

/** The cost of a blocked leader, if the label must be written all the same. */
const BLOCKED = 60

/** The cost above which a name beside a dot, or of an area, is left out rather than put over lines. */
const TOO_MUCH = 26

/** Other lines within `NEAR` pixels make it doubtful which line a name belongs to: the cost of a sample point, and the highest cost. */
const NEAR = 10
const DOUBT = 0.3
const MAX_DOUBT = 5

/**
 * The cost of a name that would be read as another line's: without a leader, if other lines around it outweigh its own; with
 * one, if another line of its colour is beside it.
 */
const MISLEADING = 24

/** The cost of a sample point of another line of the same colour under a name: it would be read as that line's. */
const COVERED = 10

/** The cost of a leader that runs over another line of the same colour; lower than for text, which misleads more. */
const ACROSS = 18

/** The cost of each name of another bundle within `GROUPED` pixels: names that stand together are read as those of one bundle. */
const AMONG = 10
const GROUPED = 16

/** How many sample points of another line of the same colour a name with a leader may have beside it. */
const MORE = 6

/** Pixels at the edge of a name in which its own line may be: beside it is not under it, and the ink is coarse. */
const CORE = 5

/** What a line under its own name costs, compared with another line: the name parts it, and a dashed line cannot be followed through. */
const PARTED = 1.5

function inkOf(lines: readonly (readonly XY[])[], { right, bottom }: Box, weight: number): Ink {
  const ink = new Ink(right, bottom)
  for (const line of lines) ink.add(line, weight)
  return ink
}

/** The cost of the other lines that a leader runs over. */
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

/** Where a leader begins that a name beside its line needs, as it is not close to it; null if it is. */
function leaderTo(lines: readonly (readonly XY[])[], box: Box, at: XY): XY | null {
  const edge = nearestOfBox(box, at)
  const near = lines
    .map((line) => nearestOn(line, edge))
    .filter((p) => p !== null)
    .sort((a, b) => awayFrom(box, a) - awayFrom(box, b))[0]
  return near && awayFrom(box, near) > LOOSE ? near : null
}

/** Pixels from a box to a point. */
function awayFrom(box: Box, [x, y]: XY): number {
  const [nx, ny] = nearestOfBox(box, [x, y])
  return Math.hypot(nx - x, ny - y)
}

const POINT = { width: 1, height: 1 }

/** The labels that found a place. A dot is drawn even if its name found none. */
export function placeLabels(
  requests: readonly LabelRequest[],
  { free, taken, ink, alike, most: limits = {} }: LabelStage,
): readonly Label[] {
  const collisions = new CollisionIndex(taken)
  // Dots cannot move, so every name avoids all of them; but notes and names of lines cover a town rather than stand far away.
  const dots = requests.flatMap(({ kind, dot, where }) =>
    dot !== undefined && where.type === 'beside'
      ? [{ kind, at: where.at, box: boxAround(where.at, { width: DOT, height: DOT }) }]
      : [],
  )
  const [towns, fixed] = [dots.filter(isTown), dots.filter((dot) => !isTown(dot))]
  const written = new Set<string>()
  const namedAreas = new Map<string, XY[]>()
  const counts = new Map<LabelKind, number>()
  /** Names of lines that run in bundles. */
  const bundled: { readonly box: Box; readonly bundle: string }[] = []
  return requests.flatMap((request): readonly Label[] => {
    const { where, text, shorter, topics = [], bundle, earlier = [], ...rest } = request
    const count = counts.get(rest.kind) ?? 0
    const avoided = where.type === 'note' || where.type === 'line' ? fixed : dots
    if (rest.kind === 'town' && where.type === 'beside' && !collisions.isFree(boxAround(where.at, POINT)))
      return []
    if (count >= (limits[rest.kind] ?? Infinity) || topics.some((key) => written.has(key))) return []
    const { size, spacing, most } = request.setting
    const plate = plateOf(request)
    const own = where.type === 'line' ? inkOf(where.lines, free, where.weight ?? 1) : null
    const bare = where.type === 'beside' && request.dot !== undefined
    const others = where.type === 'about' ? (namedAreas.get(`${rest.kind} ${rest.of}`) ?? []) : []
    const fits = (middle: XY) =>
      where.type !== 'about' ||
      ((!where.fits || where.fits(middle)) &&
        others.every(([x, y]) => Math.hypot(x - middle[0], y - middle[1]) > AGAIN))
    const isClear = (at: XY, end: XY) =>
      collisions.isClear(at, end) && !avoided.some((d) => d.at !== at && crosses(d.box, at, end))
    const needed = (where.type === 'beside' || where.type === 'note' || where.type === 'line') && where.needed
    /** The best place of a text that costs less than `limit`. */
    const bestPlace = (text: string, limit: number, width = most) => {
      const badge = request.badge === undefined ? 0 : BADGE / 2
      const sizeOf = (lines: readonly string[]) => {
        const words = halfOf(lines, size, spacing)
        return { width: words.width + badge + plate[0], height: words.height + plate[1] }
      }
      for (const place of earlier) {
        const { lines } = place
        const outer = sizeOf(lines)
        const at = where.type === 'beside' || where.type === 'note' ? where.at : place.at
        const middle: XY = [at[0] + place.off[0], at[1] + place.off[1]]
        const box = boxAround(middle, outer)
        if (
          containsBox(free, box) &&
          collisions.isFree(box) &&
          (!place.leader || isClear(at, nearestOfBox(box, at)))
        ) {
          const kept = { text, lines, outer, middle, at, box, leader: place.leader, cost: 0 }
          // On a larger map the line may lie farther from its name.
          const led = where.type === 'line' && !place.leader ? leaderTo(where.lines, box, at) : null
          return led && isClear(led, nearestOfBox(box, led)) ? { ...kept, at: led, leader: true } : kept
        }
      }
      const lines = wrapped(text, width, spacing)
      const outer = sizeOf(lines)
      let best: { middle: Label['middle']; at: Label['at']; box: Box; leader: boolean } | null = null
      let least = limit
      let chosen = -1
      /** Of two that cost the same the one that was named first is taken. */
      const isDear = (cost: number, i: number) => cost > least || (cost === least && i > chosen)
      // What a candidate costs by itself is the least that it may cost: from the cheapest on, most need no closer look.
      const byCost = [...candidatesOf(where, outer, free).entries()].toSorted(
        ([, a], [, b]) => a.cost - b.cost,
      )
      for (const [i, { at, middle, cost, leader }] of byCost) {
        if (isDear(cost, i)) continue
        const box = boxAround(middle, outer)
        if (!containsBox(free, box)) continue
        // What lies under it first, as that is looked up, and other names are gone through.
        const foreignUnder = ink.under(box) - (own?.under(box) ?? 0)
        const hidden = Math.max(0, foreignUnder) + (own?.under(boxAround(middle, outer, -CORE)) ?? 0) * PARTED
        if (isDear(cost + hidden * WEIGHT[where.type], i)) continue
        const wide = boxAround(middle, outer, MARGIN)
        if (!collisions.isFree(wide)) continue
        // Beside the dot of another place it would read as that one's name.
        const apart = boxAround(middle, { width: outer.width + APART, height: outer.height })
        if (avoided.some((d) => d.at !== at && boxesOverlap(d.box, apart))) continue
        const around = boxAround(middle, outer, NEAR)
        const near = own?.under(around) ?? 0
        const foreign = own ? Math.max(0, ink.under(around) - near) : 0
        const rival = own && leader ? (alike?.get(rest.ink)?.under(around) ?? 0) - near : 0
        const misleads = leader ? rival > near + MORE : foreign > near
        const doubt = misleads ? MISLEADING : Math.min(MAX_DOUBT, foreign * DOUBT)
        const covered = own ? (alike?.get(rest.ink)?.under(box) ?? 0) - own.under(box) : 0
        let total = cost + hidden * WEIGHT[where.type] + doubt + Math.max(0, covered) * COVERED
        if (where.type === 'line') total += towns.filter((d) => boxesOverlap(d.box, wide)).length * TOWN
        if (bundle !== undefined) {
          const about = boxAround(middle, outer, GROUPED)
          total += bundled.filter((b) => b.bundle !== bundle && boxesOverlap(b.box, about)).length * AMONG
        }
        if (where.type === 'beside') {
          const away = awayFrom(box, at)
          if (dots.some((d) => d.at !== at && awayFrom(box, d.at) <= away)) total += NEARER
        }
        // Last, as it is the slowest test: it looks into the shapes of countries.
        if (isDear(total, i) || !fits(middle)) continue
        if (leader && own) {
          // From under something else it would seem to lead from that.
          if (!collisions.isFree(boxAround(at, POINT))) continue
          const end = nearestOfBox(box, at)
          const rivals = alike?.get(rest.ink)
          total += overLines(ink, own, at, end)
          if (!misleads && rivals && overLines(rivals, own, at, end) > 0) total += ACROSS
        }
        if (leader && !isClear(at, nearestOfBox(box, at)))
          total += needed && where.type !== 'line' ? BLOCKED : Infinity
        if (!isDear(total, i)) {
          least = total
          chosen = i
          best = { middle, at, box, leader }
        }
      }
      return best && { ...best, text, lines, outer, cost: least }
    }
    const limit = needed ? Infinity : LIMIT[where.type]
    const long = bestPlace(text, limit)
    const short = shorter === undefined ? null : bestPlace(shorter, limit)
    const wide = long && short && long.cost > short.cost + MORE_WORDS ? short : (long ?? short)
    const tall = isFolded(request, wide)
      ? bestPlace(text, (wide?.cost ?? limit) - FOLD, most * NARROWER)
      : null
    const best = tall ?? wide
    if (best) {
      const { lines, middle, at, box, leader } = best
      collisions.insert(boxAround(middle, best.outer, MARGIN))
      if (leader) collisions.insertLine(at, nearestOfBox(box, at))
      counts.set(rest.kind, count + 1)
      if (bundle !== undefined) bundled.push({ box, bundle })
      if (where.type === 'about') namedAreas.set(`${rest.kind} ${rest.of}`, [...others, middle])
      if (best.text === text) for (const key of topics) written.add(key)
      const side = where.type === 'frame' ? { side: where.side } : {}
      return [{ ...rest, ...side, lines, middle, at, box, leader }]
    }
    if (!bare) return []
    const { at } = where
    return [
      { ...rest, lines: [], at, middle: at, leader: false, box: boxAround(at, { width: DOT, height: DOT }) },
    ]
  })
}

type Padding = readonly [horizontal: number, vertical: number]

/** The padding of the plate behind a note or the news of a day, in pixels. */
export const PLATE: Partial<Record<LabelRequest['kind'], Padding>> = {
  callout: [8, 4],
  'edge-note': [9, 4],
}
const NEWS_PLATE: Padding = [5, 2]

const plateOf = ({ kind, news }: LabelRequest): Padding => PLATE[kind] ?? (news ? NEWS_PLATE : [0, 0])

/** What a name of a line in one row may cost before two rows are tried, what those cost, and their share of the width. */
const DEAR = 8
const FOLD = 3
const NARROWER = 0.7

const isFolded = ({ where }: LabelRequest, one: { lines: readonly string[]; cost: number } | null) =>
  where.type === 'line' && (one === null || (one.lines.length === 1 && one.cost > DEAR))

/** What the longer of two texts may cost more than the shorter. */
const MORE_WORDS = 36

/** The cost above which a note is left out, unless it is needed. */
const SPARE = 8

/** The cost of a sample point of another line under a label, by the way the label is placed. */
const WEIGHT: Readonly<Record<LabelRequest['where']['type'], number>> = {
  beside: 0.8,
  about: 0.7,
  line: 2,
  note: 1,
  frame: 0.3,
}

const LIMIT: Readonly<Record<LabelRequest['where']['type'], number>> = {
  beside: TOO_MUCH,
  about: TOO_MUCH,
  line: 2 * TOO_MUCH + MISLEADING,
  note: SPARE,
  frame: Infinity,
}
