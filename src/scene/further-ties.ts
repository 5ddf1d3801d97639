/**
 * Further ties: those of a large atlas that are drawn beside the scene's, as plain curves without names.
 *
 * They are numbers and no marks: eight for each curve, four for each stage of a tie. The graphics card makes lines of them
 * (`src/render/maplibre/gl/further-arcs.ts`), the processor finds them under the pointer by the same numbers.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { hueOf } from '../grammar/hue.ts'
import { isLead } from '../atlas/lead.ts'
import { SPEAKERS, STATUSES, type Tie } from '../atlas/schema.ts'
import { voiceOf } from '../atlas/snapshot.ts'
import type { Task } from '../atlas/tasks.ts'
import { FOREVER, pairKey, type Scene } from '../grammar/mark.ts'
import { contextWidth } from '../grammar/stroke.ts'
import { arcPoints } from './arcs.ts'
import { CURVE, cubicAt, partOfCubic, type FourPoints } from './cubic.ts'
import { tiesBeyond } from './drawn.ts'
import { bits, channelBits, FLAG, kindBits, lifeBits } from './mark-flags.ts'
import { distance, project, type Point } from './mercator.ts'
import {
  LOOP,
  NODE_RADIUS,
  outward,
  passesThrough,
  pointOfEnd,
  throughPoint,
  type End,
} from './own-courses.ts'
import { sizedStages } from './tie-marks.ts'
import type { FilterState } from './visibility.ts'
import { widthScales } from './width.ts'

export interface FurtherTies {
  /** The widest first. */
  readonly ties: readonly Tie[]
  /** How many ties between these are not drawn, as they have a course on the ground. */
  readonly onCourses: number
  /** A curve for each tie, in its direction. */
  readonly curves: Float32Array
  /** `STAGE` numbers for each stage of each tie: first day, day after the last, flags, number of the tie. */
  readonly stages: Int32Array
  /** The number of the first stage of each tie, and of all stages. */
  readonly firsts: Uint32Array
}

/** Numbers of a stage. */
export const STAGE = 4

/** Bits of a stage's flags beside those of a mark: a zigzag, an arrowhead; above them the width in parts of a pixel. */
export const ARC_FLAG = { tense: 1 << 19, headed: 1 << 20, width: 1 << 21 } as const
export const WIDTH_PARTS = 16
const WIDEST = 255

/** Lays out the strongest further ties, `most` with those of the scene. */
export function* furtherTask(atlas: Atlas, scene: Scene, most: number): Task<FurtherTies> {
  const { ties: wanted, onCourses } = tiesBeyond(atlas, most)
  yield
  const scales = widthScales(atlas)
  const lines = layoutOf(atlas, scene)
  const ties: Tie[] = []
  const curves = new Float32Array(wanted.length * CURVE)
  const firsts = new Uint32Array(wanted.length + 1)
  let stages = new Int32Array(wanted.length * STAGE * 3)
  let end = 0
  for (const tie of wanted) {
    yield
    const line = lines(tie)
    if (!line) continue
    curves.set(line.flat(), ties.length * CURVE)
    const lead = isLead(atlas, tie)
    const voice = voiceOf(atlas, tie)
    const hue = hueOf(tie)
    const look =
      (lead ? 0 : FLAG.context) +
      (tie.tone === 'tension' ? ARC_FLAG.tense : 0) +
      (tie.directed ? ARC_FLAG.headed : 0)
    for (const { from, to, past, reading, status, before, after, size } of sizedStages(atlas, scales, tie)) {
      if (end + STAGE > stages.length) stages = grown(stages)
      const width = lead ? size.width : contextWidth(size.width)
      stages[end++] = Math.max(-FOREVER, from)
      stages[end++] = Math.min(FOREVER, to)
      stages[end++] =
        look +
        channelBits({ hue, status, voice }) +
        lifeBits({ past, reading }) +
        (before ? FLAG.before : 0) +
        (after ? FLAG.after : 0) +
        ARC_FLAG.width * Math.min(WIDEST, Math.round(width * WIDTH_PARTS))
      stages[end++] = ties.length
    }
    ties.push(tie)
    firsts[ties.length] = end / STAGE
  }
  return {
    ties,
    onCourses,
    curves: curves.slice(0, ties.length * CURVE),
    stages: stages.slice(0, end),
    firsts: firsts.slice(0, ties.length + 1),
  }
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2 + STAGE)
  more.set(numbers)
  return more
}

/**
 * Finds the curve of one tie after the other. Those of two actors lie as in an open bundle, cooperation on the outer side and tension on
 * the inner, but within a width that does not grow with their number.
 */
function layoutOf(atlas: Atlas, scene: Scene): (tie: Tie) => FourPoints | null {
  const ends = new Map<string, End>(scene.nodes.map((n) => [n.actor, { at: project(n.at), docked: n.dock }]))
  const [west, south, east, north] = atlas.data.article.map.home
  const middle = project([(west + east) / 2, (south + north) / 2])
  const counts = new Map<string, number>()
  /** From 0 to 1, for each further tie of one place in another gap. */
  const apart = (key: string): number => {
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    return (before * GOLDEN) % 1
  }
  return (tie) => {
    const [from, to] = [ends.get(tie.from), ends.get(tie.to)]
    const [start, end] = [pointOfEnd(atlas, tie.start), pointOfEnd(atlas, tie.end)]
    const [a, b] = [start ?? from?.at, end ?? to?.at]
    if (!a || !b) return null
    const via = passesThrough(tie) ? throughPoint(atlas, ends, tie) : undefined
    if (distance(a, b) < 1e-6) return via ? null : loopAt(a, LOOP * (1 + apart(String(a))))
    const radius = Math.min(NODE_RADIUS, distance(a, b) / 8)
    const clear = (own: Point | undefined, seat: End | undefined) => (own || seat?.docked ? 0 : radius)
    const cut = (points: FourPoints) => trimmed(points, clear(start, from), clear(end, to))
    if (via) return cut(through(a, via, b))
    const forward = tie.from < tie.to
    const [p, q] = forward ? [a, b] : [b, a]
    const far = Boolean((!start && from?.docked) || (!end && to?.docked))
    const [bow = 0] = outward(p, q, middle, far)
    const share = apart(`${pairKey(tie.from, tie.to)} ${tie.tone}`)
    const [least, most] = SHARES[tie.tone]
    const points = arcPoints(p, q, bow * (least + (most - least) * share))
    return cut(forward ? points : ([...points].reverse() as unknown as FourPoints))
  }
}

/** The golden section: multiples of it, without their whole parts, fall into the largest gap between those before. */
const GOLDEN = 0.618034

/** How far curves of a tone bend, as a share of the bend of their bundle. */
const SHARES = { cooperation: [0.85, 1.9], tension: [0.15, 0.7] } as const

/** A cubic curve from a to b that is at `via` in its middle. */
function through(a: Point, via: Point, b: Point): FourPoints {
  const control: Point = [(via[0] * 4) / 3 - (a[0] + b[0]) / 6, (via[1] * 4) / 3 - (a[1] + b[1]) / 6]
  return [a, control, control, b]
}

/** A drop that starts and ends at a point, to the north of it. */
function loopAt([x, y]: Point, radius: number): FourPoints {
  const [wide, high] = [radius * 1.7, radius * 2.6]
  return [
    [x, y],
    [x - wide, y + high],
    [x + wide, y + high],
    [x, y],
  ]
}

/** A curve without the parts within a radius of its ends. */
function trimmed(points: FourPoints, start: number, end: number): FourPoints {
  const numbers = Float32Array.from(points.flat())
  const [a, b] = [points[0], points[3]]
  const crossing = (centre: Point, radius: number, inside: number, outside: number): number => {
    if (radius === 0) return inside
    let [near, away] = [inside, outside]
    for (let i = 0; i < 12; i++) {
      const t = (near + away) / 2
      if (distance(centre, cubicAt(numbers, 0, t)) < radius) near = t
      else away = t
    }
    return away
  }
  return partOfCubic(points, crossing(a, start, 0, 0.5), crossing(b, end, 1, 0.5))
}

/** What decides whether a stage is drawn, as numbers: those of the shader's predicate. */
export interface StageFilter {
  readonly day: number
  readonly pastAfter: number
  readonly unread: number
  readonly hues: number
  readonly statuses: number
  readonly voices: number
}

export function stageFilter({
  day,
  pastAfter,
  basis,
  kinds,
  statuses,
  voices,
}: Omit<FilterState, 'open'>): StageFilter {
  return {
    day,
    pastAfter,
    unread: basis === 'record' ? FLAG.article : FLAG.record,
    hues: kindBits(kinds),
    statuses: bits(STATUSES, statuses),
    voices: bits(SPEAKERS, voices),
  }
}

/** Whether a stage is drawn; as `isDrawn` of `visibility.ts` says it of marks. */
export function isStageDrawn(stages: Int32Array, stage: number, filter: StageFilter): boolean {
  return isStageDrawnOn(stages, stage, filter, filter.day, filter.day)
}

/** Whether a stage is drawn on one of two days. Asked of hundreds of thousands in a step: most are told by their days alone. */
export function isStageDrawnOn(
  stages: Int32Array,
  stage: number,
  filter: StageFilter,
  one: number,
  other: number,
): boolean {
  const from = stages[stage * STAGE] ?? 0
  const to = stages[stage * STAGE + 1] ?? 0
  if (!(from <= one && one < to) && !(from <= other && other < to)) return false
  const flags = stages[stage * STAGE + 2] ?? 0
  return (
    (flags & filter.unread) === 0 &&
    ((flags & FLAG.past) === 0 || from > filter.pastAfter) &&
    ((filter.hues >> ((flags >> 1) & 7)) & 1) === 1 &&
    ((filter.statuses >> ((flags >> 4) & 7)) & 1) === 1 &&
    ((filter.voices >> ((flags >> 7) & 7)) & 1) === 1
  )
}

/** The numbers of the first `count` ties of which a stage is drawn. */
export function tiesDrawn(
  { stages, firsts }: FurtherTies,
  count: number,
  filter: StageFilter,
): readonly number[] {
  const found: number[] = []
  for (let tie = 0; tie < count; tie++)
    for (let stage = firsts[tie] ?? 0; stage < (firsts[tie + 1] ?? 0); stage++)
      if (isStageDrawn(stages, stage, filter)) {
        found.push(tie)
        break
      }
  return found
}
