/** How a width is drawn: the strokes, gaps and casings of edges, and the sizes of heads. Lengths are CSS pixels. */
import type { Status } from '../atlas/schema.ts'
import { CASING, CONTEXT_WIDTH, STATUS, THIN_WIDTH } from './encoding.ts'
import type { EdgeMark, HeadMark } from './mark.ts'

/** One stroke, or two with a gap between them. */
export interface Stroke {
  readonly stroke: number
  /** 0 where there is one stroke. */
  readonly gap: number
}

/** The stroke of quiet edges: thin and plain, without casing, zigzag, head or chevrons; only the dash of the status remains. */
export const QUIET_STROKE = 1

type Lead = Pick<EdgeMark, 'lead'>
type Sized = Pick<EdgeMark, 'shape' | 'status' | 'width'> & Partial<Lead>

/** The width of context: thinner if it shows no figure. */
export const contextWidth = (width: number): number =>
  width < THIN_WIDTH ? Math.min(CONTEXT_WIDTH, width) : width

/**
 * The strokes of an edge: routes as a pipe, rails as a thin double line, others as one line. Context
 * is one line, thin if it shows no figure.
 */
export function strokeOf(line: Sized, quiet = false): Stroke {
  const { shape, status, width, lead = true } = line
  if (quiet) return { stroke: Math.min(QUIET_STROKE, width), gap: 0 }
  if (!lead) return { stroke: contextWidth(width), gap: 0 }
  const dashed = STATUS[status].dash !== null
  if (shape === 'route' && !dashed && status !== 'ended') {
    const outer = Math.max(5, width)
    const stroke = Math.min(1.9, 0.9 + outer * 0.12)
    return { stroke, gap: outer - 2 * stroke }
  }
  if (shape === 'route') return { stroke: status === 'ended' ? width : Math.max(3.2, width * 0.8), gap: 0 }
  if (shape === 'rail' && status !== 'ended') return { stroke: 1.6, gap: Math.max(1.8, width - 0.6) }
  return { stroke: width, gap: 0 }
}

/** Strokes wider than `from` pixels have longer dashes, up to `most` times, as dashes of wide strokes look like dots. */
export const DASH = { from: 2.2, most: 2.4 } as const

/** The dash and gap of a status on a stroke of some width; null for a solid line. */
export function dashOf(status: Status, stroke: number): readonly number[] | null {
  const scale = Math.max(1, Math.min(DASH.most, stroke / DASH.from))
  return STATUS[status].dash?.map((n) => n * scale) ?? null
}

/** Pixels that an edge gains under the pointer or while it is picked. */
export const SWELL = 1.4

/** From one outer side to the other. */
export const outerWidth = ({ stroke, gap }: Stroke): number => (gap ? gap + 2 * stroke : stroke)

/** The same with the room of paper on both sides. */
export const casingWidth = (stroke: Stroke): number => outerWidth(stroke) + 2 * CASING

/** The factor by which a head's picture is drawn: heads grow with their line, more slowly than it. */
export function headSize({
  head,
  lead = true,
  ...line
}: Pick<HeadMark, 'head' | 'width'> & Partial<Lead>): number {
  const width = lead ? line.width : contextWidth(line.width)
  if (head === 'flow') return Math.min(1.25, Math.max(lead ? 0.85 : 0.66, width / 6))
  if (head === 'ring' || head === 'anchor') return 1
  return Math.min(2, 0.95 + width * 0.11)
}

/** Heads from bottom to top: what lies along lines and across their ends, then what points. */
const ORDER: Partial<Record<HeadMark['head'], number>> = { flow: 0, ring: 1, anchor: 1 }
export const overHeads = (a: Pick<HeadMark, 'head'>, b: Pick<HeadMark, 'head'>): number =>
  (ORDER[a.head] ?? 2) - (ORDER[b.head] ?? 2)
