/**
 * The signs of voices, drawn as shapes, as their size differs between fonts. The shapes are those
 * of the map's badges, in a box from −7 to 7.
 *
 * Path text only; knows no component. Lengths are CSS pixels at the size of 14.
 */
import type { Speaker } from '../atlas/schema.ts'

/** A sign: what is filled, and what is stroked, with a pen of `pen` pixels. */
export interface Sign {
  readonly fill: string
  readonly stroke: string
  readonly pen: number
}

/** The signs of the voices, and that of a record which disagrees. */
export const SIGN: Readonly<Record<Speaker | 'disputed', Sign>> = {
  fact: { fill: dot(0, 0, 4.2), stroke: '', pen: 0 },
  announced: {
    fill: dot(-3, 1.7, 2.4) + dot(3.2, 1.7, 2.4),
    stroke: 'M-4.7 1.4Q-4.6-2.2-1.5-4M1.5 1.4Q1.6-2.2 4.7-4',
    pen: 1.4,
  },
  judgement: { fill: dot(0, -3.4, 1.9) + dot(-4, 3, 1.9) + dot(4, 3, 1.9), stroke: '', pen: 0 },
  speculation: { fill: dot(0, 5.3, 1.3), stroke: 'M-3.1-2.6A3.1 3.1 0 1 1 1.7 0Q0 .9 0 2.4', pen: 1.9 },
  forecast: { fill: '', stroke: 'M-6.2 0H5.2M1.8-3.8L5.8 0L1.8 3.8', pen: 1.8 },
  record: { fill: '', stroke: dot(0, 0, 3.7), pen: 1.5 },
  disputed: { fill: 'M-5.2-5.2V5.2H5.2Z', stroke: 'M-5.2-5.2H5.2V5.2H-5.2Z', pen: 1.4 },
}

/** A disc as a path. */
function dot(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
}
