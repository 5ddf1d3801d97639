/** From one tie and the line it runs on to its marks: edges, heads, badges and words, phase by phase. */
import { inReading, type Atlas } from '../atlas/atlas.ts'
import { isDisputed, voiceOf } from '../atlas/snapshot.ts'
import { BASES, type Tie } from '../atlas/schema.ts'
import { stagesOf, type Stage } from '../atlas/stages.ts'
import type { Bounds } from './docks.ts'
import { wordedTies } from './drawn.ts'
import { DISPUTED, SHAPE, KIND, STATUS, VOICE } from './encoding.ts'
import {
  pairKey,
  type BadgeMark,
  type Channels,
  type EdgeMark,
  type HeadMark,
  type LabelMark,
  type Life,
  type Pose,
} from './mark.ts'
import { distance, unproject, type Point } from './mercator.ts'
import { length, pointAt, slice, stretchIn, type Polyline } from './polyline.ts'
import { chevrons } from './routes.ts'
import { daysOf, sizesOf, type Size, type WidthScales } from './width.ts'

/** Where a badge stands on its stretch, as a share of it. */
const BADGE = 0.76

/** Where words may stand on that stretch, clear of their badge, and how much before that on lanes, whose badges come close. */
const WORDS = [0.08, BADGE - 0.02] as const
const CLEAR = 0.06

/** The line a tie runs on in one pose, in the tie's own direction. */
export interface Course {
  readonly pose: Pose
  readonly line: Polyline
  /** Pixels to the right of the line. */
  readonly offset: number
  /** Whether words and badges have room. */
  readonly words: boolean
  /** Where a mediator's ring stands. */
  readonly ring?: Point
}

export interface TieMarks {
  readonly edges: EdgeMark[]
  readonly heads: HeadMark[]
  readonly badges: BadgeMark[]
  readonly labels: LabelMark[]
}

/** A stage with how it joins to those before and after it in its reading. */
interface Joined extends Stage, Life {
  readonly before: boolean
  readonly after: boolean
}

/** The stages of a tie in both readings: once where article and record agree, else one for each. */
function stagesOfBoth(atlas: Atlas, tie: Tie): readonly Joined[] {
  const byBasis = BASES.map((reading) => {
    const stages = stagesOf(inReading(atlas, reading).phases.get(tie.id) ?? [])
    return stages.map((stage) => ({
      ...stage,
      reading,
      before: stages.some((s) => !s.past && s.to === stage.from),
      after: stages.some((s) => !s.past && s.from === stage.to),
    }))
  })
  const [first = [], second = []] = byBasis
  const twin = (stage: Joined, others: readonly Joined[]) => others.find((o) => sameStage(stage, o))
  return [
    ...first.map((stage) => (twin(stage, second) ? { ...stage, reading: undefined } : stage)),
    ...second.filter((stage) => !twin(stage, first)),
  ]
}

/** A stage cut at the years in which its size changes; the line stands on from one piece to the next. */
function bySize(
  atlas: Atlas,
  scales: WidthScales,
  tie: Tie,
  stage: Joined,
): readonly (Joined & { readonly size: Size })[] {
  const pieces = sizesOf(scales, tie, stage.span.phase, stage, daysOf(atlas.data), stage.status)
  return pieces.map(({ from, to, size }) => ({
    ...stage,
    from,
    to,
    size,
    before: stage.before || from > stage.from,
    after: stage.after || to < stage.to,
  }))
}

function sameStage(a: Joined, b: Joined): boolean {
  return (
    (['from', 'to', 'past', 'status', 'before', 'after'] as const).every((key) => a[key] === b[key]) &&
    a.span.phase === b.span.phase &&
    (a.span.other === null) === (b.span.other === null)
  )
}

/** All marks of a tie on its courses. `home` is the opening view in the plane: words stand where it shows them. */
export function marksOf(
  atlas: Atlas,
  scales: WidthScales,
  tie: Tie,
  courses: readonly Course[],
  home: Bounds,
): TieMarks {
  const out: TieMarks = { edges: [], heads: [], badges: [], labels: [] }
  const voice = voiceOf(atlas, tie)
  const base = {
    tie: tie.id,
    pair: pairKey(tie.from, tie.to),
    kind: tie.kind,
    tone: tie.tone,
    voice,
  }
  const sized = stagesOfBoth(atlas, tie).flatMap((stage) => bySize(atlas, scales, tie, stage))
  const worded = wordedTies(atlas)
  for (const course of courses) {
    const path = course.line.map(unproject)
    const heads = headsOf(tie, course)
    for (const { span, status, from, to, past, reading, before, after, size } of sized) {
      const common: Life & Channels & { pose: Pose } = {
        ...base,
        from,
        to,
        past,
        reading,
        status,
        width: Math.round(size.width * 100) / 100,
        pose: course.pose,
        disputed: isDisputed(atlas, tie, span),
      }
      const { offset } = course
      out.edges.push({ ...common, shape: SHAPE[tie.form], path, offset, before, after })
      for (const head of heads)
        out.heads.push({ ...common, ...head, hollow: size.scale === null, offset: course.offset })
      if (course.words && worded.has(tie)) addWords(out, common, tie, course, home)
    }
  }
  return out
}

function headsOf(tie: Tie, course: Course): Pick<HeadMark, 'at' | 'bearing' | 'head'>[] {
  const shape = SHAPE[tie.form]
  if (shape === 'route')
    return chevrons(course.line).map((c) => ({ at: unproject(c.point), bearing: c.bearing, head: 'flow' }))
  const ring = course.ring ? [{ at: unproject(course.ring), bearing: 0, head: 'ring' as const }] : []
  if (!tie.directed) return ring
  const end = pointAt(course.line, length(course.line))
  const head = shape === 'rail' ? 'anchor' : KIND[tie.kind].head
  return [...ring, { at: unproject(end.point), bearing: end.bearing, head }]
}

/**
 * Whether a line's last end is nearer to the middle of a window than its first. Badges of a pair's lanes stand towards the
 * nearer end, whichever way a lane runs, and words where lanes have come apart.
 */
function runsInto(line: Polyline, [west, south, east, north]: Bounds): boolean {
  const middle: Point = [(west + east) / 2, (south + north) / 2]
  const [first = middle, last = middle] = [line[0], line.at(-1)]
  return distance(last, middle) <= distance(first, middle)
}

function addWords(
  out: TieMarks,
  common: Life & Channels & { pose: Pose },
  tie: Tie,
  course: Course,
  home: Bounds,
): void {
  const { from, to } = stretchIn(course.line, home)
  const lane = course.pose === 'open'
  const turned = lane && !runsInto(course.line, home)
  const way = (share: number) => from + (to - from) * (turned ? 1 - share : share)
  const at = (share: number) => {
    const { point, bearing } = pointAt(course.line, way(share))
    return { at: unproject(point), bearing, offset: course.offset }
  }
  const [near, far] = WORDS.map((share) => way(share - (lane ? CLEAR : 0))) as [number, number]
  const words = slice(course.line, Math.min(near, far), Math.max(near, far))
  out.labels.push({ ...common, path: words.map(unproject), text: tie.label })
  out.badges.push({
    ...common,
    ...at(BADGE),
    glyph: VOICE[common.voice].glyph + (common.disputed ? DISPUTED.glyph : ''),
    role: 'voice',
  })
  const sign = STATUS[common.status].sign
  if (sign) out.badges.push({ ...common, ...at(0.03), glyph: sign, role: 'status' })
}
