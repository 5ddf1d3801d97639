/** The map's heads and its burst as bare outlines, for chips, keys, swatches, cells and the timeline. Pure. */
import type { Tie } from '../atlas/schema.ts'
import { KIND, type HeadShape } from './encoding.ts'
import { EVENTS } from './event-shapes.ts'
import { HEADS } from './head-shapes.ts'
import { drawnPaths, type Placing } from './path-pen.ts'
import type { PenInk, PenShape } from './pen.ts'

/** The width of the outline of what is open and drawn small. */
export const OUTLINE = 1.3

/** Pixels from the middle of the longest head to its end. What is drawn small keeps the sizes of heads to each other. */
const REACH = 5.2

/** The middle of each head, which lies before the end of its line. */
const MIDDLE: Readonly<Record<HeadShape, number>> = {
  triangle: -3.75,
  chevron: -2.25,
  bar: -1.4,
  dot: -2.4,
  diamond: -3.2,
}

/** Pixels from the middle of the burst to its points. */
const BURST = 13

/** The outline of a head about (x, y) that points to the right; the longest reaches `r` pixels each way. */
export function headPath(head: HeadShape, x: number, y: number, r: number): string {
  return outline(HEADS[head], 'full', { x, y, turn: 90, size: r / REACH, about: [0, MIDDLE[head]] })
}

/** A head that stands for one tie, as an outline within `r` pixels: filled for cooperation, open for tension. */
export function tieMark(
  { kind, tone }: Pick<Tie, 'kind' | 'tone'>,
  x: number,
  y: number,
  r: number,
): { readonly d: string; readonly open: boolean } {
  const open = tone === 'tension'
  return { d: headPath(KIND[kind].head, x, y, open ? r - OUTLINE / 2 : r), open }
}

/** The outline of the burst that stands for fighting, about (x, y), with points at `r` pixels. */
export function burstPath(x: number, y: number, r: number): string {
  return outline(EVENTS.combat, 'now', { x, y, size: r / BURST })
}

const NO_INK: PenInk = { colour: '', paper: '', ink: '', ink2: '', disputed: '' }

/** What a shape fills first: its body, before signs on it. */
function outline(shape: PenShape, variant: string, placing: Placing): string {
  return drawnPaths(shape, NO_INK, variant, placing).find(({ width }) => width === null)?.d ?? ''
}
