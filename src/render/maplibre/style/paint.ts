/**
 * Icons painted on canvases, on demand, by scheme and name ("dark/head/…"), with two device pixels for each CSS pixel.
 */
import { inkOf, shapeOf } from '../../../grammar/icons.ts'
import type { Scheme } from '../../../grammar/encoding.ts'

export const PIXEL_RATIO = 2

export interface Icon {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Paints an icon with its top left corner at a place of a canvas, in pixels; nothing for an unknown name. */
export function paintIcon(
  pen: CanvasRenderingContext2D,
  name: string,
  scheme: Scheme,
  x: number,
  y: number,
): void {
  const found = shapeOf(name)
  if (!found) return
  const { shape, hue, variant } = found
  pen.save()
  pen.setTransform(PIXEL_RATIO, 0, 0, PIXEL_RATIO, x, y)
  pen.beginPath()
  pen.rect(0, 0, shape.width, shape.height)
  pen.clip()
  pen.lineJoin = 'round'
  pen.lineCap = 'round'
  if (shape.centred) pen.translate(shape.width / 2, shape.height / 2)
  shape.draw(pen, inkOf(scheme, hue), variant)
  pen.restore()
}

/** Draws "light/node/…"; null for an unknown name, or without a canvas. */
export function drawIcon(id: string): Icon | null {
  const slash = id.indexOf('/')
  const scheme: Scheme = id.slice(0, slash) === 'dark' ? 'dark' : 'light'
  const name = id.slice(slash + 1)
  const shape = shapeOf(name)?.shape
  if (!shape) return null
  const canvas = document.createElement('canvas')
  canvas.width = shape.width * PIXEL_RATIO
  canvas.height = shape.height * PIXEL_RATIO
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return null
  paintIcon(pen, name, scheme, 0, 0)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}
