/**
 * The small shapes that stand for kinds and ends: the map's heads, drawn as filled outlines in a box of their own.
 *
 * Numbers in, path text out; knows no component. Lengths are CSS pixels.
 */
import type { TieKind } from '../atlas/schema.ts'
import type { HeadShape } from '../grammar/encoding.ts'

/** The colour token of a kind, or the ink where no kind is meant (the legend's rows for statuses). */
export function kindColour(kind: TieKind | null): string {
  return kind === null ? 'var(--ink)' : `var(--${kind})`
}

/** Corners of each head that points to the right, in a box from −1 to 1. */
const OUTLINE: Readonly<Record<Exclude<HeadShape, 'dot'>, readonly (readonly [number, number])[]>> = {
  triangle: [
    [-0.9, -0.9],
    [1, 0],
    [-0.9, 0.9],
  ],
  chevron: [
    [-0.9, -1],
    [-0.1, -1],
    [0.9, 0],
    [-0.1, 1],
    [-0.9, 1],
    [0.1, 0],
  ],
  bar: [
    [-0.32, -1],
    [0.32, -1],
    [0.32, 1],
    [-0.32, 1],
  ],
  diamond: [
    [-1, 0],
    [0, -1],
    [1, 0],
    [0, 1],
  ],
}

/** The outline of a head around (x, y) that points to the right and reaches `r` pixels each way. */
export function headPath(shape: HeadShape, x: number, y: number, r: number): string {
  if (shape === 'dot') {
    const d = round(r * 0.85)
    return `M${round(x - d)} ${round(y)}a${d} ${d} 0 1 0 ${round(2 * d)} 0a${d} ${d} 0 1 0 ${round(-2 * d)} 0Z`
  }
  return `M${OUTLINE[shape].map(([u, v]) => `${round(x + u * r)} ${round(y + v * r)}`).join('L')}Z`
}

function round(n: number): number {
  return Number(n.toFixed(2))
}
