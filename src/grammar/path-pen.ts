/** A pen that keeps what it draws as the text of paths, for all that is SVG: pictures, keys, chips, the timeline. Pure. */
import { path, type Path } from 'd3-path'
import type { Pen, PenInk, PenShape } from './pen.ts'

/** A path as it is painted: filled, or stroked where it has a width. */
export interface DrawnPath {
  readonly d: string
  readonly colour: string
  readonly width: number | null
  readonly cap: CanvasLineCap
  readonly opacity: number
}

/** Where a shape is drawn: its point `about` at (x, y), turned clockwise by degrees, so many times as large. */
export interface Placing {
  readonly x?: number
  readonly y?: number
  readonly turn?: number
  readonly size?: number
  readonly about?: readonly [x: number, y: number]
}

class PathPen implements Pen {
  readonly drawn: DrawnPath[] = []
  fillStyle: Pen['fillStyle'] = '#000'
  strokeStyle: Pen['strokeStyle'] = '#000'
  lineWidth = 1
  lineCap: CanvasLineCap = 'round'
  globalAlpha = 1
  #path: Path = path()
  readonly #size: number
  readonly #angle: number
  readonly #place: (x: number, y: number) => readonly [number, number]

  constructor({ x: right = 0, y: down = 0, turn = 0, size = 1, about: [ax, ay] = [0, 0] }: Placing) {
    this.#size = size
    this.#angle = (turn * Math.PI) / 180
    const [cos, sin] = [Math.cos(this.#angle) * size, Math.sin(this.#angle) * size]
    this.#place = (x, y) => [right + (x - ax) * cos - (y - ay) * sin, down + (x - ax) * sin + (y - ay) * cos]
  }

  beginPath(): void {
    this.#path = path()
  }
  moveTo(x: number, y: number): void {
    this.#path.moveTo(...this.#place(x, y))
  }
  lineTo(x: number, y: number): void {
    this.#path.lineTo(...this.#place(x, y))
  }
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    this.#path.arc(...this.#place(x, y), radius * this.#size, from + this.#angle, to + this.#angle)
  }
  closePath(): void {
    this.#path.closePath()
  }
  fill(): void {
    this.#keep(this.fillStyle, null)
  }
  stroke(): void {
    this.#keep(this.strokeStyle, this.#size === 1 ? this.lineWidth : rounded(this.lineWidth * this.#size))
  }
  /** Icons are drawn in plain colours. */
  #keep(style: Pen['fillStyle'], width: number | null): void {
    const colour = typeof style === 'string' ? style : 'none'
    const d = short(String(this.#path))
    this.drawn.push({ d, colour, width, cap: this.lineCap, opacity: this.globalAlpha })
  }
}

const rounded = (n: number): number => Math.round(n * 100) / 100

/** A path with two decimals at most. */
const short = (d: string): string =>
  d.replace(/-?\d+\.?\d*(?:e-?\d+)?/g, (n) => (/\.\d{3}|e/.test(n) ? String(rounded(Number(n))) : n))

/** A shape as paths, from bottom to top. */
export function drawnPaths(
  shape: PenShape,
  ink: PenInk,
  variant: string,
  placing: Placing = {},
): readonly DrawnPath[] {
  const pen = new PathPen(placing)
  shape.draw(pen, ink, variant)
  return pen.drawn
}
