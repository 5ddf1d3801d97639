/**
 * How wide a quantity is drawn: linear, on one scale for each kind and unit, in the years that its figure is for.
 *
 * The figure is that of the year where the tie's series has one of the phase's measure; else the phase's own, where its unit
 * has a scale; else that of any series. What has no figure that was delivered has no scale: shares, and money that is only
 * promised. What does not run yet, or no longer, is drawn thin whatever its figure, so that no plan outweighs what is there.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { calendar, dayOf, firstDay, overlaps, spanBetween, type Day, type Span } from '../atlas/day.ts'
import type { AtlasData, Phase, Status, Tie, TieKind } from '../atlas/schema.ts'
import { KIND, STATUS, THIN_WIDTH } from '../grammar/encoding.ts'
import { figureOf, roundAbove, weightOf, type UnitFigure } from '../grammar/units.ts'

/** One scale: every figure in this unit of this kind. */
export interface WidthScale {
  readonly kind: TieKind
  readonly unit: string
  /** What is measured in it, in the order of the atlas. */
  readonly measures: readonly string[]
  /** What is drawn `maxWidth` wide: a round number, so that a new row seldom moves the scale. */
  readonly max: number
  readonly maxWidth: number
}

export type WidthScales = ReadonlyMap<string, WidthScale>

/** How wide a tie is drawn on a day, and the scale and figure that say so; null where its size is not known. */
export interface Size {
  /** Pixels. */
  readonly width: number
  readonly scale: WidthScale | null
  /** What the width shows, in the scale's unit; null where the width shows no figure. */
  readonly value: number | null
}

/** The scales that an atlas needs, in the order of its ties; found once. */
export function widthScales({ data }: Pick<Atlas, 'data'>): WidthScales {
  const known = SCALES.get(data) ?? findScales(data)
  SCALES.set(data, known)
  return known
}

/** The most years by which a line is cut: each has marks of its own. */
const MOST_YEARS = 60

const SCALES = new WeakMap<AtlasData, WidthScales>()

function findScales(data: AtlasData): WidthScales {
  const timeline = daysOf(data)
  const found = new Map<string, { kind: TieKind; unit: string; measures: Set<string>; max: number }>()
  for (const tie of data.ties)
    for (const { measure, unit, value } of deliveredIn(tie, timeline)) {
      const key = keyOf(tie.kind, unit)
      const scale = found.get(key) ?? { kind: tie.kind, unit, measures: new Set(), max: 0 }
      found.set(key, { ...scale, measures: scale.measures.add(measure), max: Math.max(scale.max, value) })
    }
  const rounded = [...found].map(([key, s]) => [key, { ...s, max: roundAbove(s.max) }] as const)
  return new Map(
    rounded.map(([key, scale]) => {
      const { of, weight } = weightOf(scale.unit, scale.max)
      const peers = rounded.flatMap(([, s]) => (s.kind === scale.kind ? weightOf(s.unit, s.max) : []))
      const most = Math.max(...peers.filter((p) => p.of === of).map((p) => p.weight))
      const maxWidth = KIND[scale.kind].maxWidth * (most === 0 ? 1 : weight / most)
      return [key, { ...scale, measures: [...scale.measures], maxWidth }]
    }),
  )
}

/** All days that the timeline shows. */
export function daysOf({ article }: AtlasData): Span {
  return { from: firstDay(article.timeline.since), to: firstDay(article.timeline.to) }
}

/** The figures of what ran within the timeline: a plan makes no scale, and what is never drawn moves none. */
function deliveredIn(tie: Tie, timeline: Span): readonly UnitFigure[] {
  const running = tie.phases.filter((p) => runs(p.status) && overlaps(spanBetween(p.from, p.to), timeline))
  const own = running.flatMap((p) => (p.quantity && figureOf(p.quantity)) ?? [])
  if (own.length === running.length) return own
  const years = tie.series.flatMap((s) =>
    s.points
      .filter((p) => overlaps({ from: dayOf(p.year), to: dayOf(p.year + 1) }, timeline))
      .flatMap((p) => figureOf({ ...s, value: p.value }) ?? []),
  )
  return [...own, ...years]
}

/** The width of a value in the unit of its scale; never thinner than what can be seen, nor wider than the scale. */
export function widthOn(scale: Pick<WidthScale, 'max' | 'maxWidth'>, value: number): number {
  const share = scale.max === 0 ? 0 : Math.min(1, value / scale.max)
  return Math.max(THIN_WIDTH, share * scale.maxWidth)
}

/** How wide a tie is drawn in one of its phases, on a day of it. */
export function sizeOf(
  scales: WidthScales,
  tie: Tie,
  phase: Phase,
  day: Day,
  status: Status = phase.status,
): Size {
  const own = phase.quantity && figureOf(phase.quantity)
  const years = figuresOfYear(tie, phase, day)
  const figure = [...years.filter((f) => f.measure === own?.measure), own, ...years].find(
    (f) => f && scales.has(keyOf(tie.kind, f.unit)),
  )
  const scale = (figure && scales.get(keyOf(tie.kind, figure.unit))) ?? null
  const fixed = STATUS[status].width
  if (fixed !== null) return { width: fixed, scale, value: null }
  const value = scale && runs(status) ? (figure?.value ?? null) : null
  return { width: scale && value !== null ? widthOn(scale, value) : THIN_WIDTH, scale, value }
}

/** The widest that a tie is ever drawn. */
export function widestOf(scales: WidthScales, tie: Tie, timeline: Span): number {
  let widest = 0
  for (const phase of tie.phases)
    for (const { size } of sizesOf(scales, tie, phase, spanBetween(phase.from, phase.to), timeline))
      widest = Math.max(widest, size.width)
  return widest
}

/** Some days of a phase, cut where the figures of its years change its size within the timeline. */
export function sizesOf(
  scales: WidthScales,
  tie: Tie,
  phase: Phase,
  { from, to }: Span,
  timeline: Span,
  status: Status = phase.status,
): readonly (Span & { readonly size: Size })[] {
  const years = runs(status) ? tie.series.flatMap((s) => s.points.map((p) => p.year)) : []
  const turns = [...new Set(years.flatMap((year) => [dayOf(year), dayOf(year + 1)]))]
  const seen = turns.filter((day) => timeline.from < day && day < timeline.to).sort((a, b) => a - b)
  const cuts = turns.length === 0 ? [] : [timeline.from, ...seen.slice(-MOST_YEARS)]
  const starts = [from, ...cuts.filter((cut) => from < cut && cut < to)]
  const pieces: { from: Day; to: Day; size: Size }[] = []
  for (const [i, start] of starts.entries()) {
    const end = starts[i + 1] ?? to
    const size = sizeOf(scales, tie, phase, start, status)
    const last = pieces.at(-1)
    if (last?.size.width === size.width && last.size.scale === size.scale) last.to = end
    else pieces.push({ from: start, to: end, size })
  }
  return pieces
}

/** A series is what was counted: it gives the record a size, not the article. */
function figuresOfYear(tie: Tie, phase: Phase, day: Day): readonly UnitFigure[] {
  if (phase.basis !== 'record' || tie.series.length === 0) return []
  const { year } = calendar(day)
  return tie.series.flatMap((s) => {
    const point = s.points.find((p) => p.year === year)
    return (point && figureOf({ ...s, value: point.value })) ?? []
  })
}

/** Whether something is there in full: what it carries then sets its width. */
const runs = (status: Status): boolean => status === 'in-force'

const keyOf = (kind: TieKind, unit: string): string => `${kind}|${unit}`
