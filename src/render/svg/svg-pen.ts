/** Draws the icons as SVG paths, with the part of the canvas interface that they use. */
import { path, type Path } from 'd3-path'
import type { PenInk, Pen, PenShape } from '../../grammar/pen.ts'
import { el, type Tree } from './tree.ts'

class SvgPen implements Pen {
  readonly drawn: Tree[] = []
  fillStyle: Pen['fillStyle'] = '#000'
  strokeStyle: Pen['strokeStyle'] = '#000'
  lineWidth = 1
  lineCap: CanvasLineCap = 'round'
  globalAlpha = 1
  #path: Path = path()

  beginPath(): void {
    this.#path = path()
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y)
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y)
  }
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    this.#path.arc(x, y, radius, from, to)
  }
  closePath(): void {
    this.#path.closePath()
  }
  fill(): void {
    this.#draw({ fill: colourOf(this.fillStyle) })
  }
  stroke(): void {
    this.#draw({
      fill: 'none',
      stroke: colourOf(this.strokeStyle),
      'stroke-width': this.lineWidth,
      'stroke-linejoin': 'round',
      'stroke-linecap': this.lineCap,
    })
  }
  #draw(attributes: Readonly<Record<string, string | number>>): void {
    const opacity = this.globalAlpha < 1 ? this.globalAlpha : undefined
    this.drawn.push(el('path', { d: short(String(this.#path)), ...attributes, opacity }))
  }
}

/** Icons have plain colours only. */
const colourOf = (style: Pen['fillStyle']): string => (typeof style === 'string' ? style : 'none')

/** Path data with at most two decimals. */
const short = (d: string): string =>
  d.replace(/-?\d+\.\d{3,}/g, (n) => String(Math.round(Number(n) * 100) / 100))

export function drawnShape(shape: PenShape, ink: PenInk, variant: string): readonly Tree[] {
  const pen = new SvgPen()
  shape.draw(pen, ink, variant)
  return pen.drawn
}
