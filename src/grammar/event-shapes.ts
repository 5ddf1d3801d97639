/**
 * Events: a disc in the colour of the kind with a sign for the type; fighting is a burst. On its own days an event is
 * drawn at full size; the trace on the days after is the small outline of the same shape.
 */
import type { EventType } from '../atlas/schema.ts'
import {
  circle,
  fill,
  solid,
  square,
  star,
  stroke,
  trace,
  type Pen,
  type Points,
  type PenShape,
} from './pen.ts'

type Sign = (pen: Pen, paper: string) => void

const line =
  (...paths: Points[]): Sign =>
  (pen, paper) => {
    for (const path of paths) {
      trace(pen, path, false)
      stroke(pen, paper, 1.6)
    }
  }

const dots =
  (...points: (readonly [number, number])[]): Sign =>
  (pen, paper) => {
    for (const [x, y] of points) {
      circle(pen, x, y, 1.5)
      fill(pen, paper)
    }
  }

function disc(sign: Sign): PenShape {
  return square(26, (pen, ink, variant) => {
    const now = variant === 'now'
    circle(pen, 0, 0, now ? 8 : 4)
    solid(pen, ink, !now, 1.6)
    if (now) sign(pen, ink.paper)
  })
}

const combat: PenShape = square(32, (pen, ink, variant) => {
  const now = variant === 'now'
  trace(pen, now ? star(9, 13, 6.4) : star(8, 6.6, 3.4))
  solid(pen, ink, !now, now ? 1.6 : 1)
  if (!now) return
  circle(pen, 0, 0, 2)
  fill(pen, ink.paper)
})

export const EVENTS: Readonly<Record<EventType, PenShape>> = {
  combat,
  summit: disc(dots([-3, 0], [3, 0], [0, -3])),
  statement: disc((pen, paper) => {
    trace(pen, [
      [-4, -3],
      [4, -3],
      [4, 2],
      [0, 2],
      [-2, 4.4],
      [-2, 2],
      [-4, 2],
    ])
    fill(pen, paper)
  }),
  agreement: disc(
    line(
      [
        [-3.6, -1.6],
        [3.6, -1.6],
      ],
      [
        [-3.6, 1.8],
        [3.6, 1.8],
      ],
    ),
  ),
  construction: disc((pen, paper) => {
    trace(pen, [
      [0, -4],
      [4, 3],
      [-4, 3],
    ])
    fill(pen, paper)
  }),
  incident: disc((pen, paper) => {
    line([
      [0, -4],
      [0, 0.8],
    ])(pen, paper)
    dots([0, 3.8])(pen, paper)
  }),
  protest: disc((pen, paper) => {
    line([
      [-2.6, 4],
      [-2.6, -4],
    ])(pen, paper)
    trace(pen, [
      [-2.6, -4],
      [4, -2.2],
      [-2.6, -0.2],
    ])
    fill(pen, paper)
  }),
  arms: disc(
    line(
      [
        [0, 4],
        [0, -3.6],
      ],
      [
        [-3, -0.8],
        [0, -3.8],
        [3, -0.8],
      ],
    ),
  ),
  membership: disc(
    line(
      [
        [-3.6, 0],
        [3.6, 0],
      ],
      [
        [0, -3.6],
        [0, 3.6],
      ],
    ),
  ),
  economy: disc(
    line(
      [
        [-3, 3.4],
        [-3, 0.4],
      ],
      [
        [0, 3.4],
        [0, -1.8],
      ],
      [
        [3, 3.4],
        [3, -3.8],
      ],
    ),
  ),
  politics: disc((pen, paper) => {
    trace(pen, [
      [-3, -3],
      [3, -3],
      [3, 3],
      [-3, 3],
    ])
    fill(pen, paper)
  }),
}
