/**
 * The layout: the line on which each tie runs.
 *
 * Pipelines have courses of their own. Other ties are laid out by pair of actors: first the pairs of the opening, each keeping
 * clear of those before it, then the rest, each keeping clear of the opening's pairs and of capitals. So a bend depends on the
 * article and the actors alone: a new tie moves no other pair. Ties through a mediator or over a third place have a curve of
 * their own.
 */
import { sum } from 'd3-array'
import type { Atlas } from '../atlas/atlas.ts'
import { isLead } from '../atlas/lead.ts'
import type { Tie } from '../atlas/schema.ts'
import { stagesOf } from '../atlas/intervals.ts'
import type { Task } from '../atlas/tasks.ts'
import { arc, arcThrough, bowsFor, chooseBow, coarseArc, loop } from './arcs.ts'
import { layBundle, type Strand } from './bundle.ts'
import { dock, inBounds } from './docks.ts'
import { drawnTies } from './drawn.ts'
import { hasCourse, SHAPE, lineShape } from '../grammar/encoding.ts'
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

/** The radius of a loop in degrees of the plane. */
const LOOP = 0.55

/** The most points of all courses that ties carry; with more, points are left out of each. */
const MAX_POINTS = 100_000

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

/** Lays out the drawn ties of an atlas; `ends` by actor. Ties that are laid out by themselves come first. */
export function* layOut(
  atlas: Atlas,
  scales: WidthScales,
  ends: ReadonlyMap<string, End>,
  routes: readonly Route[],
): Task<Layout> {
  const courses = new Map<string, readonly Course[]>()
  const bundles: Scene['bundles'][number][] = []
  const bowOf = bowFinder(atlas, ends)
  yield* layRoutes(atlas, routes, courses)
  layLoops(atlas, ends, courses)
  layBetween(atlas, ends, courses)
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

/** Ties on their courses: those of `routes`, then those that the ties carry themselves, a line for each part. */
function* layRoutes(
  atlas: Atlas,
  routes: readonly Route[],
  courses: Map<string, readonly Course[]>,
): Task<void> {
  const byId = new Map(routes.map((r) => [r.id, r]))
  const carried = drawnTies(atlas).flatMap((tie) =>
    (tie.path ?? []).map((path, part): Route => ({ id: partId(tie, part), path })),
  )
  const offsets = yield* corridorOffsets([...routes, ...carried])
  const step = Math.ceil(sum(carried, ({ path }) => path.length) / MAX_POINTS) || 1
  for (const tie of drawnTies(atlas)) {
    const route = tie.route === undefined ? undefined : byId.get(tie.route)
    const parts = tie.path?.map((path, part): Route => ({ id: partId(tie, part), path: every(path, step) }))
    const laid = parts ?? (route ? [route] : [])
    if (laid.length)
      courses.set(
        tie.id,
        laid.map(({ id, path }, part) => ({
          pose: 'fixed',
          line: path.map(project),
          offset: offsets.get(id) ?? 0,
          signed: part === 0,
          routed: true,
          inner: part < laid.length - 1,
        })),
      )
  }
}

/** The id of a part of a course that a tie carries: no id of a row has a space. */
const partId = (tie: Tie, part: number): string => `${tie.id} ${part}`

/** Every nth point of a line, and its last. */
const every = <T>(line: readonly T[], step: number): readonly T[] =>
  line.filter((_, i) => i % step === 0 || i === line.length - 1)

/** Ties that end where they start, as those of an actor with itself or of two with one seat: loops, each around the one before. */
function layLoops(
  atlas: Atlas,
  ends: ReadonlyMap<string, End>,
  courses: Map<string, readonly Course[]>,
): void {
  const counts = new Map<string, number>()
  for (const tie of drawnTies(atlas)) {
    if (courses.has(tie.id) || passesThrough(tie)) continue
    const at = placeOf(atlas, tie.start) ?? ends.get(tie.from)?.at
    const to = placeOf(atlas, tie.end) ?? (tie.from === tie.to ? at : ends.get(tie.to)?.at)
    if (!at || !to || distance(at, to) > 1e-6) continue
    const before = counts.get(String(at)) ?? 0
    counts.set(String(at), before + 1)
    courses.set(tie.id, [{ pose: 'fixed', line: loop(at, LOOP * (1 + before / 2)), offset: 0, signed: true }])
  }
}

/** Ties that start or end at a place or a site of their own: a curve each, side by side where both ends are the same. */
function layBetween(
  atlas: Atlas,
  ends: ReadonlyMap<string, End>,
  courses: Map<string, readonly Course[]>,
): void {
  const { map } = atlas.data.article
  const [west, south, east, north] = map.home
  const middle = project([(west + east) / 2, (south + north) / 2])
  const counts = new Map<string, number>()
  for (const tie of drawnTies(atlas)) {
    if ((tie.start ?? tie.end) === undefined || courses.has(tie.id) || passesThrough(tie)) continue
    const [from, to] = [ends.get(tie.from), ends.get(tie.to)]
    const [start, end] = [placeOf(atlas, tie.start), placeOf(atlas, tie.end)]
    const [a, b] = [start ?? from?.at, end ?? to?.at]
    if (!a || !b) continue
    const key = [a, b].map(String).sort().join(' ')
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    const [bow = 0] = outward(a, b, middle, Boolean((!start && from?.docked) || (!end && to?.docked)))
    const radius = Math.min(NODE_RADIUS, distance(a, b) / 8)
    const clear = (own: Point | undefined, seat: End | undefined) => (own || seat?.docked ? 0 : radius)
    const line = trim(arc(a, b, bow * (1 + before / 3)), clear(start, from), clear(end, to))
    courses.set(tie.id, [{ pose: 'fixed', line, offset: 0, signed: true }])
  }
}

/** Where a place or a site lies, in the plane; beyond the map's bounds, where its line leaves them. */
function placeOf(atlas: Atlas, id: string | undefined): Point | undefined {
  if (id === undefined) return undefined
  const { bounds, home } = atlas.data.article.map
  const at = atlas.places.get(id)?.at ?? atlas.sites.get(id)?.at
  return at && project(dock(bounds, home, at))
}

function layThrough(
  atlas: Atlas,
  ends: ReadonlyMap<string, End>,
  courses: Map<string, readonly Course[]>,
): void {
  for (const tie of drawnTies(atlas)) {
    if (!passesThrough(tie) || courses.has(tie.id)) continue
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

/** Whether the tie runs between the seats of its actors. */
const isBundled = (tie: Tie): boolean =>
  !passesThrough(tie) && !hasCourse(tie) && tie.from !== tie.to && (tie.start ?? tie.end) === undefined

function passesThrough(tie: Tie): boolean {
  const shape = SHAPE[tie.form]
  return (shape === 'mediation' && tie.via !== undefined) || (shape === 'over' && tie.over !== undefined)
}

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
