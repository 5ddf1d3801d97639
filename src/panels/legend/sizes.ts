/** The size legend: for each measure on the map, a few round values and how wide they are drawn. Pure. */
import type { Atlas } from '../../atlas/atlas.ts'
import { formatNumber } from '../../atlas/describe.ts'
import type { AtlasData, Tie, TieKind } from '../../atlas/schema.ts'
import { shown, type Filters } from '../../atlas/snapshot.ts'
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
export function sizeLegends(atlas: Atlas, filters: Filters): readonly SizeLegend[] {
  return [...widthScales(atlas).values()]
    .filter((scale) => scale.max > 0 && isPresent(atlas, keyOf(scale.kind, scale), filters))
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

/** Whether a tie carries a measure now. Asks those that ever do, until one does. */
function isPresent(atlas: Atlas, key: string, filters: Filters): boolean {
  return (carriersOf(atlas.data).get(key) ?? []).some((tie) => {
    const stands = shown(atlas, tie, filters)
    return stands !== null && keyOf(tie.kind, stands.span.phase.quantity) === key
  })
}

const CARRIERS = new WeakMap<AtlasData, ReadonlyMap<string, readonly Tie[]>>()

/** The ties that carry each measure on any day; found once. */
function carriersOf(data: AtlasData): ReadonlyMap<string, readonly Tie[]> {
  const known = CARRIERS.get(data)
  if (known) return known
  const carriers = new Map<string, Tie[]>()
  for (const tie of data.ties)
    for (const key of new Set(tie.phases.map((phase) => keyOf(tie.kind, phase.quantity)))) {
      const list = carriers.get(key)
      if (list) list.push(tie)
      else carriers.set(key, [tie])
    }
  CARRIERS.set(data, carriers)
  return carriers
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
