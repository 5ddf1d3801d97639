/**
 * The layout: the line on which each tie runs.
 *
 * Pipelines have courses of their own. Other ties are laid out by pair of actors: first the pairs of the opening, each keeping
 * clear of those before it, then the rest, each keeping clear of the opening's pairs and of capitals. So a bend depends on the
 * article and the actors alone: a new tie moves no other pair. Ties through a mediator or over a third place have a curve of
 * their own.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { isLead } from '../atlas/lead.ts'
import type { Tie } from '../atlas/schema.ts'
import { stagesOf } from '../atlas/intervals.ts'
import type { Task } from '../atlas/tasks.ts'
import { arcThrough, bowsFor, chooseBow, coarseArc } from './arcs.ts'
import { layBundle, type Strand } from './bundle.ts'
import { inBounds } from './docks.ts'
import { drawnTies } from './drawn.ts'
import { SHAPE } from '../grammar/encoding.ts'
import { FOREVER, pairKey, type Scene } from '../grammar/mark.ts'
import { distance, project, unproject, type Point } from './mercator.ts'
import { length, pointAt, trim, type Polyline } from './polyline.ts'
import { corridorOffsets, type Route } from './routes.ts'
import { outerWidth, strokeOf } from '../grammar/stroke.ts'
import type { Course } from './tie-marks.ts'
import { daysOf, widestOf, type WidthScales } from './width.ts'

/** Degrees of the plane around a seat that edges leave free for its dot and the heads. */
const NODE_RADIUS = 0.3

/** The same for open bundles, whose many heads need more room. */
const OPEN_RADIUS = 0.85

/** Degrees of the plane within which a curve passes under a node. */
const CLEARANCE = 0.9

/** Limits on the pairs and the capitals that curves keep clear of: the time of the layout grows with both. */
const MAX_FIRST = 24
const MAX_CAPITALS = 150

/** Where an actor's ties end in the plane: at its seat, or `docked` on the edge of the map. */
export interface End {
  readonly at: Point
  readonly docked: boolean
}

/** The courses of each tie, and the bundles. */
export interface Layout {
  readonly courses: ReadonlyMap<string, readonly Course[]>
  readonly bundles: Scene['bundles']
}

/** Lays out the drawn ties of an atlas; `ends` by actor. */
export function* layOut(
  atlas: Atlas,
  scales: WidthScales,
  ends: ReadonlyMap<string, End>,
  routes: readonly Route[],
): Task<Layout> {
  const courses = new Map<string, readonly Course[]>()
  const bundles: Scene['bundles'][number][] = []
  const bowOf = bowFinder(atlas, ends)
  layRoutes(atlas, routes, courses)
  for (const ties of pairsOf(atlas)) {
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
  layThrough(atlas, ends, courses)
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
function pairsOf(atlas: Atlas): readonly (readonly Tie[])[] {
  const pairs = new Map<string, Tie[]>()
  for (const tie of drawnTies(atlas)) {
    if (!isBundled(tie)) continue
    const key = pairKey(tie.from, tie.to)
    const known = pairs.get(key)
    if (known) known.push(tie)
    else pairs.set(key, [tie])
  }
  return [...pairs.values()]
}

function layRoutes(atlas: Atlas, routes: readonly Route[], courses: Map<string, readonly Course[]>): void {
  const byId = new Map(routes.map((r) => [r.id, r]))
  const offsets = corridorOffsets(routes)
  for (const tie of drawnTies(atlas)) {
    const route = tie.route === undefined ? undefined : byId.get(tie.route)
    if (route)
      courses.set(tie.id, [
        { pose: 'fixed', line: route.path.map(project), offset: offsets.get(route.id) ?? 0, signed: true },
      ])
  }
}

function layThrough(
  atlas: Atlas,
  ends: ReadonlyMap<string, End>,
  courses: Map<string, readonly Course[]>,
): void {
  for (const tie of drawnTies(atlas).filter(passesThrough)) {
    const [from, to] = [ends.get(tie.from), ends.get(tie.to)]
    const via = throughPoint(atlas, ends, tie)
    if (!from || !to || !via) continue
    const line = arcThrough(from.at, via, to.at)
    const radius = Math.min(NODE_RADIUS, distance(from.at, to.at) / 8)
    courses.set(tie.id, [
      {
        pose: 'fixed',
        line: trim(line, from.docked ? 0 : radius, to.docked ? 0 : radius),
        offset: 0,
        signed: true,
        ...(SHAPE[tie.form] === 'mediation' ? { ring: via } : {}),
      },
    ])
  }
}

function throughPoint(atlas: Atlas, ends: ReadonlyMap<string, End>, tie: Tie): Point | undefined {
  const id = SHAPE[tie.form] === 'mediation' ? tie.via : tie.over
  if (id === undefined) return undefined
  const place = atlas.places.get(id)
  return ends.get(id)?.at ?? (place && project(place.at))
}

const isBundled = (tie: Tie): boolean => !isRouted(tie) && !passesThrough(tie)

function isRouted(tie: Tie): boolean {
  return SHAPE[tie.form] === 'route' && tie.route !== undefined
}

function passesThrough(tie: Tie): boolean {
  const shape = SHAPE[tie.form]
  return (shape === 'mediation' && tie.via !== undefined) || (shape === 'over' && tie.over !== undefined)
}

function strandOf(atlas: Atlas, scales: WidthScales, tie: Tie): Strand {
  const stages = stagesOf(atlas.phases.get(tie.id) ?? []).filter((s) => !s.past)
  const shape = SHAPE[tie.form]
  const width = widestOf(scales, tie, daysOf(atlas.data))
  return {
    tie,
    width: outerWidth(strokeOf({ shape, status: 'in-force', width, lead: isLead(atlas, tie) })),
    life: { from: stages[0]?.from ?? FOREVER, to: stages.at(-1)?.to ?? FOREVER },
  }
}

/** Candidate bows, those first that bend away from the middle of the opening view. */
function outward(a: Point, b: Point, [x, y]: Point, far: boolean): readonly number[] {
  const left = (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) > 0
  return bowsFor(distance(a, b), far).map((bow) => (left ? -bow : bow))
}

function minOf(tie: Tie): string {
  return tie.from < tie.to ? tie.from : tie.to
}

function maxOf(tie: Tie): string {
  return tie.from < tie.to ? tie.to : tie.from
}
