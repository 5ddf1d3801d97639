/**
 * Arrowheads and what else sits at an edge's end or on its course. They point up; the middle of the picture is where
 * the line ends, so that the head's back meets it and the tip stands beyond.
 */
import type { HeadMark } from './mark.ts'
import { cased, circle, solid, square, stroke, trace, type PenShape } from './pen.ts'

const open = (variant: string) => variant === 'open'

export const HEADS: Readonly<Record<HeadMark['head'], PenShape>> = {
  triangle: square(28, (pen, ink, v) => {
    trace(pen, [
      [0, -8.5],
      [4.6, 1],
      [-4.6, 1],
    ])
    solid(pen, ink, open(v))
  }),
  chevron: square(28, (pen, ink, v) => {
    trace(pen, [
      [0, -7],
      [5, 2.5],
      [0, -0.6],
      [-5, 2.5],
    ])
    solid(pen, ink, open(v), 1.2)
  }),
  bar: square(24, (pen, ink, v) => {
    trace(pen, [
      [-5.2, -3],
      [5.2, -3],
      [5.2, 0.2],
      [-5.2, 0.2],
    ])
    solid(pen, ink, open(v), 1.2)
  }),
  dot: square(24, (pen, ink, v) => {
    circle(pen, 0, -2.4, open(v) ? 3.1 : 3.5)
    solid(pen, ink, open(v), 1.2)
  }),
  diamond: square(26, (pen, ink, v) => {
    trace(pen, [
      [0, -8],
      [3.8, -3.2],
      [0, 1.6],
      [-3.8, -3.2],
    ])
    solid(pen, ink, open(v), 1.2)
  }),
  /** The bar on the protected side of a guarantee, across its rails behind whatever points beside them. */
  anchor: square(28, (pen, ink) => {
    trace(
      pen,
      [
        [-4.8, 4],
        [4.8, 4],
      ],
      false,
    )
    cased(pen, ink, 3)
    trace(
      pen,
      [
        [-4.8, 7],
        [-4.8, 4],
        [4.8, 4],
        [4.8, 7],
      ],
      false,
    )
    stroke(pen, ink.colour, 2)
  }),
  /** The hollow ring at a mediator. */
  ring: square(24, (pen, ink) => {
    circle(pen, 0, 0, 6)
    stroke(pen, ink.paper, 5)
    pen.fillStyle = ink.paper
    pen.fill()
    stroke(pen, ink.colour, 2)
  }),
  /** The chevron of a pipe's flow. */
  flow: square(18, (pen, ink) => {
    trace(
      pen,
      [
        [-3.4, 2.2],
        [0, -2.2],
        [3.4, 2.2],
      ],
      false,
    )
    cased(pen, ink, 1.9, 1.1)
  }),
}
