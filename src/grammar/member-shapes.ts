/**
 * Marks of how an actor belongs to a bloc: filled for a member, half for an observer, open for a partner (round) and an associate
 * (square), a stroke for a former member.
 */
import type { MemberRole } from '../atlas/schema.ts'
import { OUTLINE } from './outlines.ts'
import { circle, fill, square, stroke, trace, type Pen, type PenShape, type Points } from './pen.ts'

/** Half the side of a filled square, and of the middle of an outline, which is as large with its stroke. */
const HALF = 6
const EDGE = HALF - OUTLINE / 2

const corners = (r: number): Points => [
  [-r, -r],
  [r, -r],
  [r, r],
  [-r, r],
]

function openSquare(pen: Pen, colour: string): void {
  trace(pen, corners(EDGE))
  stroke(pen, colour, OUTLINE)
}

export const MEMBER_SHAPES: Readonly<Record<MemberRole, PenShape>> = {
  member: square(14, (pen, { colour }) => {
    trace(pen, corners(HALF))
    fill(pen, colour)
  }),
  observer: square(14, (pen, { colour }) => {
    openSquare(pen, colour)
    trace(pen, [
      [-EDGE, EDGE],
      [-EDGE, -EDGE],
      [EDGE, EDGE],
    ])
    fill(pen, colour)
  }),
  partner: square(14, (pen, { colour }) => {
    circle(pen, 0, 0, EDGE)
    stroke(pen, colour, OUTLINE)
  }),
  associate: square(14, (pen, { colour }) => {
    openSquare(pen, colour)
  }),
  former: square(14, (pen, { colour }) => {
    trace(
      pen,
      [
        [-4, 0],
        [4, 0],
      ],
      false,
    )
    stroke(pen, colour, OUTLINE)
  }),
}
