/** Units of what widths show: which count the same thing, and how things counted in different units weigh against each other. */
import type { Quantity } from '../atlas/schema.ts'
import type { Form } from '../atlas/vocabulary.ts'

/** A figure in the unit of its scale. */
export interface UnitFigure {
  readonly measure: string
  readonly unit: string
  readonly value: number
}

/** The unit of the scale of oil. */
export const BARRELS = 'thousand barrels/day'

/** Units drawn on the scale of another, and how many of that one of them is. A tonne of crude is taken at 7.3 barrels. */
const ALIKE: ReadonlyMap<string, readonly [unit: string, each: number]> = new Map([
  ['bcm', ['bcm/year', 1] as const],
  ['Mt/year', [BARRELS, 20] as const],
])

/** Scales of one thing: their largest values share one width, oil counting as the gas that holds as much energy. */
const WEIGHT: ReadonlyMap<string, { readonly of: string; readonly each: number }> = new Map([
  [BARRELS, { of: 'bcm/year', each: 0.06 }],
])

/** What is measured in tonnes may be anything; only crude can be counted in barrels. */
const isOil = (form: Form, measure: string): boolean =>
  form === 'pipeline' || /\b(oil|crude|petroleum)\b/i.test(measure)

/** Whether figures in a unit are amounts of oil, as those in barrels are. */
export const isOilUnit = (unit: string, form: Form, measure: string): boolean =>
  unit === BARRELS || (unit === 'Mt/year' && isOil(form, measure))

/** A figure of a tie that can set a width. A share cannot, as it says nothing of the amount. */
export function figureOf(
  { measure, unit, value }: Pick<Quantity, 'measure' | 'unit' | 'value'>,
  form: Form,
): UnitFigure | null {
  if (unit === '%') return null
  const alike = unit !== 'Mt/year' || isOil(form, measure) ? ALIKE.get(unit) : undefined
  const [as, each] = alike ?? [unit, 1]
  return { measure, unit: as, value: value * each }
}

/** A value in the unit in which it is weighed against others, and that unit. */
export function weightOf(unit: string, value: number): { readonly of: string; readonly weight: number } {
  const { of, each } = WEIGHT.get(unit) ?? { of: unit, each: 1 }
  return { of, weight: value * each }
}

/** The smallest of 1, 2 or 5 times a power of ten that is not below a value. */
export function roundAbove(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([1, 2, 5].find((m) => m * power >= value * (1 - 1e-9)) ?? 10)
}
