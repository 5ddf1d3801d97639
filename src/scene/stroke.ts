/** How a width is drawn: the strokes, gaps and casings of edges, and the sizes of heads. Lengths are CSS pixels. */
import type { Status } from '../atlas/schema.ts'
import { CASING, STATUS } from './encoding.ts'
import type { EdgeMark, HeadMark } from './mark.ts'

/** One stroke, or two with a gap between them. */
export interface Stroke {
  readonly stroke: number
  /** 0 where there is one stroke. */
  readonly gap: number
}

/** What draws an edge's width: routes as a pipe, rails as a thin double line, the rest as one line. */
export function strokeOf({ shape, status, width }: Pick<EdgeMark, 'shape' | 'status' | 'width'>): Stroke {
  const dashed = STATUS[status].dash !== null
  if (shape === 'route' && !dashed && status !== 'ended') {
    const outer = Math.max(4.2, width)
    const stroke = Math.min(1.9, 0.9 + outer * 0.12)
    return { stroke, gap: outer - 2 * stroke }
  }
  if (shape === 'route') return { stroke: status === 'ended' ? width : Math.max(3, width * 0.8), gap: 0 }
  if (shape === 'rail' && status !== 'ended') return { stroke: 1.15, gap: Math.max(1.9, width - 0.6) }
  return { stroke: width, gap: 0 }
}

/** Strokes wider than `from` pixels have longer dashes, `most` times as long at most: or they would look like dots. */
export const DASH = { from: 2.2, most: 2.4 } as const

/** The dash and gap of a status on a stroke of some width; null for a solid line. */
export function dashOf(status: Status, stroke: number): readonly number[] | null {
  const scale = Math.max(1, Math.min(DASH.most, stroke / DASH.from))
  return STATUS[status].dash?.map((n) => n * scale) ?? null
}

/** From one outer side to the other. */
export const outerWidth = ({ stroke, gap }: Stroke): number => (gap ? gap + 2 * stroke : stroke)

/** The same with the room of paper on both sides. */
export const casingWidth = (stroke: Stroke): number => outerWidth(stroke) + 2 * CASING

/** The factor by which a head's picture is drawn: heads grow with their line, more slowly than it. */
export function headSize({ head, width }: Pick<HeadMark, 'head' | 'width'>): number {
  if (head === 'flow') return Math.min(1.25, Math.max(0.8, width / 6))
  if (head === 'ring' || head === 'anchor') return 1
  return Math.min(1.9, 0.82 + width * 0.11)
}
