/** The few strokes that all icons are made of. Lengths are CSS pixels. */

/** What icons are drawn with: a 2D canvas, or whatever else has these of its strokes. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'globalAlpha'
>

/** The colours an icon is drawn in: its kind's, and the scheme's. */
export interface PenInk {
  readonly colour: string
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly disputed: string
}

/** How one icon is drawn. `centred` ones have their origin in the middle, y down. */
export interface PenShape {
  readonly width: number
  readonly height: number
  readonly centred: boolean
  readonly draw: (pen: Pen, ink: PenInk, variant: string) => void
}

/** A centred shape in a square box. */
export const square = (size: number, draw: PenShape['draw']): PenShape => ({
  width: size,
  height: size,
  centred: true,
  draw,
})

export type Points = readonly (readonly [x: number, y: number])[]

/** Traces a polygon; closed unless told otherwise. */
export function trace(pen: Pen, points: Points, closed = true): void {
  pen.beginPath()
  points.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y)
    else pen.lineTo(x, y)
  })
  if (closed) pen.closePath()
}

export function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
}

export function fill(pen: Pen, colour: string): void {
  pen.fillStyle = colour
  pen.fill()
}

export function stroke(pen: Pen, colour: string, width: number): void {
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
}

/** The traced path as a solid, or as an outline on paper, with a rim of paper round it. */
export function solid(pen: Pen, { colour, paper }: PenInk, hollow: boolean, rim = 1.4): void {
  stroke(pen, paper, 2 * rim + (hollow ? 1.5 : 0))
  fill(pen, hollow ? paper : colour)
  if (hollow) stroke(pen, colour, 1.5)
}

/** The traced path as a line, with a rim of paper under it. */
export function cased(pen: Pen, { colour, paper }: PenInk, width: number, rim = 1.3): void {
  stroke(pen, paper, width + 2 * rim)
  stroke(pen, colour, width)
}

/** Star with `n` points, alternating between two radii. */
export function star(n: number, outer: number, inner: number): Points {
  return Array.from({ length: 2 * n }, (_, i) => {
    const r = i % 2 ? inner : outer
    const a = (Math.PI * i) / n - Math.PI / 2
    return [r * Math.cos(a), r * Math.sin(a)] as const
  })
}
