/** The map's icons as SVG. Pure. */
import { drawnPaths, type Placing } from '../../grammar/path-pen.ts'
import type { PenInk, PenShape } from '../../grammar/pen.ts'
import { el, type Tree } from './tree.ts'

/** A shape as SVG, about its own origin unless it is placed. */
export function drawnShape(
  shape: PenShape,
  ink: PenInk,
  variant: string,
  placing?: Placing,
): readonly Tree[] {
  return drawnPaths(shape, ink, variant, placing).map(({ d, colour, width, cap, opacity }) => {
    const painted =
      width === null
        ? { fill: colour }
        : {
            fill: 'none',
            stroke: colour,
            'stroke-width': width,
            'stroke-linejoin': 'round',
            'stroke-linecap': cap,
          }
    return el('path', { d, ...painted, opacity: opacity < 1 ? opacity : undefined })
  })
}
