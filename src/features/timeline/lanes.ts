/**
 * The lanes: every tie's phases as thin bars, a row of lanes for each kind. Laid out once for all days.
 *
 * Ties that change within the main part are on top; those that hold unchanged through all of it are below, at half
 * the height. Bars show the status by the map's dashes. With too many ties to distinguish,
 * each kind has an area of their number instead.
 */
import type { Atlas } from '../../atlas/atlas.ts'
import { TIE_KINDS, type Status, type Tie, type TieKind } from '../../atlas/schema.ts'
import type { Axis } from '../../ui/axis.ts'
import { density, densityPaths, peak } from './density.ts'
import { packRows } from './pack.ts'

export interface LaneBar {
  readonly x0: number
  readonly x1: number
  readonly status: Status
}

/** A tie on its line. */
export interface TimelineLane {
  readonly tie: string
  readonly kind: TieKind
  /** The same phase holds on every day of the main part. */
  readonly steady: boolean
  /** Index of the sub-row among the kind's steady or other ties. */
  readonly row: number
  readonly y: number
  readonly thickness: number
  readonly bars: readonly LaneBar[]
}

/** The row of one kind. */
export interface KindRow {
  readonly kind: TieKind
  readonly top: number
  readonly bottom: number
}

export interface Lanes {
  readonly rows: readonly KindRow[]
  /** None where there are too many ties for a bar each: `heaps` are drawn in their place. */
  readonly lanes: readonly TimelineLane[]
  readonly heaps: readonly Heap[]
}

/** How many ties of a kind stand through time, as an area on the foot of its row. */
export interface Heap {
  readonly kind: TieKind
  readonly path: string
}

/** The most ties that have a bar each. */
const MOST_BARS = 400

/** Least height of a kind's row, so that its name fits, unless there are too many; room between two rows; room between bars in one sub-row. */
const ROW_MIN = 12
const ROW_GAP = 4
const BAR_GAP = 4
/** The most that sub-rows stand apart, and what share of that steady ones do. */
const PITCH_MAX = 5
const STEADY = 0.5

/** Lays out all ties of an atlas between `top` and `bottom`. Ties that lie outside the axis have no lane. */
export function layoutLanes(atlas: Atlas, axis: Axis, top: number, bottom: number): Lanes {
  if (atlas.data.ties.length > MOST_BARS) return heapUp(atlas, axis, top, bottom)
  const kinds = TIE_KINDS.map((kind) => packKind(atlas, axis, kind)).filter((k) => k.ties.length > 0)
  const available = bottom - top - ROW_GAP * Math.max(0, kinds.length - 1)
  const least = Math.min(ROW_MIN, available / Math.max(1, kinds.length))
  const pitch = widestPitch(kinds.map(unitsOf), available, least)
  const rows: KindRow[] = []
  const lanes: TimelineLane[] = []
  let y = top
  for (const packed of kinds) {
    const { kind, ties, depth } = packed
    const used = unitsOf(packed) * pitch
    const height = Math.max(least, used)
    // A row with less than its name needs keeps its bars in the middle.
    const first = y + (height - used) / 2
    for (const { tie, bars, row, steady } of ties) {
      const step = steady ? pitch * STEADY : pitch
      const above = steady ? depth.changing * pitch : 0
      const thickness = Math.min(3, Math.max(steady ? 0.6 : 1, step * 0.56))
      lanes.push({ tie: tie.id, kind, steady, row, y: first + above + (row + 0.5) * step, thickness, bars })
    }
    rows.push({ kind, top: y, bottom: y + height })
    y += height + ROW_GAP
  }
  return { rows, lanes, heaps: [] }
}

/** A row of one height for each kind that has ties, with their number through time. */
function heapUp(atlas: Atlas, axis: Axis, top: number, bottom: number): Lanes {
  const all = { mode: 'on-day', statuses: null, voices: null } as const
  const counted = TIE_KINDS.map((kind) => ({
    kind,
    steps: density(atlas, { ...all, kinds: new Set([kind]) }),
  }))
  const kinds = counted.filter(({ steps }) => steps.some(({ count }) => count > 0))
  const height = (bottom - top - ROW_GAP * (kinds.length - 1)) / Math.max(1, kinds.length)
  const most = Math.max(...kinds.map(({ steps }) => peak(steps)))
  const rows = kinds.map(({ kind }, i): KindRow => {
    const y = top + i * (height + ROW_GAP)
    return { kind, top: y, bottom: y + height }
  })
  const heaps = kinds.map(({ kind, steps }, i): Heap => {
    const own = (height * peak(steps)) / most
    return { kind, path: densityPaths(steps, axis, rows[i]?.bottom ?? bottom, own).area }
  })
  return { rows, lanes: [], heaps }
}

/** A tie's phases as bars, cut to the axis; what is over is not drawn. */
export function laneBarsOf(atlas: Atlas, axis: Axis, tie: Tie): readonly LaneBar[] {
  return (atlas.phases.get(tie.id) ?? [])
    .filter((s) => s.phase.status !== 'ended' && s.from < axis.to && s.to > axis.since)
    .map((s) => ({ x0: axis.x(s.from), x1: axis.x(Math.min(s.to, axis.to)), status: s.phase.status }))
}

function packKind(atlas: Atlas, axis: Axis, kind: TieKind) {
  const found = atlas.data.ties
    .filter((tie) => tie.kind === kind)
    .map((tie) => ({ tie, bars: laneBarsOf(atlas, axis, tie), steady: isSteady(atlas, axis, tie) }))
    .filter(({ bars }) => bars.length > 0)
  const part = (steady: boolean) => {
    const ties = found.filter((f) => f.steady === steady)
    const extents = ties.map(({ bars }) => ({ from: bars[0]?.x0 ?? 0, to: bars.at(-1)?.x1 ?? 0 }))
    const rows = packRows(extents, BAR_GAP)
    return {
      ties: ties.map((f, i) => ({ ...f, row: rows[i] ?? 0 })),
      depth: rows.reduce((most, row) => Math.max(most, row + 1), 0),
    }
  }
  const changing = part(false)
  const steady = part(true)
  return {
    kind,
    ties: [...changing.ties, ...steady.ties],
    depth: { changing: changing.depth, steady: steady.depth },
  }
}

function isSteady(atlas: Atlas, axis: Axis, tie: Tie): boolean {
  return (atlas.phases.get(tie.id) ?? []).some((s) => s.from <= axis.from && s.to >= axis.to)
}

/** Height of a packed kind in pitches. */
function unitsOf({ depth }: { depth: { changing: number; steady: number } }): number {
  return depth.changing + depth.steady * STEADY
}

/** The largest pitch at which rows of these heights, each at least `least`, fit, to a twentieth of a pixel. */
function widestPitch(units: readonly number[], available: number, least: number): number {
  for (let pitch = PITCH_MAX; pitch > 0.5; pitch -= 0.05) {
    const height = units.reduce((sum, u) => sum + Math.max(least, u * pitch), 0)
    if (height <= available) return pitch
  }
  return 0.5
}
