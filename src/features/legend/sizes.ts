/** The size legend: for each scale on the map, a few round values and how wide they are drawn. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { formatNumber } from '../../atlas/describe.ts'
import type { AtlasData, Tie } from '../../atlas/schema.ts'
import { hueOfScale, type Hue } from '../../grammar/hue.ts'
import { shown, type Filters } from '../../atlas/snapshot.ts'
import { sizeOf, widthOn, widthScales, type WidthScale, type WidthScales } from '../../scene/width.ts'

/** One line of a size legend. */
export interface SizeStep {
  readonly value: number
  /** The number alone: its unit stands in the heading. */
  readonly text: string
  /** Pixels. */
  readonly width: number
}

export interface SizeLegend {
  readonly hue: Hue
  /** What is measured: "capacity, gas delivered". */
  readonly measure: string
  readonly unit: string
  /** Two or three values from small to large; one when the scale has no room for more. */
  readonly steps: readonly SizeStep[]
}

/** A size legend for every scale that a tie on the map, or one of `among`, is drawn on now, in the atlas's order. */
export function sizeLegends(
  atlas: Atlas,
  filters: Filters,
  among: ReadonlySet<string> | null = null,
): readonly SizeLegend[] {
  const scales = widthScales(atlas)
  return [...scales.values()]
    .filter((scale) => scale.max > 0 && isPresent(atlas, scales, scale, filters, among))
    .map((scale) => {
      const steps = roundSteps(scale.max).map((value) => ({
        value,
        text: formatNumber(value),
        width: widthOn(scale, value),
      }))
      return {
        hue: hueOfScale(scale.kind, scale.unit),
        measure: scale.measures.join(', '),
        unit: scale.unit,
        steps,
      }
    })
}

/** Whether a tie is drawn on a scale now. Asks those of its kind, until one is. */
function isPresent(
  atlas: Atlas,
  scales: WidthScales,
  scale: WidthScale,
  filters: Filters,
  among: ReadonlySet<string> | null,
): boolean {
  return sizedTies(atlas.data).some((tie) => {
    if (tie.kind !== scale.kind || among?.has(tie.id) === false) return false
    const stands = shown(atlas, tie, filters)
    return (
      stands !== null && sizeOf(scales, tie, stands.span.phase, filters.day, stands.status).scale === scale
    )
  })
}

const SIZED = new WeakMap<AtlasData, readonly Tie[]>()

/** The ties that carry a figure on any day; found once. */
function sizedTies(data: AtlasData): readonly Tie[] {
  const ties =
    SIZED.get(data) ?? data.ties.filter((t) => t.series.length > 0 || t.phases.some((p) => p.quantity))
  SIZED.set(data, ties)
  return ties
}

/**
 * Round values (1, 2 or 5 times a power of ten) near the top, near a half and near a fifth of a positive maximum;
 * none above it. "85" gives 10, 20, 50; "16" gives 2, 5, 10.
 */
export function roundSteps(max: number): readonly number[] {
  const top = roundBelow(max)
  const steps = [roundBelow(top / 4), roundBelow(top / 2), top]
  return [...new Set(steps)]
}

/** The largest of 1, 2 or 5 times a power of ten that is not above a positive value. */
function roundBelow(value: number): number {
  const exponent = Math.floor(Math.log10(value) + 1e-9)
  const mantissa = [5, 2, 1].find((m) => scaled(m, exponent) <= value * (1 + 1e-9)) ?? 1
  return scaled(mantissa, exponent)
}

/** Exact for negative exponents, unlike multiplying by 0.1. */
function scaled(mantissa: number, exponent: number): number {
  return exponent < 0 ? mantissa / 10 ** -exponent : mantissa * 10 ** exponent
}
