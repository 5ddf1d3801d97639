/**
 * How the base map's lines are drawn: widths by zoom, strengths, dashes, and the zoom from which each is seen. Both renderers
 * draw from here. Lengths are CSS pixels.
 */
import { PALETTE, type Scheme } from './encoding.ts'
import { BASE } from './palette.ts'

export interface BaseMapLine {
  readonly colour: (scheme: Scheme) => string
  /** At the two zooms of `GROWTH`, between which it grows. */
  readonly width: readonly [far: number, near: number]
  readonly strength: number
  /** The zoom from which it is drawn. */
  readonly from: number
  /** Dashes and gaps in widths of the line; null draws solid. */
  readonly dash: readonly number[] | null
}

/** The zooms between which lines grow. */
export const GROWTH = [4, 8] as const

const PLAIN = { strength: 1, from: 0, dash: null }

/** Lines of the base map by their part, bottom first: those that are seen from afar, some with a zoom from which they are. */
export const BASE_MAP_LINES = {
  river: { ...PLAIN, colour: (s) => BASE[s].river, width: [0.4, 1.1] },
  coast: { ...PLAIN, colour: (s) => BASE[s].coast, width: [0.7, 0.8] },
  border: { ...PLAIN, colour: (s) => PALETTE[s].border, width: [0.75, 1.5], strength: 0.85 },
  contact: { ...PLAIN, colour: (s) => BASE[s].contact, width: [1.2, 1.2], from: 4.5 },
  disputed: { ...PLAIN, colour: (s) => PALETTE[s].disputed, width: [1.1, 1.1], dash: [6, 2, 1, 2] },
  oblast: { ...PLAIN, colour: (s) => PALETTE[s].disputed, width: [1.1, 1.1], from: 5.5, dash: [1, 2.2] },
  median: { ...PLAIN, colour: (s) => BASE[s].seaName, width: [1.1, 1.1], dash: [4, 3] },
} as const satisfies Readonly<Record<string, BaseMapLine>>

/** Small rivers and regions: seen from close by only. */
export const BASE_MAP_DETAILS = {
  river: { ...PLAIN, colour: (s) => BASE[s].river, width: [0.7, 0.7], from: 5.5 },
  admin: { ...PLAIN, colour: (s) => BASE[s].admin, width: [0.6, 0.6], from: 6 },
} as const satisfies Readonly<Record<string, BaseMapLine>>

/** Between two values at two zoom levels, and level beyond them. */
export const between = (zoom: number, from: number, low: number, to: number, high: number): number =>
  low + (high - low) * Math.max(0, Math.min(1, (zoom - from) / (to - from)))

/** The width of a line at a zoom. */
export const baseMapWidth = ({ width: [far, near] }: BaseMapLine, zoom: number): number =>
  between(zoom, GROWTH[0], far, GROWTH[1], near)
