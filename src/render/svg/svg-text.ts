/** Text in SVG. */
import type { XY } from '../hit-distance.ts'
import { el, px, type Tree } from './tree.ts'

/** Typesetting; sizes in pixels, letter spacing in ems. */
export interface Type {
  readonly size: number
  readonly weight?: number
  readonly italic?: boolean
  readonly spacing?: number
  readonly colour: string
  readonly halo: string
  readonly haloWidth: number
  readonly opacity?: number
}

/** Lines of text centred on a point. Line positions are in ems, so that the block stays centred at any size. */
export function text([x, y]: XY, lines: readonly string[], type: Type): Tree {
  const common = { ...attributesOf(type), 'text-anchor': 'middle', x, y }
  const down = (i: number) => `${px(0.35 + (i - (lines.length - 1) / 2) * 1.2)}em`
  const [only] = lines
  if (lines.length === 1 && only !== undefined) return el('text', { ...common, dy: down(0) }, only)
  return el('text', common, ...lines.map((line, i) => el('tspan', { x, y, dy: down(i) }, line)))
}

export function attributesOf({
  size,
  weight = 400,
  italic,
  spacing,
  colour,
  halo,
  haloWidth,
  opacity = 1,
}: Type) {
  return {
    'font-size': size,
    'font-weight': weight,
    'font-style': italic ? 'italic' : undefined,
    'letter-spacing': spacing === undefined ? undefined : spacing * size,
    fill: colour,
    stroke: halo,
    'stroke-width': 2 * haloWidth,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    opacity: opacity < 1 ? opacity : undefined,
  }
}
