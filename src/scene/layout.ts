/**
 * The layout: the line on which each tie runs.
 *
 * Some ties are laid out one by one (`own-courses.ts`). The others are laid out by pair of actors: first the pairs of the opening, each keeping
 * clear of those before it, then the rest, each keeping clear of the opening's pairs and of capitals. So a bend depends on the
 * article and the actors alone: a new tie moves no other pair.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { isLead } from '../atlas/lead.ts'
import type { Tie } from '../atlas/schema.ts'
import { stagesOf } from '../atlas/intervals.ts'
import type { Task } from '../atlas/tasks.ts'
import { chooseBow, coarseArc } from './arcs.ts'
import { layBundle, type Strand } from './bundle.ts'
import { inBounds } from './docks.ts'
import { drawnTies } from './drawn.ts'
import { hasCourse, lineShape } from '../grammar/encoding.ts'
import { FOREVER, pairKey, type Scene } from '../grammar/mark.ts'
import { distance, project, unproject } from './mercator.ts'
import { length, pointAt, trim, type Polyline } from './polyline.ts'
import { NODE_RADIUS, outward, ownCourses, passesThrough, type End } from './own-courses.ts'
import type { Route } from './routes.ts'
import { outerWidth, strokeOf } from '../grammar/stroke.ts'
import type { Course } from './tie-marks.ts'
import { daysOf, widestOf, type WidthScales } from './width.ts'

/** Degrees of the plane around a seat that open bundles leave free for their many heads. */
const OPEN_RADIUS = 0.85

/** Degrees of the plane within which a curve passes under a node. */
const CLEARANCE = 0.9

/** Limits on the pairs and the capitals that curves keep clear of: the time of the layout grows with both. */
const MAX_FIRST = 24
const MAX_CAPITALS = 150

/** The courses of each tie, and the bundles. */
export interface Layout {
  readonly courses: ReadonlyMap<string, readonly Course[]>
  readonly bundles: Scene['bundles']
}

/** Lays out the drawn ties of an atlas; `ends` by actor. Ties that are laid out by themselves come first. */
export function* layOut(
  atlas: Atlas,
  scales: WidthScales,
  ends: ReadonlyMap<string, End>,
  routes: readonly Route[],
): Task<Layout> {
  const courses = yield* ownCourses(atlas, ends, routes)
  const bundles: Scene['bundles'][number][] = []
  const bowOf = bowFinder(atlas, ends)
  for (const ties of pairsOf(atlas, courses)) {
    yield
    const first = ties[0]
    const [from, to] = first ? [ends.get(minOf(first)), ends.get(maxOf(first))] : []
    if (!first || !from || !to) continue
    const [a, b] = [from.at, to.at]
    const bow = bowOf(minOf(first), maxOf(first))
    const strands = ties.map((tie): Strand => strandOf(atlas, scales, tie))
    const lanes = layBundle(a, b, bow, strands)
    const radius = Math.min(NODE_RADIUS, distance(a, b) / 8)
    const openRadius = Math.min(OPEN_RADIUS, distance(a, b) / 6)
    for (const { strand, closed, open, offset } of lanes) {
      const forward = strand.tie.from === minOf(first)
      // A line to a dock runs on to the edge of the map, where there is no dot.
      const line = (path: Polyline, r: number) => {
        const part = trim(path, from.docked ? 0 : r, to.docked ? 0 : r)
        return forward ? part : [...part].reverse()
      }
      const alone = lanes.length === 1
      const closedCourse: Course = {
        pose: alone ? 'fixed' : 'closed',
        line: line(closed, radius),
        offset: forward ? offset : -offset,
        signed: alone,
      }
      courses.set(
        strand.tie.id,
        alone
          ? [closedCourse]
          : [closedCourse, { pose: 'open', line: line(open, openRadius), offset: 0, signed: true }],
      )
    }
    const middle = lanes[0]?.closed
    if (middle && lanes.length > 1)
      bundles.push({
        pair: pairKey(first.from, first.to),
        at: unproject(pointAt(middle, length(middle) / 2).point),
        ties: lanes.map((l) => l.strand.tie.id),
      })
  }
  return { courses, bundles }
}

/** The bow between two actors. The pairs of the opening choose one after the other; all others keep clear of those. */
function bowFinder(atlas: Atlas, ends: ReadonlyMap<string, End>): (a: string, b: string) => number {
  const { map, opening } = atlas.data.article
  const shown = atlas.data.actors.filter(
    (actor) => actor.kind === 'entity' || map.countries.includes(actor.country ?? ''),
  )
  const capitals = shown.slice(0, MAX_CAPITALS).flatMap((actor) => {
    const seat = atlas.places.get(actor.seat)
    return seat && inBounds(map.bounds, seat.at) ? [project(seat.at)] : []
  })
  const [west, south, east, north] = map.home
  const middle = project([(west + east) / 2, (south + north) / 2])
  const laid: Polyline[] = []
  const known = new Map<string, number>()
  const choose = (a: string, b: string): number => {
    const [p, q] = [ends.get(a), ends.get(b)]
    if (!p || !q) return 0
    const bows = outward(p.at, q.at, middle, p.docked || q.docked)
    return chooseBow(p.at, q.at, bows, { nodes: capitals, laid, clearance: CLEARANCE })
  }
  const argued = opening.ties.flatMap((id) => atlas.ties.get(id) ?? [])
  const pairs = [opening.pair, ...argued.filter(isBundled).map((t) => [t.from, t.to] as const)]
  for (const pair of pairs.slice(0, MAX_FIRST)) {
    const [a, b] = [...pair].sort() as [string, string]
    const [p, q] = [ends.get(a), ends.get(b)]
    if (known.has(pairKey(a, b)) || !p || !q) continue
    const bow = choose(a, b)
    known.set(pairKey(a, b), bow)
    laid.push(coarseArc(p.at, q.at, bow))
  }
  return (a, b) => known.get(pairKey(a, b)) ?? choose(a, b)
}

/** Ties that lie in bundles, by pair. */
function pairsOf(atlas: Atlas, laid: ReadonlyMap<string, unknown>): readonly (readonly Tie[])[] {
  const pairs = new Map<string, Tie[]>()
  for (const tie of drawnTies(atlas)) {
    if (laid.has(tie.id) || passesThrough(tie)) continue
    const key = pairKey(tie.from, tie.to)
    const known = pairs.get(key)
    if (known) known.push(tie)
    else pairs.set(key, [tie])
  }
  return [...pairs.values()]
}

/** Whether the tie runs between the seats of its actors. */
const isBundled = (tie: Tie): boolean =>
  !passesThrough(tie) && !hasCourse(tie) && tie.from !== tie.to && (tie.start ?? tie.end) === undefined

function strandOf(atlas: Atlas, scales: WidthScales, tie: Tie): Strand {
  const stages = stagesOf(atlas.phases.get(tie.id) ?? []).filter((s) => !s.past)
  const shape = lineShape(tie)
  const width = widestOf(scales, tie, daysOf(atlas.data))
  return {
    tie,
    width: outerWidth(strokeOf({ shape, status: 'in-force', width, lead: isLead(atlas, tie) })),
    life: { from: stages[0]?.from ?? FOREVER, to: stages.at(-1)?.to ?? FOREVER },
  }
}

function minOf(tie: Tie): string {
  return tie.from < tie.to ? tie.from : tie.to
}

function maxOf(tie: Tie): string {
  return tie.from < tie.to ? tie.to : tie.from
}
