/**
 * Ties that are laid out one by one: on the courses of pipelines, as loops, between places of their own, and through a
 * mediator or over a third place.
 */
import { sum } from 'd3-array'
import type { Atlas } from '../atlas/atlas.ts'
import type { Tie } from '../atlas/schema.ts'
import type { Task } from '../atlas/tasks.ts'
import { SHAPE } from '../grammar/encoding.ts'
import { arc, arcThrough, bowsFor, loop } from './arcs.ts'
import { dock } from './docks.ts'
import { drawnTies } from './drawn.ts'
import { distance, project, type Point } from './mercator.ts'
import { trim } from './polyline.ts'
import { corridorOffsets, type Route } from './routes.ts'
import type { Course } from './tie-marks.ts'

/** Degrees of the plane around a seat that edges leave free for its dot and the heads. */
export const NODE_RADIUS = 0.3

/** The radius of a loop in degrees of the plane. */
export const LOOP = 0.55

/** The most points of all courses that ties carry; with more, points are left out of each. */
const MAX_POINTS = 100_000

/** Where an actor's ties end in the plane: at its seat, or `docked` on the edge of the map. */
export interface End {
  readonly at: Point
  readonly docked: boolean
}

/** The courses of these ties, by their ids; `ends` by actor. */
export function* ownCourses(
  atlas: Atlas,
  ends: ReadonlyMap<string, End>,
  routes: readonly Route[],
): Task<Map<string, readonly Course[]>> {
  const courses = new Map<string, readonly Course[]>()
  yield* layRoutes(atlas, routes, courses)
  layLoops(atlas, ends, courses)
  layBetween(atlas, ends, courses)
  layThrough(atlas, ends, courses)
  return courses
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
    const at = pointOfEnd(atlas, tie.start) ?? ends.get(tie.from)?.at
    const to = pointOfEnd(atlas, tie.end) ?? (tie.from === tie.to ? at : ends.get(tie.to)?.at)
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
    const [start, end] = [pointOfEnd(atlas, tie.start), pointOfEnd(atlas, tie.end)]
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
export function pointOfEnd(atlas: Atlas, id: string | undefined): Point | undefined {
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

/** Where a tie passes a mediator or a third place, in the plane. */
export function throughPoint(atlas: Atlas, ends: ReadonlyMap<string, End>, tie: Tie): Point | undefined {
  const id = SHAPE[tie.form] === 'mediation' ? tie.via : tie.over
  if (id === undefined) return undefined
  const place = atlas.places.get(id)
  return ends.get(id)?.at ?? (place && project(place.at))
}

/** Whether the tie runs through a mediator or over a third place. */
export function passesThrough(tie: Tie): boolean {
  const shape = SHAPE[tie.form]
  return (shape === 'mediation' && tie.via !== undefined) || (shape === 'over' && tie.over !== undefined)
}

/** Candidate bows, those first that bend away from the middle of the opening view. */
export function outward(a: Point, b: Point, [x, y]: Point, far: boolean): readonly number[] {
  const left = (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) > 0
  return bowsFor(distance(a, b), far).map((bow) => (left ? -bow : bow))
}
