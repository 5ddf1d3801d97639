/** A pen that draws the map's icons as SVG paths: it has the strokes of a canvas that these use, and keeps what it drew. */
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

/** Icons are drawn in plain colours. */
const colourOf = (style: Pen['fillStyle']): string => (typeof style === 'string' ? style : 'none')

/** A path with two decimals at most. */
const short = (d: string): string =>
  d.replace(/-?\d+\.\d{3,}/g, (n) => String(Math.round(Number(n) * 100) / 100))

/** A shape as SVG, about its own origin. */
export function drawnShape(shape: PenShape, ink: PenInk, variant: string): readonly Tree[] {
  const pen = new SvgPen()
  shape.draw(pen, ink, variant)
  return pen.drawn
}
