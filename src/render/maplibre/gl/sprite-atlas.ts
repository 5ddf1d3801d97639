/** The sprite atlas: all icons of a scheme on one canvas. Places depend on the shapes alone, not on colours. */
import type { Scheme } from '../../../grammar/encoding.ts'
import { shapeOf } from '../../../grammar/icons.ts'
import { paintIcon, PIXEL_RATIO } from '../style/paint.ts'
import { SPRITE } from './vertex-data.ts'

/** The place of an icon in the atlas, in pixels. */
export interface SpriteBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const WIDTH = 512
/** Pixels between icons, so that filtering does not bleed. */
const GUTTER = 2

const NONE: SpriteBox = { x: 0, y: 0, width: 0, height: 0 }

/** Packs icons in rows from the top left. Unknown names get an empty box. */
export function sheetPlan(names: readonly string[]): {
  boxes: readonly SpriteBox[]
  width: number
  height: number
} {
  let x = 0
  let y = 0
  let row = 0
  const boxes = names.map((name): SpriteBox => {
    const shape = shapeOf(name)?.shape
    if (!shape) return NONE
    const width = shape.width * PIXEL_RATIO
    const height = shape.height * PIXEL_RATIO
    if (x + width > WIDTH) {
      x = 0
      y += row + GUTTER
      row = 0
    }
    const box = { x, y, width, height }
    x += width + GUTTER
    row = Math.max(row, height)
    return box
  })
  return { boxes, width: WIDTH, height: Math.max(1, y + row) }
}

export function paintSheet(names: readonly string[], scheme: Scheme): HTMLCanvasElement {
  const { boxes, width, height } = sheetPlan(names)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  names.forEach((name, i) => {
    const { x, y } = boxes[i] ?? NONE
    if (pen) paintIcon(pen, name, scheme, x, y)
  })
  return canvas
}

/** Components of a sprite's vertex: the box of the icon replaces its number. */
export const PLACED = SPRITE - 1 + 4

/** The vertices of sprites, one for each corner. */
export function packed(sprites: Float32Array, boxes: readonly SpriteBox[]): Float32Array {
  const out = new Float32Array((sprites.length / SPRITE) * 4 * PLACED)
  for (let i = 0, at = 0; i < sprites.length; i += SPRITE) {
    const { x, y, width, height } = boxes[sprites[i + SPRITE - 1] ?? -1] ?? NONE
    for (let corner = 0; corner < 4; corner++, at += PLACED) {
      out.set(sprites.subarray(i, i + SPRITE - 1), at)
      out.set([x, y, width, height], at + SPRITE - 1)
    }
  }
  return out
}
