/**
 * The width of a line for a quantity: linear, with one scale for each kind and unit.
 *
 * The figure of a day is, in this order: the value of its year in a series of the phase's measure; the phase's own quantity,
 * if its unit has a scale; the value of its year in any series. Only delivered quantities make a scale: shares and promised
 * money have none. A tie that is not in force is drawn thin whatever its figure, so that no plan looks larger than what exists.
 */
import type { Atlas } from '../atlas/atlas.ts'
import { calendar, dayOf, firstDay, overlaps, spanBetween, type Day, type Span } from '../atlas/day.ts'
import type { AtlasData, Phase, Status, Tie, TieKind } from '../atlas/schema.ts'
import { KIND, NONE_WIDTH, STATUS, THIN_WIDTH, UNMEASURED_WIDTH } from '../grammar/encoding.ts'
import { figureOf, roundAbove, weightOf, type UnitFigure } from '../grammar/units.ts'

/** One scale: every figure in this unit of this kind. */
export interface WidthScale {
  readonly kind: TieKind
  readonly unit: string
  /** The quantities measured in it ("capacity", "deliveries"), in the order of the atlas. */
  readonly measures: readonly string[]
  /** The value that is drawn `maxWidth` pixels wide: a round number, so that a new row seldom changes the scale. */
  readonly max: number
  readonly maxWidth: number
}

export type WidthScales = ReadonlyMap<string, WidthScale>

/** The width of a tie on a day, with the scale and the figure behind it; null where there is none. */
export interface Size {
  /** Pixels. */
  readonly width: number
  readonly scale: WidthScale | null
  /** The figure that the width shows, in the scale's unit. */
  readonly value: number | null
  /** Whether the figure is that of the day's year, as of deliveries, and not of the whole phase, as of a capacity. */
  readonly ofYear: boolean
}

/** The scales of an atlas, in the order of its ties; memoized. */
export function widthScales({ data }: Pick<Atlas, 'data'>): WidthScales {
  const known = SCALES.get(data) ?? findScales(data)
  SCALES.set(data, known)
  return known
}

/** The pixels of a figure that stands alone: a wide line would say that it is much, and there is nothing to say so. */
const LONE_WIDTH = 2 * THIN_WIDTH

/** A limit on the years that split a line, as each of them makes marks. */
const MAX_YEARS = 60

const SCALES = new WeakMap<AtlasData, WidthScales>()

function findScales(data: AtlasData): WidthScales {
  const timeline = daysOf(data)
  const found = new Map<
    string,
    { kind: TieKind; unit: string; measures: Set<string>; values: Set<number>; max: number }
  >()
  for (const tie of data.ties)
    for (const { measure, unit, value } of deliveredIn(tie, timeline)) {
      const key = keyOf(tie.kind, unit)
      const scale = found.get(key) ?? {
        kind: tie.kind,
        unit,
        measures: new Set<string>(),
        values: new Set<number>(),
        max: 0,
      }
      scale.measures.add(measure)
      scale.values.add(value)
      found.set(key, { ...scale, max: Math.max(scale.max, value) })
    }
  // Years that do not make a scale are compared on it all the same.
  for (const { kind, form, series } of data.ties)
    for (const { points, ...of } of series)
      for (const { value } of points) {
        const figure = figureOf({ ...of, value }, form)
        if (figure) found.get(keyOf(kind, figure.unit))?.values.add(figure.value)
      }
  const rounded = [...found].map(([key, s]) => [key, { ...s, max: roundAbove(s.max) }] as const)
  return new Map(
    rounded.map(([key, scale]) => {
      const { of, weight } = weightOf(scale.unit, scale.max)
      const peers = rounded.flatMap(([, s]) => {
        const own = s.kind === scale.kind ? weightOf(s.unit, s.max) : null
        return own?.of === of ? { weight: own.weight, values: s.values.size } : []
      })
      const most = Math.max(...peers.map((p) => p.weight))
      const isCompared = peers.reduce((sum, p) => sum + p.values, 0) > 1
      const widest = isCompared ? KIND[scale.kind].maxWidth : Math.min(KIND[scale.kind].maxWidth, LONE_WIDTH)
      const { kind, unit, max } = scale
      const maxWidth = widest * (most === 0 ? 1 : weight / most)
      return [key, { kind, unit, max, measures: [...scale.measures], maxWidth }]
    }),
  )
}

/** The days of the timeline. */
export function daysOf({ article }: AtlasData): Span {
  return { from: firstDay(article.timeline.since), to: firstDay(article.timeline.to) }
}

/** The figures of phases in force within the timeline: neither plans nor what is never drawn make a scale. */
function deliveredIn(tie: Tie, timeline: Span): readonly UnitFigure[] {
  const running = tie.phases.filter((p) => runs(p.status) && overlaps(spanBetween(p.from, p.to), timeline))
  const own = running.flatMap((p) => (p.quantity && figureOf(p.quantity, tie.form)) ?? [])
  if (own.length === running.length) return own
  const years = tie.series.flatMap((s) =>
    s.points
      .filter((p) => overlaps({ from: dayOf(p.year), to: dayOf(p.year + 1) }, timeline))
      .flatMap((p) => figureOf({ ...s, value: p.value }, tie.form) ?? []),
  )
  return [...own, ...years]
}

/** The width of a value in pixels, at least `THIN_WIDTH`, at most the scale's `maxWidth`; of nought, `NONE_WIDTH`. */
export function widthOn(scale: Pick<WidthScale, 'max' | 'maxWidth'>, value: number): number {
  if (value === 0) return NONE_WIDTH
  const share = scale.max === 0 ? 0 : Math.min(1, value / scale.max)
  return Math.max(THIN_WIDTH, share * scale.maxWidth)
}

/** The width of a tie in one of its phases on a day. */
export function sizeOf(
  scales: WidthScales,
  tie: Tie,
  phase: Phase,
  day: Day,
  status: Status = phase.status,
): Size {
  const own = phase.quantity && figureOf(phase.quantity, tie.form)
  const years = figuresOfYear(tie, phase, day)
  const figure = [...years.filter((f) => f.measure === own?.measure), own, ...years].find(
    (f) => f && scales.has(keyOf(tie.kind, f.unit)),
  )
  const ofYear = figure !== undefined && figure !== own
  const scale = (figure && scales.get(keyOf(tie.kind, figure.unit))) ?? null
  const fixed = STATUS[status].width
  if (fixed !== null) return { width: fixed, scale, value: null, ofYear: false }
  const value = scale && runs(status) ? (figure?.value ?? null) : null
  return {
    width: scale && value !== null ? widthOn(scale, value) : UNMEASURED_WIDTH,
    scale,
    value,
    ofYear: ofYear && value !== null,
  }
}

/** The greatest width of a tie, in pixels. */
export function widestOf(scales: WidthScales, tie: Tie, timeline: Span): number {
  let widest = 0
  for (const phase of tie.phases)
    for (const { size } of sizesOf(scales, tie, phase, spanBetween(phase.from, phase.to), timeline))
      widest = Math.max(widest, size.width)
  return widest
}

/** Days of a phase, split where a yearly figure changes the width within the timeline. */
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
  const cuts = turns.length === 0 ? [] : [timeline.from, ...seen.slice(-MAX_YEARS)]
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

/** Series are counts from other sources: they size phases of the record, not the article's. */
function figuresOfYear(tie: Tie, phase: Phase, day: Day): readonly UnitFigure[] {
  if (phase.basis !== 'record' || tie.series.length === 0) return []
  const { year } = calendar(day)
  return tie.series.flatMap((s) => {
    const point = s.points.find((p) => p.year === year)
    return (point && figureOf({ ...s, value: point.value }, tie.form)) ?? []
  })
}

/** Only what is in force shows its figure. */
const runs = (status: Status): boolean => status === 'in-force'

const keyOf = (kind: TieKind, unit: string): string => `${kind}|${unit}`
