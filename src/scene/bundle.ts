/**
 * Bundles: the ties of one pair of actors side by side, laid out once for all days.
 *
 * A closed bundle is a ribbon of stripes on one curve, a stripe for each form. An open one has a curve (a lane) for
 * each tie: cooperation bends to the outer side, tension to the inner. Ties that never hold on the same day share a lane.
 */
import type { Span } from '../atlas/day.ts'
import { overlaps } from '../atlas/day.ts'
import { TIE_KINDS, type Tie } from '../atlas/schema.ts'
import { arc } from './arcs.ts'
import { distance, type Point } from './mercator.ts'
import type { Polyline } from './polyline.ts'

/** A tie as a bundle needs it. */
export interface Strand {
  readonly tie: Tie
  /** From the first to the last day on which it is drawn. */
  readonly life: Span
  /** Its greatest width over all days, in pixels. */
  readonly width: number
}

/** The paths of a strand in both poses, from the bundle's first end to its second. */
export interface Lane {
  readonly strand: Strand
  readonly closed: Polyline
  /** Pixels to the right of the closed path. */
  readonly offset: number
  readonly open: Polyline
}

/** Pixels between the stripes of a closed bundle. */
const STRIPE_GAP = 2

/** Lays out the strands between two ends; `bow` is that of the closed curve (see `arc`). */
export function layBundle(a: Point, b: Point, bow: number, strands: readonly Strand[]): readonly Lane[] {
  const closed = arc(a, b, bow)
  const ordered = [...strands].sort(byKind)
  const offsets = stripeOffsets(ordered)
  if (ordered.length === 1) return ordered.map((strand) => ({ strand, closed, offset: 0, open: closed }))
  const d = distance(a, b)
  const step = Math.min(0.62, Math.max(0.07, d * 0.026))
  const side = Math.sign(bow) || 1
  const centre = bow * 0.4
  const lanes = new Map<Strand, Polyline>()
  for (const tone of ['cooperation', 'tension'] as const) {
    const outward = tone === 'cooperation' ? side : -side
    assignLanes(ordered.filter((s) => s.tie.tone === tone)).forEach((lane, i) => {
      const path = arc(a, b, centre + outward * step * (0.8 + i))
      for (const strand of lane) lanes.set(strand, path)
    })
  }
  return ordered.map((strand) => ({
    strand,
    closed,
    offset: offsets.get(stripeOf(strand.tie)) ?? 0,
    open: lanes.get(strand) ?? closed,
  }))
}

/**
 * Puts strands into lanes: each into the first lane beyond all earlier strands of another kind or of the same days. So the
 * lanes follow the order of the strands on every day.
 */
export function assignLanes(strands: readonly Strand[]): readonly (readonly Strand[])[] {
  const lanes: Strand[][] = []
  for (const strand of strands) {
    const apart = (s: Strand) => overlaps(s.life, strand.life) || s.tie.kind !== strand.tie.kind
    const lane = lanes.findLastIndex((others) => others.some(apart)) + 1
    lanes[lane] = [...(lanes[lane] ?? []), strand]
  }
  return lanes
}

/** The key of a tie's stripe in a closed bundle. */
export function stripeOf(tie: Tie): string {
  return `${tie.kind} ${tie.tone} ${tie.form}`
}

function stripeOffsets(ordered: readonly Strand[]): ReadonlyMap<string, number> {
  const widths = new Map<string, number>()
  for (const { tie, width } of ordered)
    widths.set(stripeOf(tie), Math.max(width, widths.get(stripeOf(tie)) ?? 0))
  const total = [...widths.values()].reduce((sum, w) => sum + w, STRIPE_GAP * (widths.size - 1))
  const offsets = new Map<string, number>()
  let left = -total / 2
  for (const [stripe, width] of widths) {
    offsets.set(stripe, Math.round((left + width / 2) * 10) / 10)
    left += width + STRIPE_GAP
  }
  return offsets
}

function byKind(x: Strand, y: Strand): number {
  const tone = (s: Strand) => (s.tie.tone === 'cooperation' ? 0 : 1)
  return (
    tone(x) - tone(y) ||
    TIE_KINDS.indexOf(x.tie.kind) - TIE_KINDS.indexOf(y.tie.kind) ||
    x.life.from - y.life.from ||
    (x.tie.id < y.tie.id ? -1 : 1)
  )
}
