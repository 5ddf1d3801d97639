/** Colours of lines: that of their kind, but oil has its own beside gas, as the two do not run in one pipe. */
import { TIE_KINDS, type Tie, type TieKind } from '../atlas/schema.ts'
import { KIND, type Scheme } from './encoding.ts'
import { BARRELS, isOilUnit } from './units.ts'

/** What a line is coloured by. */
export type Hue = TieKind | 'oil'

/** All hues. */
export const HUES: readonly Hue[] = [...TIE_KINDS, 'oil']

const OIL: Readonly<Record<Scheme, string>> = { light: '#6B4326', dark: '#C79A78' }

/** The colour of a hue, `#rrggbb`. */
export const hueColour = (hue: Hue, scheme: Scheme): string =>
  hue === 'oil' ? OIL[scheme] : KIND[hue].colour[scheme]

/** The kind that a hue belongs to. */
export const kindOfHue = (hue: Hue): TieKind => (hue === 'oil' ? 'energy' : hue)

/** The hue of the lines of a kind that are drawn on the scale of a unit. */
export const hueOfScale = (kind: TieKind, unit: string): Hue =>
  kind === 'energy' && unit === BARRELS ? 'oil' : kind

/** The hue of a tie: oil if it is of energy and one of its figures is an amount of oil. */
export function hueOf({ kind, form, phases, series }: Pick<Tie, 'kind' | 'form' | 'phases' | 'series'>): Hue {
  const figures = [...phases.flatMap(({ quantity }) => quantity ?? []), ...series]
  return kind === 'energy' && figures.some(({ unit, measure }) => isOilUnit(unit, form, measure))
    ? 'oil'
    : kind
}
