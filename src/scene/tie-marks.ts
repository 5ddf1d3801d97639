/** The marks of a tie: edges, heads and signs of status for each of its phases. */
import { inReading, type Atlas } from '../atlas/atlas.ts'
import { isLead } from '../atlas/lead.ts'
import { isDisputed, voiceOf } from '../atlas/snapshot.ts'
import { BASES, type Tie } from '../atlas/schema.ts'
import { stagesOf, type Stage } from '../atlas/intervals.ts'
import type { Bounds } from './docks.ts'
import { SHAPE, KIND, STATUS, type Shape } from '../grammar/encoding.ts'
import { hueOf } from '../grammar/hue.ts'
import {
  pairKey,
  type Channels,
  type EdgeMark,
  type HeadMark,
  type Life,
  type Pose,
  type SignMark,
} from '../grammar/mark.ts'
import { unproject, type Point } from './mercator.ts'
import { length, pointAt, stretchIn, type Polyline } from './polyline.ts'
import { chevrons } from './routes.ts'
import { daysOf, sizesOf, type Size, type WidthScales } from './width.ts'

/** Where the sign of a status stands along the part of a line that the opening view shows, from 0 to 1: off its ends, where lines meet. */
const SIGN = 0.35

/** The line of a tie in one pose, in the tie's own direction. */
export interface Course {
  readonly pose: Pose
  readonly line: Polyline
  /** Pixels to the right of the line. */
  readonly offset: number
  /** Whether it carries status signs: a stripe of a closed bundle does not. */
  readonly signed: boolean
  /** Whether it is a course on the ground, which pipelines are drawn on as pipes. */
  readonly routed?: boolean
  /** A part of a course that others follow: it ends without a head. */
  readonly inner?: boolean
  /** The place of a mediator's ring. */
  readonly ring?: Point
}

export interface TieMarks {
  readonly edges: EdgeMark[]
  readonly heads: HeadMark[]
  readonly signs: SignMark[]
}

/** A stage, and whether another stage of its reading meets it before and after. */
export interface Joined extends Stage, Life {
  readonly before: boolean
  readonly after: boolean
}

/** The stages of a tie in both readings: one where article and record agree, else one for each. */
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

/** A stage split at the years in which its width changes. */
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

/** The stages of a tie in both readings, split where its width changes. */
export function sizedStages(
  atlas: Atlas,
  scales: WidthScales,
  tie: Tie,
): readonly (Joined & { readonly size: Size })[] {
  return stagesOfBoth(atlas, tie).flatMap((stage) => bySize(atlas, scales, tie, stage))
}

/** All marks of a tie on its courses. `home` is the opening view in the plane: signs are placed inside it. */
export function marksOf(
  atlas: Atlas,
  scales: WidthScales,
  tie: Tie,
  courses: readonly Course[],
  home: Bounds,
): TieMarks {
  const out: TieMarks = { edges: [], heads: [], signs: [] }
  const voice = voiceOf(atlas, tie)
  const base = {
    tie: tie.id,
    pair: pairKey(tie.from, tie.to),
    kind: tie.kind,
    hue: hueOf(tie),
    tone: tie.tone,
    voice,
    lead: isLead(atlas, tie),
  }
  const sized = sizedStages(atlas, scales, tie)
  for (const course of courses) {
    const path = course.line.map(unproject)
    const shape = SHAPE[tie.form] === 'route' && !course.routed ? 'arc' : SHAPE[tie.form]
    const heads = headsOf(tie, course, shape, base.lead)
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
      out.edges.push({ ...common, shape, path, offset, before, after })
      // Of what nothing came, nothing arrives.
      for (const head of size.value === 0 ? heads.filter((h) => h.head === 'ring') : heads)
        out.heads.push({ ...common, ...head, hollow: size.scale === null, offset: course.offset })
      const glyph = STATUS[status].sign
      if (glyph !== null && course.signed) out.signs.push({ ...common, ...signAt(course, home), glyph })
    }
  }
  return out
}

function headsOf(
  tie: Tie,
  course: Course,
  shape: Shape,
  lead: boolean,
): Pick<HeadMark, 'at' | 'bearing' | 'head'>[] {
  if (shape === 'route')
    return chevrons(course.line, lead).map((c) => ({
      at: unproject(c.point),
      bearing: c.bearing,
      head: 'flow',
    }))
  const ring = course.ring ? [{ at: unproject(course.ring), bearing: 0, head: 'ring' as const }] : []
  if (!tie.directed || course.inner) return ring
  const end = pointAt(course.line, length(course.line))
  const head = shape === 'rail' ? 'anchor' : KIND[tie.kind].head
  return [...ring, { at: unproject(end.point), bearing: end.bearing, head }]
}

function signAt(course: Course, home: Bounds): Pick<SignMark, 'at' | 'bearing' | 'offset'> {
  const { from, to } = stretchIn(course.line, home)
  const { point, bearing } = pointAt(course.line, from + (to - from) * SIGN)
  return { at: unproject(point), bearing, offset: course.offset }
}
