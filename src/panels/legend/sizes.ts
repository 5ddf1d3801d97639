/** The size legend: for each measure on the map, a few round values and how wide they are drawn. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { formatNumber } from '../../atlas/describe.ts'
import type { TieKind } from '../../atlas/schema.ts'
import type { Standing } from '../../atlas/snapshot.ts'
import { widthOn, widthScales } from '../../scene/width.ts'

/** One line of a size legend. */
export interface SizeStep {
  readonly value: number
  /** The number alone: its unit stands in the heading. */
  readonly text: string
  /** Pixels. */
  readonly width: number
}

export interface SizeLegend {
  readonly kind: TieKind
  readonly measure: string
  readonly unit: string
  /** Two or three values from small to large; one when the scale has no room for more. */
  readonly steps: readonly SizeStep[]
}

/** A size legend for every measure that a tie on the map carries now, in the atlas's order. */
export function sizeLegends(atlas: Atlas, standings: readonly Standing[]): readonly SizeLegend[] {
  const present = new Set(standings.map(({ tie, span: { phase } }) => keyOf(tie.kind, phase.quantity)))
  return [...widthScales(atlas).values()]
    .filter((scale) => scale.max > 0 && present.has(keyOf(scale.kind, scale)))
    .map((scale) => {
      const values = roundSteps(scale.max)
      const steps = values.map((value) => ({
        value,
        text: formatNumber(value),
        width: widthOn(scale, value),
      }))
      return { kind: scale.kind, measure: scale.measure, unit: scale.unit, steps }
    })
}

function keyOf(kind: TieKind, of: { measure: string; unit: string } | undefined): string {
  return of ? `${kind}|${of.measure}|${of.unit}` : ''
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

/** Exact for negative exponents too, where multiplying by 0.1 is not. */
function scaled(mantissa: number, exponent: number): number {
  return exponent < 0 ? mantissa / 10 ** -exponent : mantissa * 10 ** exponent
}
