/**
 * The tints of blocs on the land of their members. None is the colour of a kind of tie, and none is a hatching: that means
 * disputed land. A bloc has the tint of its place in the article's list.
 */
import type { Scheme } from './encoding.ts'

export interface TintStyle {
  /** Laid over the land, in the part of `FILL`. */
  readonly fill: Readonly<Record<Scheme, string>>
  /** Along the inner side of the border: partners, and members that another bloc tints already. */
  readonly edge: Readonly<Record<Scheme, string>>
}

export const TINT_KEYS = ['rose', 'slate', 'moss', 'plum', 'steel', 'straw'] as const
export type TintKey = (typeof TINT_KEYS)[number]

export const TINT: Readonly<Record<TintKey, TintStyle>> = {
  rose: { fill: { light: '#C07A5C', dark: '#B5694B' }, edge: { light: '#B4694A', dark: '#C98468' } },
  slate: { fill: { light: '#5F7FC4', dark: '#5878BE' }, edge: { light: '#5674B4', dark: '#7F9ADB' } },
  moss: { fill: { light: '#7F9A4A', dark: '#76913F' }, edge: { light: '#6F8A3C', dark: '#9DB766' } },
  plum: { fill: { light: '#A8688F', dark: '#9A5A82' }, edge: { light: '#98597F', dark: '#C389AD' } },
  steel: { fill: { light: '#5E8C8C', dark: '#4E8080' }, edge: { light: '#4F7E7E', dark: '#7DB0B0' } },
  straw: { fill: { light: '#C2A24C', dark: '#A88B3C' }, edge: { light: '#AB8C38', dark: '#CDB164' } },
}

/** How much of a tint covers the land. */
export const FILL: Readonly<Record<Scheme, number>> = { light: 0.32, dark: 0.32 }

/** Pixels of the stripe of a member, of the outline of a partner, and from one stripe of a country to the next. */
export const EDGE = { member: 3, partner: 1.4, step: 3 } as const

/** The highest number of stripes and outlines of a country, beside its fill. */
export const EDGES_MAX = 4

/** The tint of a bloc by its place among those that the article offers; the last one is that of states in none. */
export function tintOf(place: number): TintKey {
  const blocs = TINT_KEYS.length - 1
  return (place < 0 ? TINT_KEYS[blocs] : TINT_KEYS[place % blocs]) ?? 'straw'
}
