/**
 * The layout: on which line each tie runs.
 *
 * Pipelines keep their courses. Other ties are laid out pair by pair, the opening pair first and then the busiest, each
 * choosing the bend that keeps clearest of the nodes and curves already there. Ties that pass through a mediator or over a
 * third place have a curve of their own.
 */
import type { Atlas } from '../atlas/atlas.ts'
import type { Tie } from '../atlas/schema.ts'
import { stagesOf } from '../atlas/stages.ts'
import type { Steps } from '../atlas/steps.ts'
import { arcThrough, bowsFor, chooseBow, coarseArc } from './arcs.ts'
import { layBraid, type Strand } from './braid.ts'
import { drawnTies } from './drawn.ts'
import { SHAPE } from './encoding.ts'
import { FOREVER, pairKey, type Scene } from './mark.ts'
import { distance, project, unproject, type Point } from './mercator.ts'
import { length, pointAt, trim, type Polyline } from './polyline.ts'
import { corridorOffsets, type Route } from './routes.ts'
import type { Course } from './tie-marks.ts'
import { widestOf, type WidthScales } from './width.ts'

/** Degrees of the plane around a seat that edges leave free, for its dot and the heads. */
const NODE_RADIUS = 0.3

/** The same for the lanes of an open braid, whose many heads need room side by side. */
const OPEN_RADIUS = 0.85

/** Degrees of the plane within which a curve passes under a node. */
const CLEARANCE = 0.9

/** How many pairs choose their bend: the time that it takes grows with their square. The rest take the mildest. */
const MOST_CHOSEN = 64

/** The courses of each tie, and the middles of the braids. */
export interface Layout {
  readonly courses: ReadonlyMap<string, readonly Course[]>
  readonly braids: Scene['braids']
}

/** Lays out the ties of an atlas that are drawn, pair by pair; `points` are the actors' ends in the plane. */
export function* layOut(
  atlas: Atlas,
  scales: WidthScales,
  points: ReadonlyMap<string, Point>,
  routes: readonly Route[],
): Steps<Layout> {
  const courses = new Map<string, readonly Course[]>()
  const braids: Scene['braids'][number][] = []
  const laid: Polyline[] = []
  const nodes = [...points.values()]
  layRoutes(atlas, routes, courses)
  for (const ties of pairsOf(atlas)) {
    yield
    const first = ties[0]
    const [a, b] = first ? [points.get(minOf(first)), points.get(maxOf(first))] : []
    if (!first || !a || !b) continue
    const bows = outward(a, b, nodes)
    const bow =
      laid.length < MOST_CHOSEN
        ? chooseBow(a, b, bows, { nodes, laid, clearance: CLEARANCE })
        : (bows[0] ?? 0)
    laid.push(coarseArc(a, b, bow))
    const strands = ties.map((tie): Strand => strandOf(atlas, scales, tie))
    const lanes = layBraid(a, b, bow, strands)
    const radius = Math.min(NODE_RADIUS, distance(a, b) / 8)
    const openRadius = Math.min(OPEN_RADIUS, distance(a, b) / 6)
    for (const { strand, closed, open, offset } of lanes) {
      const forward = strand.tie.from === minOf(first)
      const line = (path: Polyline, r: number) => trim(forward ? path : [...path].reverse(), r, r)
      const alone = lanes.length === 1
      const shut: Course = {
        pose: alone ? 'fixed' : 'closed',
        line: line(closed, radius),
        offset: forward ? offset : -offset,
        signed: alone,
      }
      courses.set(
        strand.tie.id,
        alone ? [shut] : [shut, { pose: 'open', line: line(open, openRadius), offset: 0, signed: true }],
      )
    }
    const middle = lanes[0]?.closed
    if (middle && lanes.length > 1)
      braids.push({
        pair: pairKey(first.from, first.to),
        at: unproject(pointAt(middle, length(middle) / 2).point),
        ties: lanes.map((l) => l.strand.tie.id),
      })
  }
  layThrough(atlas, points, courses)
  return { courses, braids }
}

/** Ties that lie in braids, by pair: the opening pair first, then the busiest. */
function pairsOf(atlas: Atlas): readonly (readonly Tie[])[] {
  const pairs = new Map<string, Tie[]>()
  for (const tie of drawnTies(atlas)) {
    if (isRouted(tie) || passesThrough(tie)) continue
    const key = pairKey(tie.from, tie.to)
    const known = pairs.get(key)
    if (known) known.push(tie)
    else pairs.set(key, [tie])
  }
  const [a, b] = atlas.data.article.opening.pair
  const opening = pairKey(a, b)
  return [...pairs]
    .sort(([k1, t1], [k2, t2]) => Number(k2 === opening) - Number(k1 === opening) || t2.length - t1.length)
    .map(([, ties]) => ties)
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
  points: ReadonlyMap<string, Point>,
  courses: Map<string, readonly Course[]>,
): void {
  for (const tie of drawnTies(atlas).filter(passesThrough)) {
    const [a, b] = [points.get(tie.from), points.get(tie.to)]
    const via = throughPoint(atlas, points, tie)
    if (!a || !b || !via) continue
    const radius = Math.min(NODE_RADIUS, distance(a, b) / 8)
    courses.set(tie.id, [
      {
        pose: 'fixed',
        line: trim(arcThrough(a, via, b), radius, radius),
        offset: 0,
        signed: true,
        ...(SHAPE[tie.form] === 'mediation' ? { ring: via } : {}),
      },
    ])
  }
}

function throughPoint(atlas: Atlas, points: ReadonlyMap<string, Point>, tie: Tie): Point | undefined {
  const id = SHAPE[tie.form] === 'mediation' ? tie.via : tie.over
  if (id === undefined) return undefined
  const place = atlas.places.get(id)
  return points.get(id) ?? (place && project(place.at))
}

function isRouted(tie: Tie): boolean {
  return SHAPE[tie.form] === 'route' && tie.route !== undefined
}

function passesThrough(tie: Tie): boolean {
  const shape = SHAPE[tie.form]
  return (shape === 'mediation' && tie.via !== undefined) || (shape === 'over' && tie.over !== undefined)
}

function strandOf(atlas: Atlas, scales: WidthScales, tie: Tie): Strand {
  const stages = stagesOf(atlas.phases.get(tie.id) ?? []).filter((s) => !s.past)
  return {
    tie,
    width: widestOf(scales, tie),
    life: { from: stages[0]?.from ?? FOREVER, to: stages.at(-1)?.to ?? FOREVER },
  }
}

/** The bends on offer, those first that bow away from the middle of all nodes. */
function outward(a: Point, b: Point, nodes: readonly Point[]): readonly number[] {
  const cx = nodes.reduce((s, p) => s + p[0], 0) / nodes.length
  const cy = nodes.reduce((s, p) => s + p[1], 0) / nodes.length
  const left = (b[0] - a[0]) * (cy - a[1]) - (b[1] - a[1]) * (cx - a[0]) > 0
  return bowsFor(distance(a, b)).map((bow) => (left ? -bow : bow))
}

function minOf(tie: Tie): string {
  return tie.from < tie.to ? tie.from : tie.to
}

function maxOf(tie: Tie): string {
  return tie.from < tie.to ? tie.to : tie.from
}
